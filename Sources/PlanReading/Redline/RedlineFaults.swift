import PlanModel
import PlanLoading

/// Finds the marks of a hand-made redline that cannot be relied on. The text is read as marked all the same.
struct RedlineFaults {
  /// What was found, in reading order.
  private(set) var faults: [MarkUpFault] = []
  /// What depends on whether words occur elsewhere in the document.
  private var suspects: [SuspectedFault] = []
  /// Single words struck for single words, such as "alliance" for "force", and how often.
  private var substitutions: [Vocabulary.Question: Int] = [:]
  /// Names of three words or more that are struck somewhere.
  private var struckNames: Set<[String]> = []
  private let marks: [Mark]

  /// - Parameters:
  ///   - nested: Struck stretches inside inserted ones, as the marking met them.
  ///   - values: Unmarked values right behind struck ones, as the marking met them.
  init(in document: SourceDocument, nested: [MarkUpFault], values: [MarkUpFault]) {
    marks = document.marks
    let blocks = document.blocks.map { MarkedBlock($0, marks) }
    let deletions = blocks.count { $0.passages.contains { $0.standing == .deleted } }
    faults = values + (nested.count < 3 || nested.count * 2 <= deletions ? nested : [])
    for block in blocks { learn(from: block) }
    for block in blocks { examine(block) }
    examineHeadings(blocks)
    examineTables(document.blocks)
    settleSuspects(in: document)
    faults.sort { ($0.place.paragraph, $0.words.first ?? "") < ($1.place.paragraph, $1.words.first ?? "") }
  }

  private mutating func examine(_ block: MarkedBlock) {
    let passages = block.passages
    guard passages.contains(where: { $0.standing != .kept }) else { return }
    for index in passages.indices.dropFirst() {
      let pair = PassagePair(before: passages[index - 1], after: passages[index])
      examine(pair, next: index + 1 < passages.count ? passages[index + 1] : nil, at: block.place)
    }
    for passage in passages where passage.standing == .inserted {
      suspectSubstitution(in: passage, at: block.place)
      examineNames(in: passage, at: block.place)
    }
    examineReading(passages.filter { $0.standing != .deleted }, at: block.place)
    examineReading(passages.filter { $0.standing != .inserted }, at: block.place)
    examineRemnant(block)
  }

  private mutating func examine(_ pair: PassagePair, next: MarkedPassage?, at place: Place) {
    if let fault = pair.valueFault(next: next) { add(fault.kind, fault.words, place) }
    if let shared = pair.sharedWords { add(.overrun, [shared], place) }
    if let suspect = pair.splitWord { suspects.append(SuspectedFault(suspect, place)) }
    if let suspect = pair.startAnew { suspects.append(SuspectedFault(suspect, place)) }
  }

  private mutating func add(_ kind: MarkUpFault.Kind, _ words: [String], _ place: Place) {
    let fault = MarkUpFault(kind: kind, words: words, place: place)
    if !faults.suffix(8).contains(fault) { faults.append(fault) }
  }
}

/// A block and its passages.
struct MarkedBlock {
  var kind: Block.Kind
  var passages: [MarkedPassage]
  var place: Place
  var text: String

  init(_ block: Block, _ marks: [Mark]) {
    kind = block.kind
    place = block.place
    text = block.text.text
    let isMarked = block.text.spans.contains { $0.mark != nil }
    passages = isMarked ? block.text.passages(marks) : []
  }

  var isDeleted: Bool { !passages.isEmpty && passages.allSatisfy { $0.standing == .deleted } }
}

// MARK: - Seams in a reading

extension RedlineFaults {
  /// Two words of a kind that are never adjacent, joined by a mark.
  private mutating func examineReading(_ passages: [MarkedPassage], at place: Place) {
    for index in passages.indices.dropFirst() {
      let (before, after) = (passages[index - 1].words, passages[index].words)
      guard let last = before.last, let first = after.first, Self.determiners.contains(last.lowercased()),
        Self.determiners.contains(first.lowercased())
      else { continue }
      add(.lostStrike, [([last] + after.prefix(2)).joined(separator: " ")], place)
    }
  }

  private static let determiners: Set<String> = [
    "the", "a", "an", "my", "our", "your", "their", "its", "his", "her", "this", "these", "every",
  ]

  /// A few words and a comma, or a word that joins, where all the rest is struck.
  private mutating func examineRemnant(_ block: MarkedBlock) {
    let kept = block.passages.filter { $0.standing != .deleted }
    guard kept.count == 1, let rest = kept.first, rest.standing == .kept, block.passages.count > 1 else { return }
    let words = rest.words
    guard words.count <= 4, let last = words.last?.last else { return }
    let struckEnd = block.passages.last { $0.standing == .deleted }?.text.last
    let isCutShort = struckEnd == "." && !".!?".contains(last) && !block.isHeadingLike
    if last == "," || isCutShort || Self.joining.contains(words[0].lowercased()) { add(.remnant, [rest.text], block.place) }
  }

  private static let joining: Set<String> = ["and", "or", "but", "also", "however", "which", "including"]
}

// MARK: - Headings

extension MarkedBlock {
  /// Whether it is a heading or a line that may be one.
  var isHeadingLike: Bool {
    if case .heading = kind { return true }
    guard case .paragraph = kind, let last = text.last, !".,;".contains(last) else { return false }
    return text.utf8.count <= 120
  }
}

