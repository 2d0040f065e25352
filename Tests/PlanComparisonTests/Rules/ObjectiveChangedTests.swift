import PlanModel
import Testing

@testable import PlanComparison

@Suite("Objectives")
struct ObjectiveChangedTests {
  private let rule = ObjectiveChanged()

  private func heading(_ text: String, depth: Int = 1, _ kind: Division.Kind = .objective) -> PlanUnit {
    var unit = Changes.unit(text, .heading, objective: text)
    unit.depth = depth
    unit.divisionKind = kind
    return unit
  }

  @Test("An objective that came, went or was renamed is told")
  func reported() {
    let (seas, coasts) = (heading("Safer seas"), heading("Safer coasts"))
    #expect(rule.reasons(for: Changes.change([], [seas])).map(\.statement) == ["The objective “Safer seas” is new."])
    #expect(rule.reasons(for: Changes.change([seas], [])).map(\.statement) == ["The objective “Safer seas” is gone."])
    #expect(
      rule.reasons(for: Changes.change([seas], [coasts])).map(\.statement) == ["The objective “Safer seas” is renamed “Safer coasts”."])
    #expect(
      rule.reasons(for: Changes.change([seas, coasts], [heading("Safer waters")])).map(\.statement)
        == ["The objectives “Safer seas” and “Safer coasts” are now one, “Safer waters”."])
    #expect(rule.reasons(for: Changes.change([seas], [seas], kind: .moved, isMoved: true)).map(\.consequence) == [.minor])
  }

  @Test("Near misses: sub-headings, appendices, commitments and what stayed")
  func nearMisses() {
    var sub = heading("Night patrols", depth: 2)
    sub.objective = "Safer seas"
    sub.subheading = "Night patrols"
    #expect(rule.reasons(for: Changes.change([], [sub])).isEmpty)
    #expect(rule.reasons(for: Changes.change([], [heading("Appendix", .appendix)])).isEmpty)
    #expect(rule.reasons(for: Changes.change([], [Changes.unit("Safer seas")])).isEmpty)
    #expect(rule.reasons(for: Changes.change([heading("Safer seas")], [heading("Safer seas")], kind: .unchanged)).isEmpty)
  }
}
