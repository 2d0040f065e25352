import DocumentRendering
import PlanModel

extension ChangeEntry {
  /// The change as an item of a document: what happened, the words before and after, why it matters, what to ask.
  var item: DocumentItem {
    DocumentItem(
      ref: reported.ref, group: group, tag: change.kind.label, tone: change.kind.rawValue, flags: reported.flags,
      heading: reported.heading, headingLanguage: change.revised.isEmpty ? originalLanguage : revisedLanguage, sentence: reported.sentence,
      blocks: words + Self.ending(remarks: remarks, questions: questions, places: places))
  }

  /// What is below the words: why it matters, what to ask, where it is found.
  static func ending(remarks: [Remark], questions: [String], places: [String]) -> [DocumentBlock] {
    var blocks: [DocumentBlock] = []
    if !remarks.isEmpty { blocks.append(.list(remarks.map(\.inlines), .labelled)) }
    if !questions.isEmpty { blocks.append(.callout("Ask the commissioner:", questions)) }
    if !places.isEmpty { blocks.append(.paragraph(places.joined(separator: " · "), .place)) }
    return blocks
  }

  private var words: [DocumentBlock] {
    switch form {
    case .whole(.original): return [.wordings(change.original.map { wording($0, "Removed:", .removed, originalLanguage) })]
    case .whole(.revised): return [.wordings(change.revised.map { wording($0, "Added:", .added, revisedLanguage) })]
    case .same:
      return [.wordings(change.revised.map { wording($0, change.isMoved ? "Moved here:" : "Now:", nil, revisedLanguage) })]
    case .cells: return [.list(reported.cells.map(\.inlines), .cells)]
    case .headingOnly: return []
    case .pair(let showsWords): return showsWords ? [pair, redline(eliding: false)] : [pair]
    case .words(let isShortened):
      let redline = redline(eliding: isShortened)
      return isShortened ? [redline, .inFull(summary: "Both in full", [pair])] : [redline]
    }
  }

  private func wording(_ unit: PlanUnit, _ label: String, _ mark: Wording.Mark?, _ language: String?) -> Wording {
    Wording(label: label, text: unit.labelledText, mark: mark, language: language)
  }

  private var pair: DocumentBlock {
    .sideBySide([column("Was", change.original, originalLanguage), column("Now", change.revised, revisedLanguage)])
  }

  private func column(_ word: String, _ units: [PlanUnit], _ language: String?) -> WordingColumn {
    WordingColumn(
      heading: units.count > 1 ? "\(word) (\(Phrases.number(units.count)))" : word, label: "\(word):", lines: units.map(\.labelledText),
      absent: "", language: language)
  }

  private func redline(eliding: Bool) -> DocumentBlock {
    .paragraph([Inline](marked: change.words, eliding: eliding), .compared(language: revisedLanguage), number: nil)
  }
}

extension ChangeEntry.Remark {
  /// The label, then the sentence.
  var inlines: [Inline] { [.strong("\(label):"), .text(" \(statement)")] }
}

extension PlanUnit {
  /// The words behind their printed label, where they have one.
  var labelledText: String { label.map { "\($0) \(text)" } ?? text }
}

extension ReportedChange.CellChange {
  /// The cell before and after: "2026/27: was £4m, now £5m".
  fileprivate var inlines: [Inline] {
    func shown(_ words: String, _ mark: Wording.Mark) -> Inline { .compared(words.isEmpty ? "empty" : words, mark) }
    var inlines: [Inline] = [.strong("\(column):")]
    if let original { inlines += [.text(revised == nil ? " removed: " : " was "), shown(original, .removed)] }
    if let revised { inlines += [.text(original == nil ? " added: " : ", now "), shown(revised, .added)] }
    return inlines
  }
}
