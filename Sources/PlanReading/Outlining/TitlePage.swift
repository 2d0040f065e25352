import PlanLanguage
import PlanModel
import PlanLoading

/// The title page: the plan's title, and what it says of the version.
struct TitlePage {
  /// What was found, with what the file's properties say.
  var metadata: PlanMetadata
  /// How many lines at the start belong to the title page; none of them is a heading, unless its style says so.
  private(set) var length = 0
  private var isTitleInText = false

  /// Takes the title out of a text and reads the title page.
  init(takingTitleFrom text: inout OutlineText, contents: ContentsPage, properties: PlanMetadata) {
    metadata = properties
    if let index = Self.titleIndex(text.lines, contents) {
      let line = text.take(index)
      isTitleInText = true
      metadata.title = PlanMetadata.Title(text: [line.label, line.text].compactMap { $0 }.joined(separator: " "), place: line.place)
    }
    demoteTitleHeading(in: &text, contents)
    length = Self.length(text.lines, contents)
    readVersion(text.lines)
    readPeriod(text.lines)
    readNames(text.lines)
  }

  /// The first line that reads like a plan's title, before any running text.
  private static func titleIndex(_ lines: [OutlineLine], _ contents: ContentsPage) -> Int? {
    for (index, line) in lines.prefix(15).enumerated() {
      if line.isBody || line.isItem { return nil }
      if line.isStyledTitle, line.isShort { return index }
      if isTitle(line), contents.depth(of: line) == nil { return index }
    }
    return length(lines, contents) > 0 && lines.first.map(mayBeTitle) ?? false ? 0 : nil
  }

  /// The first line of a title page is the title, where no line calls itself a plan.
  private static func mayBeTitle(_ line: OutlineLine) -> Bool {
    line.isParagraph && line.isShort && line.shape.closing == .open && line.shape.opening == .capital && !isDated(line)
      && !FoldedText(line.text).hasPrefix(anyOf: OutlineVocabulary.titlePageOpenings)
  }

  private static func isTitle(_ line: OutlineLine) -> Bool {
    guard line.isParagraph || line.isStyledHeading, line.isShort, line.shape.closing == .open, !line.shape.hasAddress else { return false }
    let folded = FoldedText(line.text)
    if folded.containsAny(of: OutlineVocabulary.untitling) { return false }
    if folded.containsAny(of: OutlineVocabulary.titlePhrases) { return true }
    let words = folded.words.filter { Int($0) == nil && $0 != "to" }
    return FoldedText(words.joined(separator: " ")).hasSuffix(anyOf: OutlineVocabulary.titleEndings)
  }

  /// A heading at the start that is alone above all others is a title: the plan's, or a line of its title page.
  private mutating func demoteTitleHeading(in text: inout OutlineText, _ contents: ContentsPage) {
    guard let first = text.lines.prefix(15).firstIndex(where: \.isStyledHeading), case .heading(let level) = text.lines[first].kind else {
      return
    }
    let levels = text.lines.compactMap { line -> Int? in if case .heading(let level) = line.kind { level } else { nil } }
    guard levels.count > 2, levels.dropFirst().allSatisfy({ $0 > level }), contents.depth(of: text.lines[first]) == nil else { return }
    let heading = FoundHeading(line: first, level: level, in: text.lines)
    guard !heading.isOrdinary, heading.parted.term == nil, heading.pluralTerm == nil else { return }
    if !isTitleInText {
      let line = text.take(first)
      metadata.title = PlanMetadata.Title(text: [line.label, line.text].compactMap { $0 }.joined(separator: " "), place: line.place)
    } else {
      text.lines[first].kind = .paragraph
    }
  }

