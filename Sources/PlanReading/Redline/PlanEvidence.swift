import PlanLanguage
import PlanLoading

/// What one block says about whether it belongs to a plan or to the other papers of a meeting.
struct PlanEvidence {
  /// For a plan, above 0; against, below.
  private(set) var weight = 0
  /// A sure sign of another paper, if it is one.
  private(set) var sign: Sign?
  /// Whether it may be the title of a plan.
  private(set) var isPlanTitle = false

  /// The signs of papers other than a plan.
  enum Sign: Hashable {
    /// A turn of phrase of reports and minutes.
    case phrase(Int)
    /// A heading of reports.
    case heading(UInt64)
    /// The head of a panel's paper.
    case panelHead
    /// A page left blank between papers.
    case blankPage
  }

  init(_ blocks: [Block], at index: Int, before end: Int) {
    let block = blocks[index]
    let bytes = block.text.text.utf8
    guard let last = bytes.last else { return }
    let words = WordHashes(Array(bytes.prefix(400))[...])
    let isLine = block.mayBeHeading && !block.isListItem && words.hashes.count <= 16 && last != Byte.fullStop && bytes.count < 400
    sign = Self.sign(words, isLine: isLine, isCapitals: isLine && !bytes.contains(where: \.isASCIILowercase))
    if sign != nil {
      weight = -6
    } else if isLine {
      isPlanTitle = words.hashes.contains(where: Self.plan.contains) && !words.hashes.contains(where: Self.aboutPlans.contains)
      weight = Self.weight(ofLine: words, isLeadIn: block.endsAsLeadIn, next: index + 1 < end ? blocks[index + 1] : nil)
    } else {
      weight = Self.weight(ofText: words)
    }
  }

  /// Takes a sign back that turned out to be none.
  mutating func forget() {
    sign = nil
    weight = 0
  }

  private static func sign(_ words: WordHashes, isLine: Bool, isCapitals: Bool) -> Sign? {
    if words.contains(blankPage) { return .blankPage }
    if let phrase = phrases.firstIndex(where: words.contains) { return .phrase(phrase) }
    guard isLine else { return nil }
    if headings.contains(words.joint) || words.hashes.starts(with: agendaItem.hashes) { return .heading(words.joint) }
    guard words.contains(panel) else { return nil }
    return isCapitals || words.hashes.contains(where: months.contains) ? .panelHead : nil
  }

  private static let plan = Set(WordHashes("plan").hashes)
  /// Words of titles of reports about a plan.
  private static let aboutPlans = Set(WordHashes("proposed report monitoring update").hashes)
  private static let blankPage = WordHashes("intentionally left blank")
  private static let agendaItem = WordHashes("agenda item")
  private static let panel = WordHashes("crime panel")

  /// Turns of phrase that reports to a meeting and its minutes are made of.
  private static let phrases = [
    "panel are asked", "panel is asked", "panel are invited", "panel is invited", "panel is recommended", "members are asked",
    "proper officer", "agendas and minutes", "background papers", "declarations of interest", "apologies were received",
    "minutes of the previous meeting", "minutes of the meeting",
  ].map { WordHashes($0) }

  private static let headings = Set(
    [
      "agenda", "minutes", "recommendation", "recommendations", "contact points for the report", "specific contact points for this report",
      "specific contact points for the report", "supporting information", "legal implications", "financial implications",
      "purpose of report", "purpose of the report", "work programme", "purpose of the meeting", "appendices to the report",
    ].map { WordHashes($0).joint })

  private static let months = Set(
    Months.english.flatMap { WordHashes($0).hashes })

  /// A short line: a lead-in over a list, or a heading that plans have.
  private static func weight(ofLine words: WordHashes, isLeadIn: Bool, next: Block?) -> Int {
    if isLeadIn, next?.isListItem == true, words.hashes.contains(where: leading.contains) { return 4 }
    guard let first = words.hashes.first, words.hashes.count <= 10 else { return 0 }
    if opening.contains(first) { return 2 }
    return words.hashes.contains(where: planning.contains) ? 1 : 0
  }

  private static let leading = Set(WordHashes("will account deliver focus priorities commit commitments pledge success").hashes)
  private static let opening = Set(WordHashes("foreword contents vision cynnwys rhagair").hashes)
  private static let planning = Set(WordHashes("objective priority priorities vision commitments outcome theme aim pillar").hashes)

  /// Running text: a plan is in the present or future; minutes and reports say what was said.
  private static func weight(ofText words: WordHashes) -> Int {
    if reportedSpeech.contains(where: words.contains) { return -1 }
    return spoken.contains(where: words.contains) ? 1 : 0
  }

  private static let spoken = ["i will", "we will", "my commissioner", "my office"].map { WordHashes($0) }
  private static let reportedSpeech = ["panel would", "panel was", "the meeting", "a member", "the member"].map { WordHashes($0) }
}

extension Block {
  /// Whether it ends as a line does that leads in a list.
  var endsAsLeadIn: Bool {
    let bytes = text.text.utf8
    return bytes.last == Byte.colon || bytes.suffix(3).elementsEqual([0xE2, 0x80, 0xA6]) || bytes.suffix(2).elementsEqual(":-".utf8)
  }
}
