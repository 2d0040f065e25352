import PlanModel
import Yams
import PlanLoading
import PlanReading

extension ReviewDecoder {
  /// What the covering report says was changed: texts, or texts with what they name.
  mutating func coveringList(in map: ReviewMapping) -> [Variation.CoveringStatement] {
    var statements: [Variation.CoveringStatement] = []
    for (node, path) in list("covering-list", in: map) {
      if let text = node.scalar?.string {
        if node.isEmpty { fault(node.line, path, "The text is empty. Give a value or delete the line.") }
        statements.append(Variation.CoveringStatement(text: text))
        continue
      }
      guard let entry = mapping(node, at: path, keys: ReviewKeys.coveringStatement) else { continue }
      let text = requiredText("text", in: entry, example: "The commitment on cameras is removed.")
      let objective = self.text("objective", in: entry)
      let kind = choice("change", in: entry, of: ChangeKind.self)
      let before = self.text("before", in: entry)
      let after = self.text("after", in: entry)
      if let text {
        statements.append(
          Variation.CoveringStatement(text: text, objective: objective, kind: kind, original: before, revised: after))
      }
    }
    return statements
  }

  /// The dates, in the order of the steps.
  mutating func dates(in map: ReviewMapping) -> [Variation.DatedStep] {
    guard let dates = child("dates", in: map, keys: ReviewKeys.dates) else { return [] }
    var steps: [Variation.DatedStep] = []
    for step in VariationStep.allCases {
      if let date = date(step.rawValue.hyphenated, in: dates) { steps.append(Variation.DatedStep(step, on: date)) }
    }
    return steps
  }

  /// The references to the panel's minutes, in the order given.
  mutating func minutes(in map: ReviewMapping) -> [MinutesReference] {
    var references: [MinutesReference] = []
    for (node, path) in list("minutes", in: map) {
      guard let entry = mapping(node, at: path, keys: ReviewKeys.minutes) else { continue }
      let meeting = requiredDate("meeting", in: entry)
      let item = text("item", in: entry)
      let resolution = text("resolution", in: entry)
      let file = self.path("file", in: entry)
      if let meeting { references.append(MinutesReference(meeting: meeting, item: item, resolution: resolution, file: file)) }
    }
    return references
  }

  /// What the panel's papers print.
  mutating func papers(in map: ReviewMapping) -> Variation.PaperDetails {
    guard let papers = child("papers", in: map, keys: ReviewKeys.papers) else { return Variation.PaperDetails() }
    return Variation.PaperDetails(
      agendaItem: text("agenda-item", in: papers), author: text("author", in: papers), contact: text("contact", in: papers),
      chair: text("chair", in: papers), authorities: texts("authorities", in: papers))
  }
}
