import PlanModel

/// The place of each unit of a plan in the stories of its Word file.
struct Carriers {
  /// What carries a unit.
  enum Carrier: Hashable {
    /// Words in one paragraph, or in several that were read as one.
    case words([Int])
    /// A row of a table.
    case row(Int)
  }

  private let survey: StorySurvey
  /// The carrier of each unit that has one.
  private(set) var carriers: [Int: Carrier] = [:]
  /// Where the words of each unit that is no row were found.
  private(set) var found: [Int: FoundText] = [:]
  /// The units in each paragraph.
  private(set) var units: [Int: [Int]] = [:]
  /// What is before the words of each unit in its line, behind the unit before it: a typed bullet or number, or nothing.
  private(set) var typed: [Int: Range<Int>] = [:]
  /// The numbers of the paragraphs whose units were not found.
  private var unfound: Set<Int> = []
  /// How far into each paragraph its units reach.
  private var reach: [Int: Int] = [:]

  /// Looks up the units of one part, given by their indices.
  init(_ units: [(index: Int, unit: PlanUnit)], in survey: StorySurvey) {
    self.survey = survey
    for (position, entry) in units.enumerated() {
      if entry.unit.isRow {
        if let row = survey.rowsByNumber[entry.unit.place.paragraph] { carriers[entry.index] = .row(row) }
      } else {
        let next = position + 1 < units.count ? units[position + 1].unit : nil
        find(entry.unit, at: entry.index, isCaption: next?.isRow == true && next?.place == entry.unit.place)
      }
    }
  }

  /// The paragraphs of the body that hold words and carry no unit, nor are lines that Word makes from the headings.
  var asides: [Int] {
    survey.paragraphs.indices.filter { index in
      let paragraph = survey.paragraphs[index]
      return units[index] == nil && paragraph.place.container == 0 && !paragraph.isContents && !unfound.contains(paragraph.place.number)
        && !paragraph.text.words.isEmpty
    }
  }

  private mutating func find(_ unit: PlanUnit, at index: Int, isCaption: Bool) {
    let first = survey.paragraphsByNumber[unit.place.paragraph] ?? []
    // The words over a table are before the row whose place they were given.
    let candidates = isCaption ? captions(before: unit.place.paragraph) : first
    for paragraph in candidates {
      if let text = FoundText(unit.text, in: [piece(paragraph)], from: reach[paragraph] ?? 0) {
        return take(index, .words([paragraph]), text)
      }
    }
    guard let paragraph = first.first else { return }
    defer { if carriers[index] == nil { takeWhole(index, first, number: unit.place.paragraph) } }
    for count in 2...4 where paragraph + count <= survey.paragraphs.count {
      let joined = Array(paragraph..<paragraph + count)
      if let text = FoundText(unit.text, in: joined.map(piece), from: reach[paragraph] ?? 0) {
        return take(index, .words(joined), text)
      }
    }
  }

  /// Takes a paragraph for a unit whose words cannot be found in it because of a letter of a font of signs: it can still go as a whole.
  private mutating func takeWhole(_ index: Int, _ paragraphs: [Int], number: Int) {
    guard paragraphs.count == 1, units[paragraphs[0]] == nil, survey.paragraphs[paragraphs[0]].text.hasSigns else {
      unfound.insert(number)
      return
    }
    carriers[index] = .words(paragraphs)
    units[paragraphs[0]] = [index]
  }

  private func captions(before number: Int) -> [Int] {
    (1...8).flatMap { survey.paragraphsByNumber[number - $0]?.reversed() ?? [] }
  }

  private func piece(_ paragraph: Int) -> (paragraph: Int, bytes: [UInt8]) { (paragraph, survey.paragraphs[paragraph].text.bytes) }

  private mutating func take(_ index: Int, _ carrier: Carrier, _ text: FoundText) {
    carriers[index] = carrier
    found[index] = text
    if let start = text.starts.first {
      let line = survey.paragraphs[start.paragraph].text.line(around: start.offset).lowerBound
      typed[index] = min(max(line, reach[start.paragraph] ?? 0), start.offset)..<start.offset
    }
    let used = Set(text.starts.map(\.paragraph)).sorted()
    for paragraph in used { units[paragraph, default: []].append(index) }
    if let end = text.ends.last { reach[end.paragraph] = end.offset }
  }
}
