import PlanLanguage
import PlanModel
import PlanLoading

/// Decides which lines are lead-ins: a line over a list that says who will do what.
struct LeadInFinder {
  private let lines: [OutlineLine]
  private let contents: ContentsPage
  /// How often the words of a styled heading occur in the text.
  private let headingCounts: [String: Int]
  private let topLevel: Int
  /// How often each line that ends in a colon occurs.
  private let leadInCounts: [String: Int]
  /// What each line is, as far as it is decided.
  private(set) var roles: [LineRole]
  /// Paragraphs that were taken for list items whose bullets were lost.
  private(set) var unbulleted: [Int] = []

  /// - Parameter headings: Lines that are headings whatever they look like.
  init(_ lines: [OutlineLine], contents: ContentsPage, headings: Set<Int> = []) {
    self.lines = lines
    self.contents = contents
    roles = lines.map { line in
      switch line.kind {
      case .table: .table
      case .note: .note
      default: .undecided
      }
    }
    var counts: [String: Int] = [:]
    var top = Int.max
    for line in lines {
      guard case .heading(let level) = line.kind else { continue }
      counts[FoldedText(line.text).key, default: 0] += 1
      top = min(top, level)
    }
    headingCounts = counts
    topLevel = top
    leadInCounts = lines.reduce(into: [:]) { if $1.shape.closing == .colon, $1.isParagraph { $0[$1.text, default: 0] += 1 } }
    for index in headings { roles[index] = .heading(level: 0) }
    for index in lines.indices { takeUnbulleted(after: index) }
    for index in lines.indices.reversed() where roles[index] == .undecided { takeLeadIn(at: index) }
  }

  private mutating func takeLeadIn(at index: Int) {
    guard !lines[index].isItem, !lines[index].isTable, lines[index].kind != .note else { return }
    let line = lines[index]
    let next = index + 1
    guard next < lines.count else {
      if isBare(line) { roles[index] = .leadIn }
      return
    }
    if lines[next].isItem && !roles[next].isHeading || roles[next].isItem {
      if opensList(line) { roles[index] = .leadIn }
    } else if line.shape.closing == .colon || line.shape.closing == .ellipsis {
      takeAnnouncement(at: index, before: next)
    }
  }

  /// A line with a colon over a lead-in or a table: a lead-in of its own where it says who acts, else a heading.
  private mutating func takeAnnouncement(at index: Int, before next: Int) {
    let line = lines[index]
    guard roles[next] == .leadIn || lines[next].isTable else {
      if isBare(line) { roles[index] = .leadIn }
      return
    }
    if LeadInWords(line.text).isActing, !line.isStyledHeading {
      roles[index] = .leadIn
    } else if roles[next] == .leadIn, line.isShort, !line.shape.hasSeveralSentences, line.isParagraph {
      roles[index] = .heading(level: 0)
    }
  }

  /// "I will:" with nothing listed under it promises nothing by itself.
  private func isBare(_ line: OutlineLine) -> Bool {
    line.isParagraph && line.shape.closing == .colon && line.shape.words < 5 && LeadInWords(line.text).isActing
  }

  /// Whether a line right above a list is its lead-in, and not a heading or a sentence for itself.
  private func opensList(_ line: OutlineLine) -> Bool {
    switch line.shape.closing {
    case .colon, .ellipsis: return true
    case .stop: return FoldedText(LeadInWords.lastSentence(of: line.text)).containsAny(of: OutlineVocabulary.announcing)
    case .open, .question, .comma: break
    case .semicolon: return false
    }
    guard line.shape.words < 40 else { return false }
    let folded = FoldedText(line.text)
    if line.kind == .tableHead, LeadInWords(line.text).responsible != .unknown { return true }
    if line.shape.closing != .question, folded.hasSuffix(anyOf: OutlineVocabulary.danglingEndings) { return true }
    return isLeadInHeading(line, folded)
  }

