import PlanLanguage
import PlanModel
import PlanLoading

/// Decides which lines are headings. Where the source has heading styles they are trusted; where it has none, a heading is a short line
/// without a closing stop that is above text, and the contents page, labels and known words are stronger evidence.
struct HeadingFinder {
  private let lines: [OutlineLine]
  private let contents: ContentsPage
  private let titlePage: Int
  /// Whether the source marks its headings.
  let isStyled: Bool
  /// What each line is; lead-ins and items are already decided.
  private(set) var roles: [LineRole]
  /// The size of most of the text, in points; out of reach where the source gives no sizes.
  private let bodySize: Double
  /// The first line that announces the objectives: "My police and crime objectives are:".
  private let announcement: Int?
  /// A line so many times as large as the text is a heading.
  private static let headingSize = 1.2
  /// How sure each candidate is.
  private var strengths: [Strength]
  /// The last place of a sure heading's words, to distinguish a list of headings from the headings.
  private var lastPlaces: [String: Int] = [:]

  /// How much speaks for a line being a heading.
  enum Strength: Comparable { case none, weak, strong }

  init(_ lines: [OutlineLine], roles: [LineRole], contents: ContentsPage, titlePage: Int) {
    self.lines = lines
    self.roles = roles
    self.contents = contents
    self.titlePage = titlePage
    isStyled = lines.count { $0.isStyledHeading } > 2
    bodySize = Self.bodySize(of: lines)
    announcement = lines.firstIndex { $0.shape.closing == .colon && $0.isParagraph && Self.isAnnouncement($0) }
    strengths = [Strength](repeating: .none, count: lines.count)
    for index in lines.indices {
      strengths[index] = strength(at: index)
      if strengths[index] == .strong || lines[index].isStyledHeading { lastPlaces[FoldedText(lines[index].text).key] = index }
    }
    markStyled()
    markUnstyled()
  }

  /// "My police and crime objectives are:", with no more than small words beside the plan's word for objectives.
  private static func isAnnouncement(_ line: OutlineLine) -> Bool {
    guard line.shape.words < 12 else { return false }
    let folded = FoldedText(line.text).replacing(OutlineVocabulary.announcingTitles, with: "the")
    return FoundHeading.pluralTerm(of: folded) != nil
  }

  /// The size that most words have.
  private static func bodySize(of lines: [OutlineLine]) -> Double {
    var words: [Double: Int] = [:]
    for line in lines { if let size = line.typeSize { words[size, default: 0] += line.shape.words } }
    return words.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? .infinity
  }

  /// The lines that were taken for headings without a style.
  var unstyled: [Int] { roles.indices.filter { roles[$0].isHeading && !lines[$0].isStyledHeading && lines[$0].kind != .tableHead } }

  private mutating func markStyled() {
    for index in lines.indices where roles[index] == .undecided {
      switch lines[index].kind {
      case .heading(let level):
        let isText = lines[index].shape.words > 30 || lines[index].shape.hasSeveralSentences && lines[index].shape.closing == .stop
        roles[index] = isText ? .narrative : .heading(level: level)
      case .tableHead: roles[index] = lines[index].isShort ? .heading(level: lines[index].isBelowHead ? 10 : 9) : .narrative
      default: break
      }
    }
  }

  /// Takes candidates in runs: a run is one heading over another, over text.
  private mutating func markUnstyled() {
    var index = 0
    while index < lines.count {
      guard strengths[index] != .none, roles[index] == .undecided else {
        index += 1
        continue
      }
      var end = index + 1
      while end < lines.count, strengths[end] != .none, roles[end] == .undecided { end += 1 }
      markRun(index..<end)
      index = end
    }
  }

  /// In a run, strong candidates part it into stretches; a stretch of more than two weak ones is a list or an address.
  private mutating func markRun(_ run: Range<Int>) {
    var stretch = run.lowerBound
    for index in run where strengths[index] == .strong {
      markStretch(stretch..<index, isOverHeading: true)
      let isList = isListed(index, in: run)
      if !isList { roles[index] = .heading(level: 0) }
      stretch = index + 1
    }
    markStretch(stretch..<run.upperBound, isOverHeading: false)
  }

  /// Strong lines one after another with no text between are a list of what is to come, but for the last, which is above its text.
  private func isListed(_ index: Int, in run: Range<Int>) -> Bool {
    guard run.count > 2, index + 1 < run.upperBound else { return false }
    return lastPlaces[FoldedText(lines[index].text).key] ?? index > index
  }

  private mutating func markStretch(_ stretch: Range<Int>, isOverHeading: Bool) {
    guard let last = stretch.last else { return }
    let isOverText = isOverHeading || standsOverText(last)
    guard isOverText else { return }
    if stretch.count < 3 {
      for index in stretch where !isSignature(index, isOverHeading: isOverHeading) { roles[index] = .heading(level: 0) }
    } else if !isOverHeading {
      roles[last] = .heading(level: 0)
    }
  }

  private func standsOverText(_ index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    let next = lines[index + 1]
    return next.kind != .note && (next.isParagraph || next.isItem || next.isTable || next.isStyledHeading || next.kind == .tableHead)
  }

  /// A name under a text and over a heading signs the text: two to four capitalised words.
  private func isSignature(_ index: Int, isOverHeading: Bool) -> Bool {
    guard isOverHeading, index > 0, lines[index - 1].isBody || isOffice(index) else { return false }
    let shape = lines[index].shape
    return (2...4).contains(shape.words) && shape.capitalisedWords == shape.words && !shape.isAllCapitals || isOffice(index)
  }

