import PlanComparison
import PlanModel

/// What happened to a division itself, in a sentence.
enum GroupSentence {
  static func of(_ division: DivisionOrder.JoinedDivision, originalTitles: [String]) -> String? {
    guard let mapping = division.mapping else { return nil }
    let noun = noun(division.kind)
    let before = Phrases.list(
      division.originals.compactMap { originalTitles.indices.contains($0) ? Phrases.quoted(originalTitles[$0]) : nil })
    guard division.revised != nil else { return "This \(noun) is gone." }
    if mapping.originals.isEmpty { return "This \(noun) is new." }
    var sentences: [String] = []
    if mapping.originals.count > 1 {
      sentences.append("Made from \(before).")
    } else if mapping.revisions.count > 1 {
      sentences.append("One of \(Phrases.number(mapping.revisions.count)) made from \(before).")
    } else if mapping.isRenamed {
      sentences.append("Renamed: it was \(before).")
    }
    if mapping.isMoved { sentences.append("It stands in another order than before.") }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  private static func noun(_ kind: Division.Kind) -> String {
    switch kind {
    case .introduction: "introduction"
    case .objective: "objective"
    case .chapter: "chapter"
    case .appendix: "appendix"
    }
  }
}