extension RedlineFaults {
  /// Headings and lead-ins that stay while everything under them, up to the next one, is struck.
  private mutating func examineHeadings(_ blocks: [MarkedBlock]) {
    var heading: MarkedBlock?
    var deleted = 0
    for block in blocks {
      if block.kind == .furniture || block.text.isEmpty, !block.isTable { continue }
      if block.isDeleted, heading != nil {
        deleted += 1
        continue
      }
      if deleted > 0, let heading, block.isHeadingLike { add(.orphanHeading, [heading.text.excerpt], heading.place) }
      deleted = 0
      heading = block.isHeadingLike && block.passages.allSatisfy { $0.standing == .kept } ? block : nil
    }
    if deleted > 0, let heading { add(.orphanHeading, [heading.text.excerpt], heading.place) }
  }
}

extension MarkedBlock {
  fileprivate var isTable: Bool { if case .table = kind { true } else { false } }
}

// MARK: - Tables

extension RedlineFaults {
  /// Cells that hold two values and no mark, one fault a table.
  private mutating func examineTables(_ blocks: [Block]) {
    for block in blocks {
      guard case .table(let table) = block.kind else { continue }
      let cells = table.rows.flatMap { row in row.cells.map { (row.place, $0.blocks) } }.filter { Self.holdsTwoValues($0.1) }
      guard let first = cells.first else { continue }
      faults.append(
        MarkUpFault(kind: .unmarkedValues, words: cells.map { $0.1.map(\.text.text).joined(separator: " ").excerpt }, place: first.0))
    }
  }

  private static func holdsTwoValues(_ blocks: [Block]) -> Bool {
    guard blocks.allSatisfy({ $0.text.spans.allSatisfy { $0.mark == nil } }) else { return false }
    let words = blocks.flatMap { $0.text.text.split { $0.isWhitespace } }
    return words.count == 2 && words.allSatisfy { PrintedValue(String($0)) != nil && !$0.isTelephoneCode }
  }
}

// MARK: - Suspects

extension RedlineFaults {
  /// Learns which single word was struck for which, and which names were struck.
  private mutating func learn(from block: MarkedBlock) {
    for passage in block.passages where passage.standing == .deleted {
      for name in passage.names where name.count >= 3 { struckNames.insert(name) }
    }
    for index in block.passages.indices.dropFirst() {
      let pair = PassagePair(before: block.passages[index - 1], after: block.passages[index])
      guard pair.before.standing == .deleted, pair.after.standing == .inserted else { continue }
      let (old, new) = (pair.before.words.withoutArticle, pair.after.words.withoutArticle)
      guard old.count == 1, new.count == 1, old[0].utf8.count > 2, old[0].lowercased() != new[0].lowercased() else { continue }
      substitutions[.pair(old[0], new[0]), default: 0] += 1
    }
  }

  /// A name that is struck elsewhere and runs straight into another one among new words.
  private mutating func examineNames(in passage: MarkedPassage, at place: Place) {
    guard !struckNames.isEmpty else { return }
    for name in passage.names where (5...12).contains(name.count) {
      for end in 3...(name.count - 2) {
        let known = (max(0, end - 5)...(end - 3)).first { struckNames.contains(Array(name[$0..<end])) }
        guard let start = known else { continue }
        add(.lostStrike, [name[start..<end].joined(separator: " "), name[end...].joined(separator: " ")], place)
        break
      }
    }
  }

  /// Suspects an inserted passage in which a word and its replacement elsewhere occur together.
  private mutating func suspectSubstitution(in passage: MarkedPassage, at place: Place) {
    guard !substitutions.isEmpty else { return }
    let words = passage.words.map { $0.trimmedOfPunctuation }
    for (first, second) in zip(words, words.dropFirst()) {
      let question = Vocabulary.Question.pair(first, second)
      guard let times = substitutions[question] else { continue }
      let condition = SuspectedFault.Condition.pairIsRare(first, second, known: times + 1)
      suspects.append(SuspectedFault(.init(kind: .lostStrike, words: [first, second], isFault: condition), place))
    }
  }

  private mutating func settleSuspects(in document: SourceDocument) {
    let vocabulary = Vocabulary(of: document, asking: suspects.flatMap(\.suspicion.isFault.questions))
    for suspect in suspects where suspect.suspicion.isFault.holds(in: vocabulary) {
      add(suspect.suspicion.kind, suspect.suspicion.words, suspect.place)
    }
  }
}

extension [Substring] {
  /// Without an article at the start, and free of punctuation.
  fileprivate var withoutArticle: [String] {
    let words = map { $0.trimmedOfPunctuation }
    return ["the", "a", "an"].contains(words.first?.lowercased() ?? "") ? [String](words.dropFirst()) : words
  }
}

extension Substring {
  /// Whether it starts as a telephone number does.
  fileprivate var isTelephoneCode: Bool { hasPrefix("0") && utf8.dropFirst().first?.isASCIIDigit == true }
}

extension StringProtocol {
  /// Without punctuation at either end.
  var trimmedOfPunctuation: String {
    let bytes = Array(utf8)
    guard let start = bytes.firstIndex(where: \.isWordByte), let end = bytes.lastIndex(where: \.isWordByte) else { return "" }
    return bytes.string(start..<(end + 1))
  }
}
