import DocumentRendering
import PlanModel
import ReviewReporting
import Testing
import TestSupport

/// What the front page says that a variation does.
struct ThemeTests {
  private static func theme(_ kind: Theme.Kind, _ pieces: [FixturePiece]) -> Theme? {
    let parts: [ReviewFixture.Part] = [
      .init(title: ("Safer streets", "Safer streets"), sections: [("As your Commissioner I will:", .localPolicingBody, pieces)])
    ]
    return ReviewFixture(title: nil, parts: parts).report.themes.first { $0.kind == kind }
  }

  @Test func aTermThatGoesFromSeveralPlacesIsOneTheme() {
    let theme = Self.theme(
      .gone,
      [
        reworded("Run the [-alliance-]{+force+} well"), reworded("Staff the [-alliance-]{+force+} fully"),
        removed("Pay for the alliance together"),
        same("Visit every ward"),
      ])
    #expect(theme?.sentence == "It takes “the alliance” (3 places) out of the plan.")
    #expect(theme?.changes == [0, 1, 2])
  }

  @Test func aPassageThatStillHasTheTermIsFlagged() {
    let theme = Self.theme(
      .gone,
      [
        removed("Meet the alliance board"), removed("Pay for the alliance together"), removed("Ask the alliance for reports"),
        same("Share vans with the alliance"),
      ])
    #expect(theme?.sentence.hasSuffix("and leaves it in one: “Share vans with the alliance”.") == true)
  }

  @Test func aTermThatStaysElsewhereIsNoTheme() {
    let pieces = [
      removed("Meet the alliance board"), removed("Pay for the alliance together"), removed("Ask the alliance for reports"),
      same("Share vans with the alliance"), same("Train with the alliance"), same("Buy boats with the alliance"),
    ]
    #expect(Self.theme(.gone, pieces) == nil)
    #expect(Self.theme(.gone, [removed("Meet the alliance board"), removed("Pay for the alliance together")]) == nil)
  }

  @Test func aNameThatGoesIsNamedWhole() {
    let theme = Self.theme(
      .gone, [removed("Pilot the Outcome Star here"), removed("Report on the Outcome Star there"), same("Visit every ward")])
    #expect(theme?.sentence.contains("Outcome Star") == true)
  }

  @Test func measuresMoneyAndStrengthAreToldWithTheirChanges() {
    let report = ReviewFixture.wealdmere.report
    #expect(report.themes.count <= 5 && !report.themes.isEmpty)
    #expect(report.themes.contains { $0.kind == .objectives && $0.sentence.contains("“Cutting serious violence”") })
    let money = report.themes.first { $0.kind == .money }
    #expect(money?.sentence.contains("£232.1m to £235.8m") == true || money?.sentence.contains("£") == true)
  }

  @Test func nothingChangedHasNoTheme() {
    #expect(ReviewFixture.small(same("Visit every ward")).report.themes.isEmpty)
  }
}
