import PlanLoading
import PlanModel
import Yams

extension ReviewDecoder {
  /// What was undertaken at the meeting, in the order given. Each has a number of its own.
  mutating func undertakings(in map: ReviewMapping) -> [Undertaking] {
    var undertakings: [Undertaking] = []
    var lines: [String: Int] = [:]
    for (node, path) in list("undertakings", in: map) {
      guard let entry = mapping(node, at: path, keys: ReviewKeys.undertaking), let undertaking = undertaking(entry) else { continue }
      let key = undertaking.number.lettersOnly
      if let first = lines[key] {
        fault(
          entry.line(of: "number"), entry.name("number"),
          "Undertaking \(undertaking.number) stands on line \(first) already. Give each undertaking its own number.")
        continue
      }
      lines[key] = entry.line(of: "number")
      undertakings.append(undertaking)
    }
    return undertakings
  }

  private mutating func undertaking(_ entry: ReviewMapping) -> Undertaking? {
    let number = requiredText("number", in: entry, example: "U1")
    let text = requiredText("text", in: entry, example: "To send the Panel the figures for the year.")
    let by = self.text("by", in: entry)
    let due = date("due", in: entry)
    let changes = texts("changes", in: entry)
    let wanted = wanted(in: entry)
    let done = date("done", in: entry)
    guard let number, let text else { return nil }
    return Undertaking(number: number, text: text, by: by, due: due, changeReferences: changes, wanted: wanted, done: done)
  }

  /// What was raised at the meeting, in the order given.
  mutating func discussion(in map: ReviewMapping, undertakings: [Undertaking]) -> [DiscussionPoint] {
    var points: [DiscussionPoint] = []
    for (node, path) in list("discussion", in: map) {
      guard let entry = mapping(node, at: path, keys: ReviewKeys.discussion) else { continue }
      let point = requiredText("point", in: entry, example: "Why the yearly target was dropped.")
      let askedBy = text("asked-by", in: entry)
      let answer = text("answer", in: entry)
      let answeredBy = text("answered-by", in: entry)
      let changes = texts("changes", in: entry)
      let undertaking = text("undertaking", in: entry)
      if let undertaking, !undertakings.contains(where: { $0.number.lettersOnly == undertaking.lettersOnly }) {
        fault(
          entry.line(of: "undertaking"), entry.name("undertaking"),
          "No undertaking has the number “\(undertaking)”. Give it under `undertakings`, or give a number that is there.")
      }
      guard let point else { continue }
      points.append(
        DiscussionPoint(
          point: point, askedBy: askedBy, answer: answer, answeredBy: answeredBy, changeReferences: changes, undertaking: undertaking))
    }
    return points
  }
}