  private func isOffice(_ index: Int) -> Bool {
    let folded = FoldedText(lines[index].text)
    return folded.hasPrefix(anyOf: ["police and crime commissioner", "police fire and crime commissioner", "deputy police and crime"])
  }

  // MARK: Evidence for one line

  private func strength(at index: Int) -> Strength {
    let line = lines[index]
    guard roles[index] == .undecided, line.isParagraph || line.isNumberedItem, mayBeHeading(line) else { return .none }
    if contents.depth(of: line) != nil { return .strong }
    guard line.isParagraph || isLoneNumbered(index) else { return .none }
    let parted = HeadingLabel(line.text, label: line.label)
    if parted.term != nil || parted.isAppendix { return .strong }
    if line.shape.closing == .stop || index < titlePage || isTitlePageLine(index) { return .none }
    if Actor(sentence: line.text) != nil { return .none }
    let folded = FoldedText(parted.text)
    if folded.hasPrefix(anyOf: OutlineVocabulary.captionOpenings) || isAfterTable(index, folded) { return .none }
    if isKnown(folded) { return .strong }
    if !isStyled, let size = line.typeSize, size >= bodySize * Self.headingSize, parted.text.utf8.count > 2 { return .strong }
    if isStyled { return line.isBold || line.shape.isAllCapitals && line.shape.words > 1 ? .weak : .none }
    return isDateLine(line, folded) ? .none : .weak
  }

  /// "DRAFT REVISIONS" over the table of versions.
  private func isTitlePageLine(_ index: Int) -> Bool {
    guard lines[index].shape.words < 4, index + 1 < lines.count, lines[index + 1].isTable || lines[index + 1].isShort else { return false }
    return FoldedText(lines[index].text).hasPrefix(anyOf: OutlineVocabulary.titlePageOpenings)
  }

  private func mayBeHeading(_ line: OutlineLine) -> Bool {
    guard line.isShort, !line.shape.hasAddress, line.shape.smallLetters + line.shape.capitals > 1 else { return false }
    guard !line.opensQuotation, FactLine(line.text) == nil,
      line.shape.opening == .capital || line.shape.opening == .digit || line.shape.opening == .other
    else {
      return false
    }
    return line.shape.closing == .open || line.shape.closing == .question || line.shape.closing == .stop
  }

  /// A numbered line that is isolated, not in a list; "8." over "8.1" are both isolated.
  private func isLoneNumbered(_ index: Int) -> Bool {
    guard let level = itemLevel(index), roles[index] == .undecided else { return false }
    if isOverItsNumbers(index) { return true }
    guard let after = itemLevel(index + 1) else {
      return index + 1 < lines.count && (itemLevel(index - 1) == nil || !lines[index - 1].isNumberedItem || isBelowLoneNumber(index, level))
    }
    if let before = itemLevel(index - 1), before >= level || itemLevel(index - 2) != nil { return false }
    if lines[index + 1].isNumberedItem { return after > level && itemLevel(index + 2) == nil }
    return after <= level
  }

  /// "3. Safer streets" over "3.1 This matters to people.": a title over sentences that are numbered below it; or, where the plan has announced
  /// its objectives, over any deeper list.
  private func isOverItsNumbers(_ index: Int) -> Bool {
    guard index + 1 < lines.count, let label = lines[index].label, let below = lines[index + 1].label, lines[index + 1].isNumberedItem
    else { return false }
    guard lines[index].shape.closing == .open, HeadingLabel.numberDepth(label[...]) != nil else { return false }
    if let announcement, announcement < index, let level = itemLevel(index), let next = itemLevel(index + 1), level == 0, next > level {
      return true
    }
    guard below.hasPrefix(label.hasSuffix(".") ? label : label + ".") else { return false }
    return lines[index + 1].shape.closing == .stop || lines[index].isBold && !lines[index + 1].isBold
  }

  /// "8.1" right under "8.", which no other item precedes.
  private func isBelowLoneNumber(_ index: Int, _ level: Int) -> Bool {
    guard let before = itemLevel(index - 1) else { return false }
    return before < level && itemLevel(index - 2) == nil
  }

  private func itemLevel(_ index: Int) -> Int? {
    guard lines.indices.contains(index), case .item(let level, _) = lines[index].kind else { return nil }
    return level
  }

  /// Whether the words are a heading that most plans have.
  private func isKnown(_ folded: FoldedText) -> Bool {
    OutlineVocabulary.introductionOpenings.contains { folded.bytes == $0.bytes }
      || OutlineVocabulary.appendixHeadings.contains { folded.bytes == $0.bytes }
      || folded.wordCount > 1 && OutlineVocabulary.chapterOpenings.contains { folded.bytes == $0.bytes }
  }

  private func isAfterTable(_ index: Int, _ folded: FoldedText) -> Bool {
    index > 0 && lines[index - 1].isTable && lines[index].shape.digits > 3 && folded.containsAny(of: ["as at", "figures", "source"])
  }

  /// A date, a telephone number or a post code.
  private func isDateLine(_ line: OutlineLine, _ folded: FoldedText) -> Bool {
    if line.shape.digits * 2 > line.shape.smallLetters + line.shape.capitals { return true }
    return line.shape.words < 8 && line.shape.digits >= 4 && folded.words.last.flatMap { Int($0) } != nil
      && folded.containsAny(of: Self.months)
  }

  private static let months = Months.english.map { Phrase($0) }
}
