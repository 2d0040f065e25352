import PlanModel
import Yams
import PlanLoading
import PlanReading

extension ReviewDecoder {
  /// The recommendations, in the order given. Each has a number of its own.
  mutating func recommendations(in map: ReviewMapping) -> [Recommendation] {
    var recommendations: [Recommendation] = []
    var lines: [String: Int] = [:]
    for (node, path) in list("recommendations", in: map) {
      guard let entry = mapping(node, at: path, keys: ReviewKeys.recommendation) else { continue }
      guard let recommendation = recommendation(entry) else { continue }
      let key = recommendation.number.lettersOnly
      if let first = lines[key] {
        fault(
          entry.line(of: "number"), entry.name("number"),
          "Recommendation \(recommendation.number) stands on line \(first) already. Give each recommendation its own number.")
        continue
      }
      lines[key] = entry.line(of: "number")
      recommendations.append(recommendation)
    }
    return recommendations
  }

  private mutating func recommendation(_ entry: ReviewMapping) -> Recommendation? {
    let number = requiredText("number", in: entry, example: "1")
    let text = requiredText("text", in: entry, example: "That the commitment on cameras be put back.")
    let kind = requiredChoice("kind", in: entry, of: Recommendation.Kind.self)
    let changes = texts("changes", in: entry)
    let bound = texts("change", in: entry)
    let objective = self.text("objective", in: entry)
    let wanted = wanted(in: entry)
    let responseBy = date("response-by", in: entry)
    let response = response(in: entry)
    guard let number, let text, let kind else { return nil }
    var recommendation = Recommendation(
      number: number, text: text, kind: kind, changeReferences: changes, objective: objective, wanted: wanted,
      responseWantedBy: responseBy, response: response)
    recommendation.changeIDs = bound
    return recommendation
  }

  /// What is wanted: words to be present, words to be deleted, or words to be replaced by others.
  mutating func wanted(in entry: ReviewMapping) -> WantedWording? {
    guard let wanted = child("wanted", in: entry, keys: ReviewKeys.wanted) else { return nil }
    let present = text("present", in: wanted)
    let absent = text("absent", in: wanted)
    let replaced = text("replace", in: wanted)
    let replacements = texts("with", in: wanted)
    switch (present, absent, replaced) {
    case (let words?, nil, nil) where wanted["with"] == nil: return .present(words)
    case (nil, let words?, nil) where wanted["with"] == nil: return .absent(words)
    case (nil, nil, let words?) where !replacements.isEmpty: return .replacement(of: words, by: replacements)
    default:
      fault(
        wanted.line, wanted.path,
        "Say what is wanted in one way: `present: words`, or `absent: words`, or `replace: word` and `with: [word, word]`.")
      return nil
    }
  }

  private mutating func response(in entry: ReviewMapping) -> CommissionerResponse? {
    guard let response = child("response", in: entry, keys: ReviewKeys.response) else { return nil }
    let outcome = requiredChoice("outcome", in: response, of: ResponseOutcome.self)
    let text = text("text", in: response)
    let date = date("date", in: response)
    return outcome.map { CommissionerResponse(outcome: $0, text: text, date: date) }
  }
}