  /// The title page ends with the first running text, or with the first line that is known to be a heading.
  private static func length(_ lines: [OutlineLine], _ contents: ContentsPage) -> Int {
    for (index, line) in lines.prefix(20).enumerated() {
      if line.isBody || line.isItem || line.isStyledHeading || contents.depth(of: line) != nil { return index }
      if line.isTable { continue }
      let parted = HeadingLabel(line.text, label: line.label)
      if parted.term != nil || parted.depth != nil || parted.isAppendix { return index }
      let folded = FoldedText(line.text)
      if folded.hasPrefix(anyOf: OutlineVocabulary.introductionOpenings) { return index }
      let isFollowedByText = index + 1 < lines.count && (lines[index + 1].isBody || lines[index + 1].isItem)
      if isFollowedByText, !folded.hasPrefix(anyOf: OutlineVocabulary.titlePageOpenings), !isDated(line) { return index }
    }
    return min(lines.count, 20)
  }

  private static func isDated(_ line: OutlineLine) -> Bool { period(in: line.text) != nil || line.shape.digits > 3 }
}

extension TitlePage {
  /// Reads "Version | V5", "Date: 22 May 2020" and similar, in the first table or on lines of their own.
  private mutating func readVersion(_ lines: [OutlineLine]) {
    for line in lines.prefix(max(length, 12)) {
      if case .table(let table) = line.kind {
        for row in table.rows where row.cells.count > 1 { note(row.cells[0], row.cells[1]) }
      } else if line.isShort || line.shape.hasTab, line.shape.words < 20 {
        let pieces = line.text.split(maxSplits: 1) { $0 == ":" || $0 == "\t" }
        if pieces.count == 2 { note(String(pieces[0]), String(pieces[1])) }
      }
    }
  }

  private mutating func note(_ name: String, _ value: String) {
    let value = LineReader.trimmed(value)
    guard !value.isEmpty, value.utf8.count < 80 else { return }
    switch FoldedText(name).key {
    case "version", "version number", "version no", "draft", "edition", "status": metadata.versionLabel = metadata.versionLabel ?? value
    case "date", "version date", "date of issue", "date of publication", "published", "issued": metadata.date = metadata.date ?? value
    case "author", "authors", "prepared by", "written by": metadata.author = value
    case "period", "planning period", "plan period": metadata.planningPeriod = metadata.planningPeriod ?? value
    default: break
    }
  }

  /// Finds the planning period in the title or on the title page.
  private mutating func readPeriod(_ lines: [OutlineLine]) {
    guard metadata.planningPeriod == nil else { return }
    if let title = metadata.title, let period = Self.period(in: title.text) {
      metadata.planningPeriod = period
      return
    }
    for line in lines.prefix(length) where line.isShort {
      if let period = Self.period(in: line.text) {
        metadata.planningPeriod = period
        return
      }
    }
  }

  /// Two years with a dash, a stroke or "to" between them, at least two years apart: "2016-2021", "2021 to 2025".
  package static func period(in text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if let first = number(scalars, at: index), first.length == 4, (1990...2100).contains(first.value),
        let between = separator(scalars, at: index + 4), let second = number(scalars, at: between), second.length == 4 || second.length == 2
      {
        let last = second.length == 2 ? first.value / 100 * 100 + second.value : second.value
        if (2...20).contains(last - first.value) {
          return String(String.UnicodeScalarView(scalars[index..<between + second.length]))
        }
      }
      index += 1
    }
    return nil
  }

  private static func number(_ scalars: [Unicode.Scalar], at start: Int) -> (value: Int, length: Int)? {
    var value = 0
    var index = start
    if start > 0, ("0"..."9").contains(scalars[start - 1]) { return nil }
    while index < scalars.count, ("0"..."9").contains(scalars[index]), index - start < 5 {
      value = value * 10 + Int(scalars[index].value - 48)
      index += 1
    }
    return index > start ? (value, index - start) : nil
  }

  /// The index after a separator between two years.
  private static func separator(_ scalars: [Unicode.Scalar], at start: Int) -> Int? {
    var index = start
    while index < scalars.count, scalars[index] == " " { index += 1 }
    guard index < scalars.count else { return nil }
    if ["-", "–", "—", "/"].contains(scalars[index]) {
      index += 1
    } else if index + 1 < scalars.count, scalars[index] == "t", scalars[index + 1] == "o" {
      index += 2
    } else {
      return nil
    }
    while index < scalars.count, scalars[index] == " " { index += 1 }
    return index
  }
}
