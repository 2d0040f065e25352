import PlanLanguage
import PlanModel

/// Goes through minutes and gathers what somebody is to do: lines marked "ACTION", resolutions, undertakings, tables of actions.
///
/// A decision ("that the report be noted") and a remark ("wondered whether") are none.
struct ActionFinder {
  private(set) var points: [ActionPoint] = []
  /// What was said under the open heading.
  private var discussion: [EvidencePassage] = []
  /// Whether a list of resolutions is open.
  private var isListOpen = false

  init(_ minutes: EvidenceSource) {
    for passage in minutes.passages { take(passage) }
  }

  private mutating func take(_ passage: EvidencePassage) {
    let opening = Self.opensList(passage.text)
    if passage.kind == .heading {
      isListOpen = opening
      if !opening { discussion = [] }
      return
    }
    if passage.kind == .row { return takeRow(passage) }
    let before = points.count
    let marked = MarkedAction(passage.text)
    if let marked {
      take(marked, in: passage)
    } else if isListOpen, let item = Self.item(passage) {
      if !Self.isDecision(item) { append(item, in: passage) }
    } else {
      isListOpen = opening
      for sentence in Sentences.of(passage.text) { takeSentence(String(sentence), in: passage) }
    }
    if points.count == before || marked == nil { discussion.append(passage) }
  }

  /// A line marked as an action; of one that only names who is to act, the words are those of the discussion before.
  private mutating func take(_ marked: MarkedAction, in passage: EvidencePassage) {
    if let text = marked.text { return append(text, actor: marked.owner, in: passage) }
    guard let said = discussion.last, let owner = marked.owner else { return }
    let text = Sentences.of(said.text).last.map(String.init) ?? said.text
    points.append(ActionPoint(passage: passage, text: text, actor: owner, context: Array(discussion.suffix(20)), isRow: false))
  }

  private mutating func append(_ text: String, actor: String? = nil, in passage: EvidencePassage) {
    points.append(
      ActionPoint(
        passage: passage, text: text, actor: actor ?? ActionSentence(text).actor, context: Array(discussion.suffix(20)), isRow: false))
  }

  /// A sentence in which somebody takes something on, or in which it is agreed that something would be done.
  private mutating func takeSentence(_ written: String, in passage: EvidencePassage) {
    let text = FoldedText(written)
    if let agreed = Self.agreed(written) {
      let isOwned = ActionSentence(agreed).isUndertaking
      if isOwned || FoldedText(agreed).containsAny(of: ActionVocabulary.passiveDeeds), !Self.isDecision(agreed) {
        append(agreed, in: passage)
      }
      return
    }
    if text.contains("offered to"), text.containsAny(of: ["was accepted", "were accepted", "accepted the offer", "this was welcomed"]) {
      return append(written, actor: ActionSentence(written, verb: "offered").actor, in: passage)
    }
    guard !text.containsAny(of: ActionVocabulary.remarks) else { return }
    if let owner = promised(text, written) { return append(written, actor: owner, in: passage) }
    let sentence = ActionSentence(written)
    guard sentence.isUndertaking, let actor = sentence.actor else { return }
    append(written, actor: actor, in: passage)
  }

  /// "Ms Pell said that a column would be put in from the next report": something that Members are to get, with the one who says so.
  private func promised(_ text: FoldedText, _ written: String) -> String? {
    guard text.containsAny(of: ActionVocabulary.assurances), text.containsAny(of: ActionVocabulary.passiveDeeds),
      text.containsAny(of: ActionVocabulary.recipients)
    else { return nil }
    return ActionOwner.speaker(in: written)
  }

  private mutating func takeRow(_ passage: EvidencePassage) {
    guard let row = ActionRow(passage) else { return }
    points.append(
      ActionPoint(passage: passage, text: row.action, actor: row.owner, dueWords: row.due, context: [], isRow: true))
  }
}

extension ActionFinder {
  /// "RESOLVED", "It was agreed that:", "Actions:".
  private static func opensList(_ written: String) -> Bool {
    let text = FoldedText(written)
    let last = written.last { !$0.isWhitespace }
    if ["resolved", "agreed", "actions", "actions agreed", "recommended", "decisions", "decision"].contains(text.key) { return true }
    guard last == ":" || written.hasSuffix("that") || written.hasSuffix(":-") else { return false }
    return text.containsAny(of: ["resolved", "agreed", "recommended", "following actions", "undertook"])
  }

  /// An item of a list of resolutions, without its letter and "that".
  private static func item(_ passage: EvidencePassage) -> String? {
    var words = passage.text.drop { $0 == " " }
    if passage.kind != .item || words.first == "(" {
      guard let close = words.prefix(7).firstIndex(of: ")") ?? words.prefix(5).firstIndex(of: ".") else {
        return passage.kind == .item || FoldedText(passage.text).hasPrefix("that") ? without(words) : nil
      }
      words = words[words.index(after: close)...].drop { $0 == " " }
    }
    return without(words)
  }

  private static func without(_ words: Substring) -> String {
    let lower = words.prefix(5).lowercased()
    return String(lower == "that " ? words.dropFirst(5) : words)
  }

  /// What follows "it was agreed that", "RESOLVED that", "the Panel agreed that" in a sentence.
  private static func agreed(_ written: String) -> String? {
    let lower = written.lowercased()
    for opening in [
      "agreed that ", "resolved that ", "resolved: that ", "recommended that ", "requested that ", "asked that ", "settled that ",
      "recommends that ", "requests that ", "agrees that ",
    ] {
      guard let range = lower.firstRange(of: opening) else { continue }
      let offset = lower.distance(from: lower.startIndex, to: range.upperBound)
      guard let start = written.index(written.startIndex, offsetBy: offset, limitedBy: written.endIndex) else { return nil }
      return String(written[start...])
    }
    return nil
  }

  /// Whether nobody has to act: the first thing said to be done is a decision.
  static func isDecision(_ text: String) -> Bool {
    let folded = FoldedText(text)
    let decision = ActionVocabulary.decisions.compactMap { folded.firstIndex(of: $0) }.min()
    guard let decision else {
      return !ActionSentence(text).isUndertaking && !folded.containsAny(of: ActionVocabulary.passiveDeeds) && isState(folded)
    }
    let deed = ActionVocabulary.passiveDeeds.compactMap { folded.firstIndex(of: $0) }.min() ?? .max
    return decision < deed
  }

  /// "the membership would be Councillors ...", "the report be ...": something is, and nothing is done.
  private static func isState(_ text: FoldedText) -> Bool { text.containsAny(of: ["would be", "will be", "is", "was", "were", "are"]) }
}
