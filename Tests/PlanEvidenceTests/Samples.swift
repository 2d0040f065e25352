import PlanModel

/// Commitments and passages for tests, all invented.
enum Samples {
  static func commitment(_ text: String, objective: String = "Safer streets", line: Int = 1) -> PlanUnit {
    PlanUnit(id: text, kind: .commitment, text: text, objective: objective, place: Place(paragraph: line, line: line))
  }

  static func passage(
    _ text: String, kind: EvidencePassage.Kind = .paragraph, under heading: String? = nil, line: Int = 1
  ) -> EvidencePassage {
    EvidencePassage(
      id: text, text: text, kind: kind, headings: heading.map { [$0] } ?? [], place: Place(paragraph: line, line: line))
  }

  static func row(_ cells: [String], columns: [String] = ["Measure", "Target", "April to June 2026", "Previous quarter"]) -> EvidencePassage
  {
    EvidencePassage(
      id: cells.joined(), text: cells.joined(separator: PlanUnit.cellSeparator), kind: .row, cells: cells, columns: columns,
      place: Place(paragraph: 1))
  }

  static let commitments = [
    commitment("Attending every burglary of a home within 24 hours"),
    commitment("Reducing theft from shops by 15% by March 2028"),
    commitment("Open a one-stop centre for young carers in Pellmouth by June 2026", objective: "Protecting people"),
    commitment("Pay for the Second Chance course for men who want to stop being abusive", objective: "Protecting people"),
    commitment("Growing the force to 1,400 officers", objective: "A force to be proud of"),
    commitment("Cutting the average wait on 101 to two minutes", objective: "A force to be proud of"),
    commitment("Answering 92% of 999 calls within 10 seconds", objective: "A force to be proud of"),
    commitment("Publish a rural crime strategy by December 2025", objective: "Safer streets"),
  ]

  static func source(
    _ passages: [EvidencePassage], name: String = "q1.md", kind: EvidenceSource.Kind = .report,
    date: CalendarDate? = CalendarDate(year: 2026, month: 7, day: 17)
  ) -> EvidenceSource {
    EvidenceSource(name: name, kind: kind, date: date, passages: passages)
  }
}
