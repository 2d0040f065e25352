import PlanLanguage
import PlanLoading
import PlanModel

/// Decides for each list whether it promises: by the line that opens it, by what its items say, and by its place. A list is decided
/// as a whole, so that one item made weaker in a version does not leave it.
///
/// To add evidence, add a case to ``Verdict`` finding in ``verdict(on:)`` and its words to ``ListEvidence``.
struct PromisedLists {
  private let lines: [OutlineLine]
  /// What each line is; lists that promise nothing, and the lines that open them, are narrative.
  private(set) var roles: [LineRole]

  private let corrections: StructureCorrections
  /// The lists in order, each with what its own words show: read once, because all of a long plan may be in lists.
  private var lists: [(list: List, verdict: Verdict)] = []

  init(_ lines: [OutlineLine], _ roles: [LineRole], corrections: StructureCorrections = StructureCorrections()) {
    self.corrections = corrections
    self.lines = lines
    self.roles = roles
    lists = found.map { ($0, verdict(on: $0)) }
  }

  /// A list with the line that opens it and the heading over it.
  private struct List {
    var leadIn: Int?
    var items: Range<Int>
    var heading: Int?
  }

  /// What is known of a list before its place in the plan is.
  enum Verdict { case promises, promisesNothing, undecided }

  /// Takes out what promises nothing in any place: statements of fact, survey answers, achievements, duties in law, definitions.
  mutating func setAsideFacts() {
    for (list, verdict) in lists where verdict == .promisesNothing { demote(list) }
  }

  /// Outside the objectives a list must show that it promises: inside, it is taken at its place.
  mutating func setAsideOutside(_ isInObjective: (Int) -> Bool) {
    for (list, verdict) in lists where verdict == .undecided && !isInObjective(list.items.lowerBound) { demote(list) }
  }

  private mutating func demote(_ list: List) {
    if let leadIn = list.leadIn { roles[leadIn] = lines[leadIn].isStyledHeading ? .heading(level: headingLevel(leadIn)) : .narrative }
    for index in list.items { roles[index] = .narrative }
  }

  private func headingLevel(_ index: Int) -> Int { if case .heading(let level) = lines[index].kind { level } else { 9 } }

  /// The lists in order: items in a row, with the lead-in right above them.
  private var found: [List] {
    var found: [List] = []
    var heading: Int?
    var index = 0
    while index < lines.count {
      if roles[index].isHeading { heading = index }
      guard roles[index].isItem else {
        index += 1
        continue
      }
      var end = index
      while end < lines.count, roles[end].isItem { end += 1 }
      let leadIn = index > 0 && roles[index - 1] == .leadIn ? index - 1 : nil
      found.append(List(leadIn: leadIn, items: index..<end, heading: heading))
      index = end
    }
    return found
  }

  private func verdict(on list: List) -> Verdict {
    let above = [list.leadIn, list.heading].compactMap { $0 }
    if above.contains(where: { corrections.deniesPromises(under: lines[$0].text) }) { return .promisesNothing }
    if lines[list.items.lowerBound].row != nil || lines[list.items.lowerBound].columnBody != nil { return .promises }
    if let leadIn = list.leadIn {
      if lines[leadIn].kind == .tableHead, LeadInWords(lines[leadIn].text).responsible != .unknown { return .promises }
      return verdict(on: lines[leadIn].text, over: list)
    }
    let promises = arePromises(list)
    if !promises, areFacts(list) || isIntroducedAsFacts(list) { return .promisesNothing }
    if let heading = list.heading, list.items.lowerBound == heading + 1 {
      let folded = FoldedText(lines[heading].text)
      if folded.containsAny(of: ListEvidence.disclaiming) { return .promisesNothing }
      if folded.hasPrefix(anyOf: OutlineVocabulary.leadInHeadings) || ListEvidence.isPledge(lines[heading].text) { return .promises }
    }
    return promises ? .promises : .undecided
  }

  private func verdict(on leadIn: String, over list: List) -> Verdict {
    let folded = FoldedText(LeadInWords.lastSentence(of: leadIn))
    let isDisclaimed = folded.containsAny(of: ListEvidence.disclaiming)
    if folded.hasSuffix(anyOf: ListEvidence.promisingEndings), !isDisclaimed { return .promises }
    if isDisclaimed, !folded.hasSuffix(anyOf: ["i will", "we will", "constable will"]) { return .promisesNothing }
    if folded.containsAny(of: ListEvidence.promising) || folded.hasPrefix(anyOf: OutlineVocabulary.leadInHeadings) { return .promises }
    let promises = arePromises(list)
    if !promises, areFacts(list) { return .promisesNothing }
    return promises || list.items.contains(where: { saysWhatWillBe(lines[$0]) }) ? .promises : .undecided
  }

  /// Whether the sentence right above says that what follows tells: "the duties that I have are described below."
  private func isIntroducedAsFacts(_ list: List) -> Bool {
    guard let above = lines[..<list.items.lowerBound].last, above.isParagraph else { return false }
    let folded = FoldedText(LeadInWords.lastSentence(of: above.text))
    return folded.contains(anyOf: OutlineVocabulary.pointingBelow) && folded.containsAny(of: ListEvidence.disclaiming)
  }

  /// Where a plan has no objectives, a list of titles is no list of promises.
  mutating func setAsideTitles() {
    for (list, verdict) in lists where verdict == .undecided && ListEvidence.areTitles(lines[list.items]) { demote(list) }
  }

