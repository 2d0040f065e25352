import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("Tables and title pages")
struct TableTests {
  private func plan(_ text: String) -> Plan {
    let blocks = BlockNotation.blocks(text)
    let outlined = Outliner().plan(from: blocks)
    expectEveryWord(of: blocks, in: outlined)
    return outlined.plan
  }

  private func tables(_ plan: Plan) -> [FigureTable] {
    plan.divisions.flatMap(\.sections).flatMap(\.items).compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  @Test("Rows of figures stay rows, and a first row of names heads them")
  func figures() {
    let found = tables(plan("# Money\nText.\n| Item | Sum |\n| Pay | £81m |\n| Fuel | £2m |"))
    #expect(found.first?.rows.map(\.isHeader) == [true, false, false])
    #expect(tables(plan("# Money\nText.\n| Author | R Okafor |\n| Officer | J Bell |")).first?.rows.first?.isHeader == false)
  }

  @Test("A table that a page broke is joined; another table is not")
  func brokenTable() {
    let found = tables(plan("# Money\nText.\n| Item | 2022 | 2023 |\n|---|---|---|\n| Pay | 81.2 82.4 | 83.0 |\n\n|  |  | 84.1 |"))
    #expect(found.map { $0.rows.last?.cells } == [["Pay", "81.2 82.4", "83.0 84.1"]])
    let apart = tables(plan("# Money\nText.\n| Item | 2022 |\n| Pay | 81.2 |\n\n|  | Officers |\n| North | 12 |"))
    #expect(apart.count == 2)
  }

  @Test("A numbered line right over a table is its caption; another is not")
  func captions() {
    let found = tables(
      plan(
        "# Money\nText.\nTable 2: Where it goes\n| Pay | £81m |\n| Fuel | £2m |\n# More\nText.\nWhere it goes\n| Pay | £81m |\n| Fuel | £2m |"
      ))
    #expect(found.map(\.caption) == ["Table 2: Where it goes", nil])
    let spend = tables(plan("# Money\nText.\nTable 2: What I will spend:\n| Pay | £81m |\n| Fuel | £2m |"))
    #expect(spend.map(\.caption) == [nil], "a lead-in is no caption")
  }

  @Test("A box is text, and a table with lists is laid-out text whose heads say who acts")
  func layout() {
    #expect(tables(plan("# Roads\nText.\n| Speed kills twice over. |")).isEmpty)
    let found = plan("# Roads\nText.\n| The force will | My office will |\n| - Patrol<br>- Report | - Pay<br>- Publish |")
    #expect(tables(found).isEmpty)
    #expect(
      found.units.filter { $0.kind == .commitment }.map(\.responsible) == [
        .chiefOfficer, .chiefOfficer, .localPolicingBody, .localPolicingBody,
      ])
  }

  @Test("The title page gives title, area, period, version, date and author")
  func titlePage() {
    let found = plan(
      "A SAFER WEXDOWN PLAN\n2021 to 2025\nSECOND DRAFT\n| Version | 2.1 |\n| Date | 3 May 2023 |\n| Author | R Okafor |\nForeword\nText of it."
    )
    #expect(found.metadata.title?.text == "A SAFER WEXDOWN PLAN")
    #expect(found.metadata.area == "Wexdown")
    #expect(found.metadata.planningPeriod == "2021 to 2025")
    #expect([found.metadata.versionLabel, found.metadata.date, found.metadata.author] == ["2.1", "3 May 2023", "R Okafor"])
    #expect(found.metadata.language == nil || found.metadata.language == "en")
    #expect(found.divisions.map(\.title) == ["Before the first heading", "Foreword"])
  }

  @Test("A financial year is no planning period, and a heading about the plan is no title")
  func nearMisses() {
    #expect(TitlePage.period(in: "Budget 2016/17") == nil)
    #expect(TitlePage.period(in: "Plan 2016-21") == "2016-21")
    #expect(plan("Introduction to the plan\nThis is how it begins, with a sentence.").metadata.title == nil)
  }

  @Test("The text's own title counts for more than the file's")
  func properties() {
    let properties = PlanMetadata(title: .init(text: "draft v5 FINAL", place: Place(paragraph: 0)), language: "en-GB")
    let outlined = Outliner().plan(
      from: BlockNotation.blocks("# Wexdown Police and Crime Plan\n## Foreword\nText of it."), properties: properties)
    #expect(outlined.plan.metadata.title?.text == "Wexdown Police and Crime Plan")
    #expect(outlined.plan.metadata.language == "en")
  }
}
