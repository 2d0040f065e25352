import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("Which headings are objectives")
struct ObjectiveTests {
  private func outlined(_ text: String) -> Outlined { Outliner().plan(from: BlockNotation.blocks(text)) }

  private func note(_ outlined: Outlined) -> String? {
    outlined.notes.first { $0.sentence.hasPrefix("Taken as the") || $0.kind == .advice }?.sentence
  }

  @Test("Labels count most; the plan's own word is kept")
  func labels() {
    let found = outlined("# Pillar 1: Roads\nText.\n# Pillar 2: Homes\nText.\n# Money\nI will:\n- Spend well")
    #expect(found.plan.objectives.map(\.title) == ["Roads", "Homes"])
    #expect(found.plan.objectives.map(\.localTerm) == ["Pillar", "Pillar"])
    #expect(found.plan.objectives.compactMap(\.heading?.label) == ["Pillar 1:", "Pillar 2:"])
    #expect(note(found)?.contains("label “Pillar”") == true)
  }

  @Test("The higher of two labelled levels is the objectives")
  func higherLabels() {
    let found = outlined("# Aim 1: Roads\n## Objective 1: Lanes\nText.\n## Objective 2: Streets\nText.\n# Aim 2: Homes\nText.")
    #expect(found.plan.objectives.map(\.title) == ["Roads", "Homes"])
  }

  @Test("A foreword and a chapter on money are no objectives, although they list as much as the objectives do")
  func ordinary() {
    let list = "I will:\n- Fund cameras\n- Fund wardens\n"
    let found = outlined("# Foreword\n\(list)# Safer roads\n\(list)# Safer homes\n\(list)# Finance\n\(list)")
    #expect(found.plan.objectives.map(\.title) == ["Safer roads", "Safer homes"])
  }

  @Test("Headings that come again below each objective are none")
  func repeated() {
    let list = "- Fund cameras\n- Fund wardens\n"
    let parts = ["Safer roads", "Safer homes", "Safer seas"].map { "# \($0)\nText.\n# Why it matters\n\(list)# What we will see\n\(list)" }
    let found = outlined(parts.joined())
    #expect(found.plan.objectives.map(\.title) == ["Safer roads", "Safer homes", "Safer seas"])
  }

  @Test("A label in an appendix makes no objective")
  func labelsInAppendix() {
    let found = outlined(
      "# Safer roads\nI will:\n- Fund cameras\n# Safer homes\nI will:\n- Fund locks\n# Annex A\n## Objective 1: Old\nText.\n## Objective 2: Older\nText."
    )
    #expect(found.plan.objectives.map(\.title) == ["Safer roads", "Safer homes"])
  }

  @Test("Headings under “Our priorities” are objectives")
  func namedAbove() {
    let found = outlined(
      "# Foreword\nText.\n# Our four priorities\n## Roads\nText.\n## Homes\nText.\n# Our priorities for money and people\nText.")
    #expect(found.plan.objectives.map(\.title) == ["Roads", "Homes"])
    #expect(found.plan.objectives.first?.localTerm == "Priority")
  }

  @Test("Headings that a list names beforehand are objectives, and the plan's word stands in the text")
  func listed() {
    let text = """
      # Introduction
      There are two objectives in this plan.
      - Safer roads
      - Safer homes
      # Safer roads
      Roads matter.
      # Safer homes
      Homes matter.
      # Money
      I will:
      - Spend well
      """
    let found = outlined(text)
    #expect(found.plan.objectives.map(\.title) == ["Safer roads", "Safer homes"])
    #expect(found.plan.objectives.first?.localTerm == "Objective")
    #expect(note(found)?.contains("names each in a list (line 3)") == true)
  }

  @Test("Without labels or lists, what holds commitments is an objective, but not a chapter on money or partners")
  func byContent() {
    let found = outlined(
      "# Foreword\nI will:\n- Listen\n# Roads\nI will:\n- Fund cameras\n# Homes\nI will:\n- Fund locks\n# Our resources\nI will:\n- Spend well"
    )
    #expect(found.plan.objectives.map(\.title) == ["Roads", "Homes"])
    #expect(found.plan.divisions.map(\.kind) == [.introduction, .objective, .objective, .chapter])
  }

  @Test("Where nothing tells, a note says so and every heading is a chapter")
  func noObjectives() {
    let found = outlined("# One thing\nText of it.\n# Another thing\nText of it.")
    #expect(found.plan.objectives.isEmpty)
    #expect(found.plan.divisions.map(\.kind) == [.chapter, .chapter])
    #expect(note(found)?.hasPrefix("No objective could be told") == true)
  }

  @Test("Blocks without words give an empty plan")
  func empty() {
    let found = outlined("")
    #expect(found.plan.divisions.isEmpty)
    #expect(found.plan.units.isEmpty)
  }
}