  /// "£1.1 million of it will be met from reserves": what will be, whoever acts.
  private func saysWhatWillBe(_ line: OutlineLine) -> Bool {
    FoldedText(line.text, limit: 90).contains(anyOf: ListEvidence.future)
  }

  /// Whether half of the items or more say what somebody will do.
  private func arePromises(_ list: List) -> Bool {
    hasAtLeast((list.items.count + 1) / 2, of: list.items) { line in
      Actor(sentence: line.text) != nil || ListEvidence.isPledge(line.text)
    }
  }

  /// Whether most items state what is or was: figures first, addresses, definitions, verbs in the past.
  private func areFacts(_ list: List) -> Bool {
    hasAtLeast((list.items.count * 2 + 2) / 3, of: list.items, where: ListEvidence.tellsFact)
  }

  /// Whether so many items pass a test; no more of them are read than it takes to know.
  private func hasAtLeast(_ least: Int, of items: Range<Int>, where test: (OutlineLine) -> Bool) -> Bool {
    var found = 0
    for index in items {
      if test(lines[index]) { found += 1 }
      if found >= least { return true }
      if found + (items.upperBound - index - 1) < least { return false }
    }
    return found >= least
  }
}

/// The words that show whether a list promises.
enum ListEvidence {
  /// Last words of a line whose list is promised, asked or measured.
  static let promisingEndings: [Phrase] = ["i will", "we will", "will", "shall", "constable to", "police to", "force to", "account for"]

  /// Words of a line over a list that promises, asks or measures.
  static let promising: [Phrase] =
    [
      "will", "shall", "must", "account", "expect", "expects", "ask", "asks", "require", "requires", "want", "commit", "commits",
      "committed",
      "commitment", "commitments", "pledge", "pledges", "agreed to", "intend", "aim to", "aims to", "my priorities", "our priorities",
      "focus on", "deliver", "measure", "measured", "success", "i know", "we know", "indicators", "targets", "deliverables", "actions",
    ] + OutlineVocabulary.welshActing

  /// Words of a line over a list of statements: what people said, what was done, what the law says, what words mean.
  static let disclaiming: [Phrase] = [
    "you said", "you told", "told me", "told us", "respondents", "residents said", "people said", "raised most", "most concerned",
    "you raised", "concerned about", "heard from", "since the last plan", "since my election", "since i was elected", "so far",
    "have achieved", "has achieved", "have built", "weve built", "ive built", "have done", "weve done", "ive done", "have delivered",
    "weve delivered", "ive delivered",
    "achievements", "already", "last year", "by law", "legal duty", "statutory duty", "duty to", "duties", "required by law",
    "the law requires", "the act requires", "must set out", "plan must", "facts", "key facts", "at a glance", "in numbers",
    "glossary", "definitions", "tips", "advice", "you can help", "how you can", "can help by", "contact", "further reading", "read more",
    "documents", "more information", "currently supports", "currently", "our values", "my values", "principles", "survey",
  ]

  /// Whether an item states what is or was.
  static func tellsFact(_ line: OutlineLine) -> Bool {
    if line.shape.opening == .digit || line.shape.hasAddress { return true }
    if isDefinition(line.text) { return true }
    let folded = FoldedText(line.text, limit: 90)
    if folded.contains(anyOf: OutlineVocabulary.modal) { return false }
    let first = folded.bytes.dropFirst().prefix { $0 != 0x20 }
    if first.count > 4, first.suffix(2).elementsEqual("ed".utf8), !irregularOpenings.contains(String(decoding: first, as: UTF8.self)) {
      return true
    }
    return folded.contains(anyOf: past)
  }

  /// Whether some items are three titles or more: short, without a stop, most words with a capital.
  static func areTitles(_ items: ArraySlice<OutlineLine>) -> Bool {
    (3...10).contains(items.count)
      && items.allSatisfy { line in
        (2...9).contains(line.shape.words) && line.shape.closing == .open && line.shape.digits == 0
          && line.shape.capitalisedWords * 3 >= line.shape.words * 2
      }
  }

  /// What will be, whoever acts.
  static let future: PhraseSet = ["will", "must", "shall", "is planned", "are planned"]

  private static let past: PhraseSet = [
    "has been", "have been", "was", "were", "has fallen", "have fallen", "has opened", "has risen",
  ]

  /// "Pledge 3: …", "Commitment 4".
  static func isPledge(_ text: String) -> Bool {
    guard let first = text.utf8.first, pledgeInitials.contains(first | 0x20) else { return false }
    let words = FoldedText(text, limit: 30).words
    return words.count > 1 && ["pledge", "commitment", "promise", "addewid"].contains(words[0]) && Int(words[1]) != nil
  }

  private static let pledgeInitials = Array("pca".utf8)

  /// "County lines: drug networks that …": a term of at most five words, a colon, and what it is.
  private static func isDefinition(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let term = text[..<colon].split(separator: " ")
    let rest = text[text.index(after: colon)...].drop { $0 == " " }
    guard (1...5).contains(term.count), let first = rest.first, first.isLowercase else { return false }
    let opening = FoldedText(rest, limit: 12)
    return !opening.hasPrefix(anyOf: ["i will", "we will"]) && rest.split(separator: " ").count > 2
  }

  private static let irregularOpenings: Set<String> = [
    "embed", "speed", "exceed", "proceed", "succeed", "need", "feed", "breed", "targeted", "improved", "reduced", "increased", "sustained",
    "continued", "renewed", "dedicated", "integrated", "shared",
  ]
}
