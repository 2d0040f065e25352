import PlanModel
import Testing

@Suite("The outline of a plan")
struct PlanOutlineTests {
  static let plan = Plan(
    metadata: PlanMetadata(title: .init(text: "Safer Wexdown", place: Place(paragraph: 1)), area: "Wexdown"),
    divisions: [
      Division(
        kind: .objective, heading: Heading(label: "Aim 1:", text: "Roads", level: 1, place: Place(paragraph: 2)), localTerm: "Aim",
        sections: [
          Section(items: [.narrative(Paragraph(text: String(repeating: "word ", count: 20) + "end.", place: Place(paragraph: 3)))]),
          Section(heading: Heading(text: "Lanes", level: 2, place: Place(paragraph: 4))),
          Section(
            leadIn: LeadIn(text: "I will:", responsible: .localPolicingBody, role: .commitment, place: Place(paragraph: 5)),
            items: [
              .commitment(
                Commitment(
                  text: "Fund cameras", children: [Commitment(label: "(a)", text: "near schools", place: Place(paragraph: 7))],
                  place: Place(paragraph: 6)))
            ]),
        ]),
      Division(
        kind: .appendix, heading: Heading(text: "Annex", level: 1, place: Place(paragraph: 8)),
        sections: [
          Section(items: [
            .table(
              FigureTable(
                rows: [
                  .init(cells: ["Item", "Sum"], isHeader: true, place: Place(paragraph: 9)),
                  .init(cells: ["Pay", "£1"], place: Place(paragraph: 10)),
                ], place: Place(paragraph: 9))),
            .note(Paragraph(label: "1", text: "Rounded.", place: Place(part: "footnotes", paragraph: 1))),
          ])
        ]),
    ])

  @Test("Everything stands in the tree under what it belongs to, with its place")
  func tree() {
    #expect(
      Self.plan.outline == """
        Safer Wexdown  [paragraph 1]
        Area: Wexdown
        1 objective, 1 lead-in, 2 commitments, 1 paragraph of narrative, 2 table rows, 1 note
        │
        ├─ Objective (Aim): Aim 1: Roads  [paragraph 2]
        │  ├─ ¶ word word word word word word word word word word … (21 words)  [paragraph 3]
        │  └─ Heading: Lanes  [paragraph 4]
        │     └─ Lead-in: I will: → the commissioner, commitment  [paragraph 5]
        │        └─ • Fund cameras  [paragraph 6]
        │           └─ (a) near schools  [paragraph 7]
        │
        └─ Appendix: Annex  [paragraph 8]
           ├─ Table of 2 rows  [paragraph 9]
           │  ├─ [Item | Sum]
           │  └─ Pay | £1
           └─ Note 1 Rounded.  [footnotes, paragraph 1]

        """)
  }

  @Test("Without places and with all words, only the words count")
  func withoutPlaces() {
    let outline = Self.plan.outline(narrative: .full, showsPlaces: false)
    #expect(!outline.contains("[" + "paragraph"))
    #expect(outline.contains("word end."))
  }
}
