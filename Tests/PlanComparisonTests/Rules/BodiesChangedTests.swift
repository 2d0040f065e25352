import PlanModel
import Testing

@testable import PlanComparison

@Suite("Bodies and partners")
struct BodiesChangedTests {
  private let rule = BodiesChanged()

  @Test(
    "A body in the place of another is told",
    arguments: [
      (
        "Ask the Harbour Safety Partnership to cut collisions", "Ask the Road Watch Team to cut collisions",
        "“the Harbour Safety Partnership” becomes “the Road Watch Team”."
      ),
      ("Support wellbeing within the alliance", "Support wellbeing within the force", "“the alliance” becomes “the force”."),
      ("Work with the NHS on crisis care", "Work with local authorities on crisis care", "“the NHS” becomes “local authorities”."),
    ])
  func swapped(original: String, revised: String, statement: String) {
    let found = reasons(rule, original, revised)
    #expect(found.map(\.statement) == [statement])
    #expect(found.map(\.kind) == [.bodyChanged])
  }

  @Test("Bodies that came or went are told")
  func cameAndWent() {
    #expect(reasons(rule, "Tackle fraud with trading standards", "Tackle fraud").map(\.kind) == [.bodyDropped])
    #expect(reasons(rule, "Tackle fraud", "Tackle fraud with Crimestoppers").map(\.kind) == [.bodyNamed])
    #expect(reasons(rule, "Light the quay", "Light the quay with Levels Transport").map(\.kind) == [.bodyNamed])
    let two = reasons(rule, "A pact with the prisons and the councils", "A pact with the Integrated Care Board")
    #expect(two.map(\.kind) == [.bodyDropped, .bodyDropped, .bodyNamed])
    let partners = reasons(rule, "Tackle harm closely with partner agencies across the dales", "Tackle harm closely across the dales")
    #expect(partners.map(\.kind) == [.bodyDropped])
    #expect(partners.first?.consequence == .minor)
  }

  @Test(
    "Near misses say nothing",
    arguments: [
      ("Work with councils on litter", "Work with local authorities on litter"),
      ("Meet the Marlby Borough Council each year", "Meet Marlby Borough Council each year"),
      ("Ask the Harbour Safety Partnership", "Ask the Old Harbour Safety Partnership"),
      ("Tackle fraud", "Tackle fraud with partners"), ("Hold the force to account", "Hold the police to account"),
      ("Improve the school crossing", "Improve the crossing"), ("Publish the Harbour Safety Strategy", "Publish the Tidal Safety Strategy"),
      ("As commissioner I will listen", "I will listen"),
      ("Patrol Marlby", "Patrol in Stenby Cross"), ("Tell the panel", "Tell the police"),
    ])
  func nearMisses(original: String, revised: String) {
    #expect(reasons(rule, original, revised).isEmpty)
  }

  @Test("Of a removed commitment, only bodies that the plan names nowhere are told")
  func removed() {
    let gone = Changes.unit("Work with the Tern Valley Alliance and the Harbour Safety Partnership")
    let kept = Changes.unit("Fund the Harbour Safety Partnership")
    let found = rule.reasons(for: Changes.change([gone], [], in: [gone, kept], [kept]))
    #expect(found.map(\.statement) == ["“Tern Valley Alliance” is no longer named anywhere in the plan."])
  }

  @Test("A neighbour's commissioner is a body, the plan's own is not")
  func neighbour() {
    let gone = Changes.unit("Work with Ternshire's Police and Crime Commissioner on the coast")
    let found = rule.reasons(for: Changes.change([gone], [], in: [gone], [Changes.unit("Fund patrols")]))
    #expect(found.map(\.statement) == ["“Ternshire's Police and Crime Commissioner” is no longer named anywhere in the plan."])
  }
}
