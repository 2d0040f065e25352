import PlanModel
import Testing

@testable import PlanComparison

@Suite("Merged commitments")
struct MergedWordingTests {
  private let rule = MergedWording()

  @Test("A merge that keeps every telling word says so, and asks nothing")
  func whole() {
    let found = rule.reasons(
      for: Changes.change(
        [Changes.unit("Keep wardens visible on the quay"), Changes.unit("Listening to anglers")],
        [Changes.unit("Keep wardens visible on the quay and listening to anglers")]))
    #expect(found.map(\.statement) == ["Two commitments are now one; all their telling words are kept."])
    #expect(found.first?.question == nil)
  }

  @Test("Words that the merge lost are quoted")
  func lost() {
    let found = rule.reasons(
      for: Changes.change(
        [Changes.unit("Keep wardens visible on the quay"), Changes.unit("Listening to anglers promptly")],
        [Changes.unit("Keep wardens visible on the quay and listening to anglers")]))
    #expect(found.map(\.statement) == ["Two commitments are now one; “promptly” is not kept."])
    #expect(found.first?.question == "Is anything lost in the merge?")
  }

  @Test("Near misses: a rewording or a split is no merge")
  func nearMisses() {
    #expect(reasons(rule, "Keep wardens visible", "Keep wardens").isEmpty)
    #expect(rule.reasons(for: Changes.change([Changes.unit("A b. C d.")], [Changes.unit("A b."), Changes.unit("C d.")])).isEmpty)
  }
}
