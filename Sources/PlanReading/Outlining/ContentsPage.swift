import PlanLanguage
import PlanModel
import PlanLoading

/// What a contents page lists: evidence of which lines are headings, and how deep.
struct ContentsPage {
  /// The depth of each entry, by its folded words, with and without a label; 0 is the outermost.
  private(set) var depths: [String: Int] = [:]
  /// The entries in order, each with its label parted and without its page.
  private(set) var entries: [Paragraph] = []

  /// Whether any entries were found.
  var isEmpty: Bool { depths.isEmpty }

  /// The depth at which a line is listed; nil where it is not.
  func depth(of line: OutlineLine) -> Int? {
    guard !depths.isEmpty, line.isShort else { return nil }
    if let depth = depths[FoldedText(line.text).key] { return depth }
    let parted = HeadingLabel(line.text, label: line.label)
    return parted.text.isEmpty ? nil : depths[FoldedText(parted.text).key]
  }

  /// Finds the contents page of a text and sets it aside.
  init(settingAsideIn text: inout OutlineText) {
    let search = ContentsSearch(text.lines)
    let found = search.found
    for index in found {
      note(text.lines[index])
      if !ContentsSearch.isContentsHeading(text.lines[index]) { list(text.lines[index]) }
    }
    text.setAside(found) { "Set aside: a contents page of \($0 == 1 ? "1 line" : "\($0) lines")." }
  }

  private mutating func note(_ line: OutlineLine) {
    if case .table(let table) = line.kind {
      for row in table.rows { for cell in row.cells where !cell.isEmpty { note(cell, depth: 0) } }
      return
    }
    var depth = 0
    if case .item(let level, _) = line.kind { depth = level }
    note(line.text, depth: depth)
  }

  /// Keeps an entry as a reader sees it. A table with two columns lists in its first, or in its second where that holds the words.
  private mutating func list(_ line: OutlineLine) {
    guard case .table(let table) = line.kind else { return list(line.text, label: line.label, at: line.place) }
    for row in table.rows {
      guard let words = row.cells.max(by: { $0.utf8.count < $1.utf8.count }) else { continue }
      list(words, label: nil, at: row.place)
    }
  }

  private mutating func list(_ entry: String, label: String?, at place: Place) {
    let parted = HeadingLabel(ContentsSearch.withoutPage(entry), label: label)
    let words = parted.text.isEmpty ? ContentsSearch.withoutPage(entry) : parted.text
    if !FoldedText(words).isEmpty { entries.append(Paragraph(label: parted.text.isEmpty ? nil : parted.label, text: words, place: place)) }
  }

  private mutating func note(_ entry: String, depth: Int) {
    for words in [ContentsSearch.withoutPage(entry), entry] {
      let parted = HeadingLabel(words)
      let depth = max(depth, (parted.depth ?? 1) - 1)
      for key in [FoldedText(words).key, FoldedText(parted.text).key] where !key.isEmpty && depths[key] == nil { depths[key] = depth }
    }
  }
}

/// Looks for the lines of a contents page.
private struct ContentsSearch {
  private let lines: [OutlineLine]

  init(_ lines: [OutlineLine]) { self.lines = lines }

  /// The lines of the contents page, its heading too; empty where there is none.
  var found: [Int] {
    let marked = lines.indices.filter { lines[$0].kind == .contentsLine || lines[$0].shape.hasDotLeader && lines[$0].shape.words < 40 }
    if let heading = lines.firstIndex(where: Self.isContentsHeading) {
      let entries = entries(after: heading)
      let numbered = entries.count { Self.endsInPage(lines[$0]) }
      if numbered > 1 || areListed(entries) || entries.contains(where: { marked.contains($0) }) {
        return Array(Set([heading] + entries + marked)).sorted()
      }
    }
    return marked.count > 1 ? marked : []
  }

  static func isContentsHeading(_ line: OutlineLine) -> Bool {
    guard line.shape.words < 5, !line.isTable, line.kind != .furniture, line.kind != .note else { return false }
    let folded = FoldedText(line.text)
    return OutlineVocabulary.contentsHeadings.contains { folded.bytes == $0.bytes }
  }

  /// The short lines after the heading of the contents, up to the first that repeats one of them or that is running text.
  private func entries(after heading: Int) -> [Int] {
    var keys: Set<String> = []
    var entries: [Int] = []
    for index in lines.indices.dropFirst(heading + 1) {
      let line = lines[index]
      if line.isTable {
        if entries.isEmpty, !Self.listsPages(line) { return [index] }
        guard Self.listsPages(line) else { return entries }
        entries.append(index)
        continue
      }
      let parted = HeadingLabel(Self.withoutPage(line.text))
      let key = FoldedText(parted.text).key
      if !line.isShort || line.isBody || line.isStyledHeading || line.shape.closing == .colon || keys.contains(key) {
        return line.isBody ? releasingLast(entries) : entries
      }
      keys.insert(key)
      entries.append(index)
    }
    return entries
  }

  /// Whether every row of a table ends in the number of a page.
  private static func listsPages(_ line: OutlineLine) -> Bool {
    guard case .table(let table) = line.kind, !table.rows.isEmpty else { return false }
    return table.rows.allSatisfy { row in
      let words = row.cells.filter { !$0.isEmpty }.joined(separator: " ")
      return withoutPage(words).utf8.count < words.utf8.count
    }
  }

  /// Where running text ends the entries, the last may be the heading over that text: it is, where it has not the entries' form.
  private func releasingLast(_ entries: [Int]) -> [Int] {
    guard let last = entries.last else { return entries }
    let form = { (line: OutlineLine) in line.isItem || Self.endsInPage(line) || line.kind == .contentsLine }
    return form(lines[last]) ? entries : entries.dropLast()
  }

  /// Whether at least two of the entries, and half of them, occur again later.
  private func areListed(_ entries: [Int]) -> Bool {
    guard let last = entries.last else { return false }
    var wanted: Set<String> = []
    for entry in entries {
      if case .table(let table) = lines[entry].kind {
        for row in table.rows { for cell in row.cells where cell.utf8.count > 3 { wanted.insert(FoldedText(cell).key) } }
      } else {
        wanted.insert(FoldedText(HeadingLabel(Self.withoutPage(lines[entry].text)).text).key)
      }
    }
    let count = wanted.count
    for line in lines[(last + 1)...] where line.isShort && (line.isParagraph || line.isStyledHeading || line.isNumberedItem) {
      if wanted.isEmpty { break }
      wanted.remove(FoldedText(HeadingLabel(line.text, label: line.label).text).key)
    }
    let found = count - wanted.count
    return found > 1 && found * 2 >= count
  }

  private static func endsInPage(_ line: OutlineLine) -> Bool { withoutPage(line.text).utf8.count < line.text.utf8.count }

  /// The words without dot leaders and the page number at the end.
  static func withoutPage(_ text: String) -> String {
    var rest = text[...]
    while let last = rest.utf8.last, (0x30...0x39).contains(last) { rest = rest.dropLast() }
    let digits = text.utf8.count - rest.utf8.count
    guard (1...3).contains(digits), let before = rest.utf8.last, [0x20, 0x09, 0x2E].contains(before) else { return text }
    while let last = rest.utf8.last, [0x20, 0x09, 0x2E].contains(last) { rest = rest.dropLast() }
    return rest.isEmpty ? text : String(rest)
  }
}
