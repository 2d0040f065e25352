import PlanLanguage
import PlanModel

/// Finds who is to act where the sentence itself does not name them.
enum ActionOwner {
  /// The owner of a point: the one named; for a pronoun or a passive, the last one who spoke for the commissioner or the force in the discussion.
  static func owner(of point: ActionPoint, people: PresentPeople) -> String? {
    if let actor = point.actor, !actor.isEmpty, !pronouns.contains(actor.lowercased()) { return people.wholeName(of: without(actor)) }
    if point.actor != nil, let speaker = speaker(in: point.text) { return people.wholeName(of: speaker) }
    for passage in likely(point) {
      for sentence in Sentences.of(passage.text).reversed() {
        guard let speaker = speaker(in: String(sentence)) else { continue }
        return people.wholeName(of: speaker)
      }
    }
    return nil
  }

  /// The discussion in the order in which it is asked: for a pronoun the last first; else what shares most words with the point first.
  private static func likely(_ point: ActionPoint) -> [EvidencePassage] {
    guard point.actor == nil else { return point.context.reversed() }
    let words = ActionTwins.stems(point.text)
    let shared = point.context.map { words.intersection(ActionTwins.stems($0.text)).count }
    return point.context.indices.filter { shared[$0] > 0 }.sorted { (shared[$1], $1) < (shared[$0], $0) }.map { point.context[$0] }
  }

  private static let pronouns: Set<String> = ["she", "he", "they"]

  /// "the Commissioner" for "The Commissioner said that".
  private static func without(_ actor: String) -> String {
    var words = actor.split(separator: " ")
    if let first = words.first, ["the", "a"].contains(first.lowercased()), words.count > 1 { words.removeFirst() }
    return words.joined(separator: " ")
  }

  /// The person or post that a sentence begins with, if any.
  static func speaker(in sentence: String) -> String? {
    let words = sentence.split(separator: " ").map(String.init)
    let folded = words.map { Folding.folded($0.trimmingSigns) }
    for index in folded.indices.prefix(6) {
      if ActionVocabulary.titles.contains(folded[index]), index + 1 < folded.count, folded[index] != "cllr", folded[index] != "councillor" {
        return "\(words[index]) \(words[index + 1].trimmingSigns)"
      }
      guard officials.contains(folded[index]) else { continue }
      let start = folded[..<index].firstIndex(of: "the").map { $0 + 1 } ?? 0
      return words[start...index].joined(separator: " ").trimmingSigns
    }
    return nil
  }

  private static let officials: Set<String> = ["commissioner", "pcc", "constable", "executive", "manager", "treasurer", "superintendent"]
}
