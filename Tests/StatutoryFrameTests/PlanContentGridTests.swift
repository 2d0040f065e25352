import PlanModel
import StatutoryFrame
import Testing

@Suite("The coverage grid of s.7(1)")
struct PlanContentGridTests {
  private func narrative(_ text: String) -> Section.Item { .narrative(Paragraph(text: text, place: Place(paragraph: 1))) }

  private func chapter(_ title: String, _ texts: String..., kind: Division.Kind = .chapter, subheading: String? = nil) -> Division {
    let heading = Heading(text: title, level: 1, place: Place(paragraph: 1))
    let sub = subheading.map { Heading(text: $0, level: 2, place: Place(paragraph: 2)) }
    return Division(kind: kind, heading: heading, sections: [Section(heading: sub, items: texts.map(narrative))])
  }

  private func row(_ head: PlanContentHead, of plans: [Division]...) throws -> PlanContentGrid.Row {
    let grid = PlanContentGrid(of: plans.enumerated().map { ("v\($0 + 1)", Plan(divisions: $1)) })
    return try #require(grid.rows.first { $0.head == head })
  }

  @Test("A row a head, in the order of the Act, with (ea) before (f)")
  func heads() {
    let grid = PlanContentGrid(of: [("base", Plan())])
    #expect(grid.rows.map(\.head.letter) == ["(a)", "(b)", "(c)", "(d)", "(e)", "(ea)", "(f)"])
    #expect(grid.rows.allSatisfy { $0.cells.map(\.findings) == [[]] && $0.movements.isEmpty })
  }

  @Test("Objectives are counted by their titles")
  func objectives() throws {
    let row = try row(
      .objectives, of: [chapter("Safer roads", kind: .objective), chapter("Safer homes", kind: .objective), chapter("Money")])
    #expect(row.cells[0].count == 2)
    #expect(row.cells[0].findings.map(\.under) == ["Safer roads", "Safer homes"])
  }

  @Test("What stands under a heading that names the head is found under it")
  func headings() throws {
    let row = try row(.resources, of: [chapter("Our resources", "We employ people. They do good work.")])
    #expect(row.cells[0].findings.map(\.under) == ["Our resources"])
    #expect(row.cells[0].count == 2)
    #expect(row.cells[0].findings.first?.evidence == .heading)
    #expect(row.cells[0].findings.first?.sample == "We employ people.")
  }

  @Test("A sub-heading inside an objective tells; the title of an objective does not")
  func subheadings() throws {
    let plan = [chapter("Money and resources matter", "We are here.", kind: .objective, subheading: "How we will measure it")]
    #expect(try row(.measures, of: plan).cells[0].findings.map(\.under) == ["How we will measure it"])
    #expect(try row(.resources, of: plan).cells[0].findings.isEmpty)
  }

  @Test("Words in a sentence tell, and the sentence is quoted")
  func wording() throws {
    let row = try row(.measures, of: [chapter("Introduction", "Crime fell. A public dashboard shows progress each quarter. We are glad.")])
    #expect(row.cells[0].count == 1)
    #expect(row.cells[0].findings.first?.evidence == .wording)
    #expect(row.cells[0].findings.first?.sample == "A public dashboard shows progress each quarter.")
    #expect(row.cells[0].terms == ["dashboard"])
  }

  @Test("The chief officer's commitments are policing to be provided; the body's own are not")
  func structure() throws {
    func plan(_ responsible: ResponsibleBody) -> [Division] {
      let place = Place(paragraph: 3)
      let leadIn = LeadIn(text: "To do:", responsible: responsible, role: .commitment, place: place)
      return [
        Division(
          kind: .objective, heading: Heading(text: "Safer roads", level: 1, place: place),
          sections: [Section(leadIn: leadIn, items: [.commitment(Commitment(text: "Patrol the A9", place: place))])])
      ]
    }
    #expect(try row(.policing, of: plan(.chiefOfficer)).cells[0].findings.map(\.evidence) == [.structure])
    #expect(try row(.policing, of: plan(.localPolicingBody)).cells[0].findings.isEmpty)
  }

  @Test("A grant from government is a resource; a grant to others is a grant")
  func grantsOfBothKinds() throws {
    let plan = [chapter("Introduction", "The government grant fell.", "Small groups may have a grant of £500.")]
    #expect(try row(.grants, of: plan).cells[0].findings.map(\.sample) == ["Small groups may have a grant of £500."])
    #expect(try row(.resources, of: plan).cells[0].findings.map(\.sample) == ["The government grant fell."])
  }

  @Test("A sentence struck out of a paragraph thins its head, and the word that went is named")
  func thinned() throws {
    let before = [chapter("Introduction", "Each target is public. A performance dashboard shows them.")]
    let after = [chapter("Introduction", "Each target is public.")]
    let movement = try #require(try row(.measures, of: before, after).movements.first)
    #expect(movement.kind == .thinned)
    #expect(movement.termsLost == ["dashboard"])
  }

  @Test("Emptied, new, fuller, level and nothing found")
  func movements() throws {
    let none = [chapter("Introduction", "Hello.")]
    let one = [chapter("Introduction", "We publish a scorecard.")]
    let two = [chapter("Introduction", "We publish a scorecard.", "We publish a baseline.")]
    #expect(
      try row(.measures, of: none, one, two, two, none, none).movements.map(\.kind) == [.new, .fuller, .level, .emptied, .nothingFound])
  }
}
