package import Foundation
import PlanLanguage
package import PlanModel
package import PlanLoading

/// What inserted and deleted words look like in a redline that was marked by hand.
package struct RedlineConvention: Hashable, Sendable {
  /// What inserted words look like; nil where the document marks none, or none that can be recognised.
  package var inserted: LookPattern?
  /// What deleted words look like; nil where the document marks none.
  package var deleted: LookPattern?
  /// How the convention is known.
  package var ground: Ground

  /// How a convention is known.
  package enum Ground: Hashable, Sendable {
    /// It was asked for.
    case options
    /// The document says so, at a place.
    case legend(Place)
    /// The marks themselves show it: so many struck passages, so many of them with the look of the inserted words beside them.
    case marks(struck: Int, beside: Int)
  }
}

extension RedlineConvention {
  /// The convention of a document, or nil where it is no redline marked by hand.
  ///
  /// What the options say goes before what the document says of itself, and that before what its marks show. A document with no struck
  /// words, no such options and no such line is not a redline, even if it uses bold. Where most marks were tracked by the word
  /// processor, struck words are a look.
  package static func detect(in document: SourceDocument, options: LoadingOptions = .standard) -> RedlineConvention? {
    let census = LookCensus(of: document)
    let shown = convention(shownBy: census, marks: document.trackedPassages)
    let legend = RedlineLegend(in: document)
    let asked = (inserted: options.inserted.flatMap(LookPattern.init(words:)), deleted: options.deleted.flatMap(LookPattern.init(words:)))
    if asked.inserted != nil || asked.deleted != nil {
      return RedlineConvention(
        inserted: asked.inserted ?? legend?.inserted ?? shown?.inserted, deleted: asked.deleted ?? legend?.deleted ?? .struck,
        ground: .options)
    }
    if let legend {
      return RedlineConvention(
        inserted: legend.inserted ?? shown?.inserted, deleted: legend.deleted ?? shown?.deleted, ground: .legend(legend.place))
    }
    return shown
  }

  /// The convention of a document that was given as a redline.
  ///
  /// - Throws: `LoadingError.ambiguousMarks` where there are no marks of change at all, or an option names no look.
  package static func required(
    in document: SourceDocument, options: LoadingOptions, file: URL
  ) throws(LoadingError) -> RedlineConvention? {
    for words in [options.inserted, options.deleted].compactMap(\.self) where LookPattern(words: words) == nil {
      throw .ambiguousMarks(
        file, reason: "“\(words)” names no look; give “bold”, “underline”, “red”, “blue underline”, “yellow highlight” or “colour FF0000”")
    }
    if let convention = detect(in: document, options: options) { return convention }
    guard document.trackedPassages == 0 else { return nil }
    throw .ambiguousMarks(
      file, reason: "no words are struck out, and nothing in the document says what its marks mean" + highlights(in: document))
  }