  /// "What I will deliver": a heading that acts as a lead-in. A chapter's heading that occurs once is a heading.
  private func isLeadInHeading(_ line: OutlineLine, _ folded: FoldedText) -> Bool {
    guard line.isShort, folded.hasPrefix(anyOf: OutlineVocabulary.leadInHeadings), contents.depth(of: line) == nil else { return false }
    if case .heading(let level) = line.kind, level <= topLevel { return headingCounts[folded.key, default: 0] > 1 }
    return true
  }

  // MARK: Lists whose bullets were lost

  /// After a lead-in that says who acts, paragraphs without a stop are the list that it opens, also where their bullets were lost.
  private mutating func takeUnbulleted(after index: Int) {
    guard lines[index].shape.closing == .colon || lines[index].shape.closing == .ellipsis || isOverUnbulleted(index) else { return }
    let line = lines[index]
    guard line.isParagraph || line.isStyledHeading else { return }
    guard index + 1 < lines.count, lines[index + 1].isParagraph, roles[index] == .undecided,
      LeadInWords(line.text).isActing || isOverUnbulleted(index)
    else { return }
    var end = index + 1
    while end < lines.count, mayBeUnbulleted(end), end == index + 1 || !opensNext(end, after: index + 1) { end += 1 }
    if end < lines.count, closesUnbulleted(end, from: index + 1) {
      end += 1
    } else if end == lines.count || !opensNext(end, after: index + 1) {
      end = releasingHeading(before: end)
    }
    guard end > index + (isRepeatedLeadIn(line) ? 1 : 2) else { return }
    roles[index] = .leadIn
    for item in (index + 1)..<end { roles[item] = .item(depth: 0) }
    unbulleted += Array((index + 1)..<end)
  }

  /// "Our commitments", alone on its line right over lines that are no sentences: a list whose bullets were lost.
  private func isOverUnbulleted(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.isParagraph, line.shape.closing == .open, line.shape.words < 6, index + 1 < lines.count, mayBeUnbulleted(index + 1) else {
      return false
    }
    let folded = FoldedText(line.text)
    return contents.depth(of: line) == nil && OutlineVocabulary.leadInHeadings.contains { folded.bytes == $0.bytes }
  }

  /// Whether a line opens what comes after a list: the words over another list, or a line in bold where the items are not.
  private func opensNext(_ index: Int, after item: Int) -> Bool { isOverUnbulleted(index) || lines[index].isBold && !lines[item].isBold }

  /// Whether the same words open other lists: then one line below them is a list too.
  private func isRepeatedLeadIn(_ line: OutlineLine) -> Bool { leadInCounts[line.text, default: 0] > 1 }

  private func mayBeUnbulleted(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.isParagraph, line.shape.words < 60, !line.shape.hasTab, !line.shape.hasSeveralSentences, !line.shape.hasAddress else {
      return false
    }
    guard contents.depth(of: line) == nil, HeadingLabel(line.text, label: line.label).term == nil else { return false }
    return line.shape.closing == .open || line.shape.closing == .semicolon || line.shape.closing == .comma
  }

  /// The last item of such a list may end in the stop of them all, where the others end in a semicolon.
  private func closesUnbulleted(_ index: Int, from start: Int) -> Bool {
    guard index > start, lines[index].isParagraph, lines[index].shape.closing == .stop, lines[index].shape.words < 60 else { return false }
    let before = lines[index - 1]
    if before.shape.closing == .semicolon || before.shape.closing == .comma { return true }
    return lines[index].shape.opening == .small && FoldedText(before.text).hasSuffix(anyOf: ["and", "or"])
  }

  /// The last line without a stop may be the heading over what follows.
  private func releasingHeading(before end: Int) -> Int {
    guard end < lines.count, lines[end].isParagraph || lines[end].isTable, lines[end - 1].isShort else { return end }
    // A bold line over a list is lower than the heading of a part, which would be no plainer.
    if lines[end].isBold, lines[end].shape.closing == .colon, !lines[end - 1].isBold { return end }
    return lines[end - 1].shape.closing == .open && lines[end - 1].shape.opening == .capital ? end - 1 : end
  }
}
