import PlanLanguage
import PlanModel
import PlanLoading

/// Headings that the plan names beforehand in a table or a list, such as the table of its vision: evidence that they are its objectives.
struct ListedHeadings {
  /// The lines of those headings.
  private(set) var lines: Set<Int> = []
  /// The place of the first table or list that names them.
  private(set) var place: Place?
  /// What names them: "table" or "list".
  private(set) var form = "list"

  /// Finds them among the headings of a text.
  init(_ text: [OutlineLine], _ roles: [LineRole]) {
    var headings: [String: Int] = [:]
    for index in text.indices where roles[index].isHeading {
      let heading = FoundHeading(line: index, level: 0, in: text)
      if !heading.isOrdinary, !heading.folded.isEmpty { headings[heading.folded.key] = index }
    }
    guard headings.count > 1, let last = headings.values.max() else { return }
    // Most lists are of commitments: what ends unlike any heading need not be read for a label.
    let letters = min(8, headings.values.map { Self.letters(text[$0].text) }.min() ?? 0)
    let endings = Set(headings.values.map { Self.ending(text[$0].text, of: letters) })
    var index = 0
    while index < last {
      let end = Self.endOfGroup(text, roles, at: index)
      note(Self.entries(text[index..<end]), endingIn: (endings, letters), before: end, headings, at: text[index])
      index = end
    }
  }

  /// A table is a group; so are list items in a row, and short lines in a row that are no headings.
  private static func endOfGroup(_ text: [OutlineLine], _ roles: [LineRole], at start: Int) -> Int {
    guard !text[start].isTable, isEntry(text[start], roles[start]) else { return start + 1 }
    var end = start + 1
    while end < text.count, isEntry(text[end], roles[end]), text[end].isItem == text[start].isItem { end += 1 }
    return end
  }

  private static func isEntry(_ line: OutlineLine, _ role: LineRole) -> Bool {
    !role.isHeading && (line.isItem || line.isParagraph && line.isShort && line.shape.closing == .open)
  }

  /// The words of a group that may be a list of headings: none where it is too long for one.
  private static func entries(_ group: ArraySlice<OutlineLine>) -> [String] {
    guard let first = group.first, group.count < 25 else { return [] }
    if case .table(let table) = first.kind {
      let cells = table.rows.prefix(25).flatMap(\.cells).filter { !$0.isEmpty }
      return cells.count < 60 ? cells : []
    }
    return group.filter(\.isShort).map(\.text)
  }

  /// The last letters and digits of a text in small letters, as one number.
  private static func ending(_ text: String, of count: Int) -> UInt64 {
    text.utf8.reversed().lazy.compactMap(WordHashes.letter).prefix(count).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func letters(_ text: String) -> Int { text.utf8.count { WordHashes.letter($0) != nil } }

  private mutating func note(
    _ entries: [String], endingIn endings: (all: Set<UInt64>, letters: Int), before end: Int, _ headings: [String: Int],
    at line: OutlineLine
  ) {
    guard entries.count > 1 else { return }
    var found: Set<Int> = []
    for entry in entries where endings.all.contains(Self.ending(entry, of: endings.letters)) {
      let parted = HeadingLabel(entry)
      if let heading = headings[FoldedText(parted.text).key] ?? headings[FoldedText(entry).key], heading >= end { found.insert(heading) }
    }
    guard found.count > 1, found.count * 2 >= entries.count - 1 else { return }
    lines.formUnion(found)
    if place == nil {
      place = line.place
      form = line.isTable ? "table" : "list"
    }
  }
}