  /// That words are highlighted, where some are: what they may be, and how to say so.
  private static func highlights(in document: SourceDocument) -> String {
    guard let first = LookCensus(of: document).highlighted.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).first else { return "" }
    return "; \(first.value) \(first.value == 1 ? "passage is" : "passages are") highlighted in \(first.key): if those are additions, "
      + "give “\(first.key) highlight” as what inserted words look like"
  }

  /// Marks made by hand that were read as words that stay, since other marks are what the document declares.
  package static func notesOnMarksLeft(in document: SourceDocument) -> [LoadingNote] {
    let census = LookCensus(of: document)
    var notes: [LoadingNote] = []
    if census.struck > 0 {
      let what = census.struck == 1 ? "1 passage is" : "\(census.struck) passages are"
      notes.append(
        LoadingNote(
          .advice,
          "\(what) struck out by hand beside the other marks of change, and read as words that stay. If they are deletions, say so with "
            + "--deleted strike."))
    }
    for (colour, count) in census.highlighted.sorted(by: { $0.key < $1.key }) {
      notes.append(
        LoadingNote(
          .advice,
          "\(count) \(count == 1 ? "passage is" : "passages are") highlighted in \(colour), and read as words that stay. If they are "
            + "additions, say so with --inserted \"\(colour) highlight\"."))
    }
    return notes
  }

  private static func convention(shownBy census: LookCensus, marks: Int) -> RedlineConvention? {
    guard census.struck > 0, census.struck > marks else { return nil }
    let inserted = insertedLook(shownBy: census)
    let beside = census.besideStruck.reduce(0) { $0 + (inserted?.covers($1.key) == true ? $1.value : 0) }
    return RedlineConvention(inserted: inserted, deleted: .struck, ground: .marks(struck: census.struck, beside: beside))
  }

  /// The commonest look beside struck words, reduced to what such looks have in common; failing that, the look that
  /// is commonest inside sentences, and more often there than as a label.
  private static func insertedLook(shownBy census: LookCensus) -> LookPattern? {
    let beside = census.besideStruck.ranked
    guard let first = beside.first else { return looksInSentences(census) }
    return beside.dropFirst().reduce(first.pattern) { pattern, next in
      let shared = pattern.intersection(next.pattern)
      return shared.isEmpty || next.count * 5 < first.count ? pattern : shared
    }
  }

  private static func looksInSentences(_ census: LookCensus) -> LookPattern? {
    guard let first = census.inSentences.ranked.first, first.count >= 2 else { return nil }
    let all = census.inSentences.values.reduce(0, +)
    return first.count * 2 > all && first.count > census.labels[first.pattern, default: 0] ? first.pattern : nil
  }
}

extension LookPattern {
  /// Whether a look with the features of `other` has all of its own.
  package func covers(_ other: LookPattern) -> Bool { intersection(other) == self }
}

extension [LookPattern: Int] {
  /// The looks, most often first; a tie is settled by name, so that two runs agree.
  fileprivate var ranked: [(pattern: LookPattern, count: Int)] {
    map { ($0.key, $0.value) }.sorted { ($1.count, $0.pattern.description) < ($0.count, $1.pattern.description) }
  }
}

extension SourceDocument {
  /// How many passages have a mark of change that was not set by hand.
  var trackedPassages: Int {
    let kinds = marks.map { $0.source != .manual && $0.kind != .formatting }
    guard kinds.contains(true) else { return 0 }
    return Self.passages(in: blocks) { $0.map { kinds[$0] } ?? false }
  }

  /// The passages whose mark passes a test, those of tables, rows and cells too.
  private static func passages(in blocks: [Block], _ isCounted: (Int?) -> Bool) -> Int {
    blocks.reduce(0) { count, block in
      let own = block.text.spans.count { isCounted($0.mark) } + (isCounted(block.paragraphMark) ? 1 : 0)
      guard case .table(let table) = block.kind else { return count + own }
      return table.rows.reduce(count + own) { count, row in
        row.cells.reduce(count + (isCounted(row.mark) ? 1 : 0)) { count, cell in
          count + (isCounted(cell.mark) ? 1 : 0) + passages(in: cell.blocks, isCounted)
        }
      }
    }
  }
}

// MARK: - In words

extension RedlineConvention {
  /// The convention in words, with how it is known.
  package var sentence: String {
    let parts = [deleted.map { "\($0.description) words were read as removed" }, inserted.map { "\($0.description) words as added" }]
    let reading = parts.compactMap(\.self).joined(separator: " and ").capitalisingFirst
    let rest = inserted == nil ? "; nothing shows what added words look like" : ""
    return reading + rest + ", " + ground.sentence + "."
  }
}

extension RedlineConvention.Ground {
  fileprivate var sentence: String {
    switch self {
    case .options: "as asked for"
    case .legend(let place): "as the document says at \(place)"
    case .marks(let struck, let beside):
      "since \(struck) \(struck == 1 ? "passage is" : "passages are") struck out"
        + (beside > 0 ? ", and \(beside) in that look \(beside.noun("stands", "stand")) right beside them" : "")
    }
  }
}

extension String {
  /// With a capital letter at the start.
  var capitalisingFirst: String { prefix(1).uppercased() + dropFirst() }
}
