import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading

@Suite("Structure by evidence")
struct StructureTests {
  private func plan(_ text: String, family: Set<String> = [], corrections: ReadingCorrections = ReadingCorrections()) -> Plan {
    let blocks = BlockNotation.blocks(text)
    let outlined = Outliner().plan(from: blocks, family: family, corrections: corrections)
    expectEveryWord(of: blocks, in: outlined)
    return outlined.plan
  }

  private func commitments(_ plan: Plan) -> [PlanUnit] { plan.units.filter { $0.kind == .commitment } }

  @Test("A row of a delivery table is a commitment with parts; a row of figures is none")
  func deliveryTable() {
    let found = plan(
      """
      # Priority 1: Roads
      Roads matter.
      | Ref | Action | Lead | By when | Measure |
      |---|---|---|---|---|
      | 1.1 | Patrol the worst roads every day | Chief Constable | June 2027 | Patrol hours |
      | 1.2 | Fund a school crossing in each town | Commissioner | May 2026 | Crossings open |
      # Priority 2: Homes
      Homes matter.
      | Item | Sum |
      | Locks for the homes of victims | £20,000 |
      """)
    let rows = commitments(found)
    #expect(rows.map(\.label) == ["1.1", "1.2"])
    #expect(rows.map(\.responsible) == [.chiefOfficer, .localPolicingBody])
    #expect(rows.first?.columns == ["Ref", "Action", "Lead", "By when", "Measure"])
    #expect(rows.first?.text == "Patrol the worst roads every day | Chief Constable | June 2027 | Patrol hours")
    #expect(found.objectives.count == 2)
  }

  @Test("“We will” promises beside “You said”; “We did” does not")
  func youSaid() {
    let found = plan(
      """
      # Priority 1: Roads
      | You said | We will |
      | Cars go too fast past the school. | Pay for a camera at each school gate. |
      # Priority 2: Homes
      | You said | We did |
      | Nobody came when we called. | Took on ten call handlers. |
      """)
    #expect(commitments(found).map(\.text) == ["Pay for a camera at each school gate. | Cars go too fast past the school."])
  }

  @Test("Columns that name bodies promise for them")
  func bodyColumns() {
    let found = plan(
      """
      # Priority 1: Roads
      | Commissioner | Chief Constable | Partners |
      | Pay for two new cameras | Patrol the ring road daily | Mend the signs on the A6 |
      | Publish the results each year | Train forty officers in stops | Teach cycling in all schools |
      # Priority 2: Homes
      Homes matter.
      """)
    #expect(commitments(found).map(\.responsible).prefix(2) == [.localPolicingBody, .chiefOfficer])
    #expect(commitments(found).count == 6)
  }

  @Test("A list outside the objectives promises only where it shows it")
  func listsElsewhere() {
    let text = """
      # Priority 1: Roads
      I will:
      - Fund cameras
      # Priority 2: Homes
      I will:
      - Fund locks
      # Our area
      %@
      - two district councils
      - rolling farmland
      """
    #expect(commitments(plan(text.replacing("%@", with: "Some facts about the county:"))).count == 2)
    #expect(commitments(plan(text.replacing("%@", with: "As well as this I will:"))).count == 4)
  }

  @Test("Tips under an objective of prose promises do not turn its promises into narrative")
  func tipsBesideProse() {
    let text = "# Safer roads\nI will fund cameras on the ring road.\nI will publish the results.\n# Safer homes\nI will fund locks.\n"
    let tips = "Tips for drivers:\n- check your tyres\n- leave more time in rain\n"
    #expect(commitments(plan(text)).count == 3)
    #expect(commitments(plan(text.replacing("# Safer homes", with: tips + "# Safer homes"))).count == 3)
  }

  @Test("Whoever is asked must act; who wants to act himself does")
  func asked() {
    let bodies = ["I expect the Chief Constable to:", "I want Wexmoor Police to:", "What I ask of the Chief Constable:", "I want to:"].map {
      LeadInWords($0).responsible
    }
    #expect(bodies == [.chiefOfficer, .chiefOfficer, .chiefOfficer, .localPolicingBody])
    #expect(LeadInWords("I ask the two councils to:").responsible == .partner("two councils"))
  }

  @Test("Ordinary titles under “My priorities” are objectives; outcomes below each are not")
  func hypotheses() {
    let listed = plan(
      "# My role\nText.\n# My priorities\n## Partnership working\nI will:\n- Host a forum\n## Value for money\nI will:\n- Cut waste\n# Contact\nText."
    )
    #expect(listed.objectives.map(\.title) == ["Partnership working", "Value for money"])
    let below = plan(
      """
      # Safer roads
      I will:
      - Fund cameras
      ## Outcome 1: Fewer crashes
      ## Outcome 2: Fewer deaths
      # Safer homes
      I will:
      - Fund locks
      ## Outcome 1: Fewer thefts
      ## Outcome 2: Less fear
      """)
    #expect(below.objectives.map(\.title) == ["Safer roads", "Safer homes"])
  }

  @Test("An objective that another version has stays one without its promises")
  func family() {
    let text =
      "# Foreword\nText.\n# Safer roads\nI will:\n- Fund cameras\n# Safer homes\nI will:\n- Fund locks\n# Safer streets\nThis is under review.\n# Money\nText."
    #expect(plan(text).objectives.map(\.title) == ["Safer roads", "Safer homes"])
    #expect(
      plan(text, family: ["safer roads", "safer homes", "safer streets"]).objectives.map(\.title) == [
        "Safer roads", "Safer homes", "Safer streets",
      ])
  }

  @Test("An officer's corrections go before the evidence")
  func corrections() {
    let text =
      "# Our area\nThe area is as it is, and it is large.\n# Safer roads\nWhat we plan:\n- Fund cameras\n# Safer homes\nI will:\n- Fund locks"
    let corrections = ReadingCorrections(
      objectives: [.init("Safer homes")], bodies: [.init(line: .init("I will:"), name: "Chief Constable")])
    let found = plan(text, corrections: corrections)
    #expect(found.objectives.map(\.title) == ["Safer homes"])
    #expect(commitments(found).last?.responsible == .chiefOfficer)
    #expect(ReadingCorrections(objectives: [.init("Safer seas")]).unmatched(in: found).map(\.text) == ["Safer seas"])
  }
}
