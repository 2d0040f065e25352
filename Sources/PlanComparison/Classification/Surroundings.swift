import PlanLanguage
package import PlanModel

/// The two versions around a change, indexed for the rules that look beyond it.
package struct Surroundings: Sendable {
  /// The units of the original, in reading order.
  package let original: [PlanUnit]
  /// The units of the revised version, in reading order.
  package let revised: [PlanUnit]
  /// The words of the revised units.
  let revisedWords: WordIndex
  /// The month that the revised version says it is of, where it does.
  let revisedDate: CalendarMonth?
  /// For the key cell of each table row of the original, the row's index: the first row of several.
  private let originalRows: [String: Int]
  /// The last heading of the revised version with the same words, by its folded words.
  private let revisedHeadings: [String: Int]
  /// For each commitment of the revised version, by the hash of its words, the first unit with them.
  private let firstByWording: [UInt64: Int32]
  /// For each revised unit, the next commitment with the same words; -1 where there is none.
  private let nextByWording: [Int32]

  package init(original: [PlanUnit], revised: [PlanUnit]) {
    self.original = original
    self.revised = revised
    let words = WordIndex(revised)
    var first: [UInt64: Int32] = [:]
    var next = [Int32](repeating: -1, count: revised.count)
    for index in revised.indices.reversed() where revised[index].kind == .commitment {
      let wording = words.wordings[index]
      next[index] = first[wording] ?? -1
      first[wording] = Int32(index)
    }
    revisedWords = words
    firstByWording = first
    nextByWording = next
    revisedDate = Self.date(of: revised)
    originalRows = Self.rows(of: original)
    revisedHeadings = Self.headings(of: revised)
  }

  /// Whether the revised version has this heading with nothing under it.
  func isEmptyHeading(_ text: String) -> Bool {
    guard let index = revisedHeadings[Folding.folded(text)] else { return false }
    return index + 1 >= revised.count || revised[index + 1].kind == .heading && revised[index + 1].depth <= revised[index].depth
  }

  private static func headings(of units: [PlanUnit]) -> [String: Int] {
    var headings: [String: Int] = [:]
    for (index, unit) in units.enumerated() where unit.kind == .heading { headings[Folding.folded(unit.text)] = index }
    return headings
  }

  /// The row of the original with the same key cell.
  func originalRow(keyed key: String) -> PlanUnit? { originalRows[Folding.folded(key)].map { original[$0] } }

  private static func rows(of units: [PlanUnit]) -> [String: Int] {
    var rows: [String: Int] = [:]
    for (index, unit) in units.enumerated() where unit.kind == .tableRow {
      guard let key = unit.keyCell.map(Folding.folded), rows[key] == nil else { continue }
      rows[key] = index
    }
    return rows
  }

  /// Indices into ``revised`` of the commitments with the same words as the unit at `index`, itself among them, in order.
  func commitments(wordedAs index: Int) -> [Int] {
    var indices: [Int] = []
    var current = firstByWording[revisedWords.wordings[index]] ?? -1
    while current >= 0, indices.count < 50 {
      indices.append(Int(current))
      current = nextByWording[Int(current)]
    }
    return indices
  }

  /// The units of one side that are in the same section as the unit at `index`, near it, with their indices.
  func neighbours(of index: Int, on side: Side) -> Range<Int> {
    let units = side == .original ? original : revised
    guard units.indices.contains(index) else { return 0..<0 }
    var (start, end) = (index, index + 1)
    while start > 0, index - start < Self.reach, units[start - 1].isBeside(units[index]) { start -= 1 }
    while end < units.count, end - index < Self.reach, units[end].isBeside(units[index]) { end += 1 }
    return start..<end
  }

  /// Whether the revised version has a word, without its endings: the word itself, and not another of its bucket in the index.
  func revisedHolds(_ stem: Term) -> Bool {
    guard revisedWords.count(stem) > 0 else { return false }
    let few = revisedWords.units(with: stem).map { Int($0) }
    var letters: [UInt8] = []
    return (few.isEmpty ? Array(revised.indices) : few).contains { unit in
      let text = revised[unit].text
      return Tokenizer.tokens(of: text).contains {
        $0.kind == .word && WordForm(text.utf8Span.span, $0.range, letters: &letters).stem == stem
      }
    }
  }

  /// The greatest distance of a neighbour, in units.
  private static let reach = 40

  /// The latest month that a short line before the first objective gives: a date on a title page or under a foreword.
  private static func date(of units: [PlanUnit]) -> CalendarMonth? {
    var latest: CalendarMonth?
    for unit in units.prefix(60) where unit.divisionKind == .introduction && unit.text.utf8.count < 60 {
      let wording = Wording(unit.text)
      let reading = Reading(wording, partners: wording.tokens.map { _ in nil })
      for word in reading.words where word.kind == .date {
        guard let date = PlanDate(wording.text.utf8Bytes(word.bytes)), let year = date.year, let month = date.month else { continue }
        latest = max(latest ?? CalendarMonth(year: year, month: month), CalendarMonth(year: year, month: month))
      }
    }
    return latest
  }
}

extension PlanUnit {
  /// The first cell of a table row with a letter in it: what the row is about.
  var keyCell: String? { cells.first { $0.contains(where: \.isLetter) } }

  fileprivate func isBeside(_ other: PlanUnit) -> Bool { division == other.division && section == other.section }
}
