import PlanModel
import Testing

@Suite("The units of a plan")
struct PlanUnitsTests {
  @Test("Every word stands in one unit, in reading order, under its objective and lead-in")
  func readingOrder() {
    let plan = Plan(divisions: [
      Division(
        kind: .objective,
        heading: Heading(label: "1.", text: "Safer roads", level: 1, place: Place(paragraph: 1)),
        sections: [
          Section(
            leadIn: LeadIn(text: "I will:", responsible: .localPolicingBody, role: .commitment, place: Place(paragraph: 2)),
            items: [
              .commitment(
                Commitment(
                  text: "Fund cameras", children: [Commitment(text: "near schools", place: Place(paragraph: 4))],
                  place: Place(paragraph: 3))),
              .commitment(Commitment(text: "Fund cameras", place: Place(paragraph: 5))),
            ])
        ])
    ])
    let units = plan.units
    #expect(units.map(\.text) == ["Safer roads", "I will:", "Fund cameras", "near schools", "Fund cameras"])
    #expect(units.map(\.depth) == [1, 0, 0, 1, 0])
    #expect(units[2].leadIn == "I will:")
    #expect(units[2].responsible == .localPolicingBody)
    #expect(Set(units.map(\.id)).count == units.count, "equal commitments get different ids")
    #expect(plan.units.map(\.id) == units.map(\.id), "ids are the same in every run")
  }

  @Test("A caption is narrative before the rows of its table")
  func caption() {
    let row = FigureTable.Row(cells: ["Grant", "£1.2m"], place: Place(paragraph: 3))
    let table = FigureTable(caption: "Table 1: Money", rows: [row], place: Place(paragraph: 3))
    let plan = Plan(divisions: [Division(kind: .appendix, sections: [Section(items: [.table(table)])])])
    #expect(plan.units.map(\.kind) == [.narrative, .tableRow])
    #expect(plan.units.map(\.text) == ["Table 1: Money", "Grant | £1.2m"])
  }
}
