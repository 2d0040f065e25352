import PlanModel
import Testing

@testable import PlanComparison

@Suite("Duplicates")
struct DuplicateWordingTests {
  private let rule = DuplicateWording()
  private let text = "Develop strategies for every harbour and follow them through"

  @Test("New words that stand under other objectives are told, with the objectives")
  func duplicated() {
    let added = Changes.unit(text, objective: "Safer streets")
    let plan = [Changes.unit(text + ".", objective: "Safer roads"), Changes.unit(text, objective: "Safer seas"), added]
    let found = rule.reasons(for: Changes.change([], [added], in: Array(plan.prefix(2)), plan))
    #expect(found.map(\.statement) == ["The same words stand under “Safer roads” and “Safer seas” too."])
    #expect(found.first?.question == "Who owns this commitment, and under which objective will it be reported?")
  }

  @Test("Near misses say nothing: one objective, other words, a heading, or nothing new")
  func nearMisses() {
    let added = Changes.unit(text)
    let others = [
      Changes.unit(text, leadIn: "Together we will:"), Changes.unit(text + " always", objective: "Safer seas"),
      Changes.unit(text, .heading, objective: "Safer roads"),
    ]
    #expect(rule.reasons(for: Changes.change([], [added], in: others, others + [added])).isEmpty)
    let twin = Changes.unit(text, objective: "Safer seas")
    #expect(rule.reasons(for: Changes.change([added], [added], kind: .unchanged, in: [added, twin], [added, twin])).isEmpty)
  }
}
