import PlanModel
import Testing

@testable import PlanComparison

@Suite("Moved commitments")
struct MovedElsewhereTests {
  private let rule = MovedElsewhere()

  @Test("Moved to another objective")
  func objective() {
    let change = Changes.change(
      [Changes.unit("Light the quay")], [Changes.unit("Light the quay", objective: "Safer seas")], kind: .moved, isMoved: true)
    #expect(rule.reasons(for: change).map(\.statement) == ["Moved from the objective “Safer streets” to “Safer seas”."])
  }

  @Test("Moved out of the objectives")
  func appendix() {
    var home = Changes.unit("Light the quay", objective: "Appendix 2")
    home.divisionKind = .appendix
    let found = rule.reasons(for: Changes.change([Changes.unit("Light the quay")], [home], kind: .moved, isMoved: true))
    #expect(found.map(\.statement) == ["Moved out of the objective “Safer streets” into “Appendix 2”."])
    #expect(found.first?.consequence == .high)
  }

  @Test("Near misses: another place in the same list, or a rewording in place")
  func nearMisses() {
    let same = Changes.change([Changes.unit("Light the quay")], [Changes.unit("Light the quay")], kind: .moved, isMoved: true)
    #expect(rule.reasons(for: same).isEmpty)
    #expect(reasons(rule, "Light the quay", "Light the old quay").isEmpty)
  }
}
