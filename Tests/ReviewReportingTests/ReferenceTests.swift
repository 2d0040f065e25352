import DocumentRendering
import PlanModel
import Testing

@testable import ReviewReporting

/// Printed references: their letters and their numbers.
struct ReferenceTests {
  private func codes(_ titles: [(String, Division.Kind)], area: String? = nil) -> [String] {
    ReferenceCodes.codes(for: titles.map { DivisionOrder.JoinedDivision(title: $0.0, label: nil, kind: $0.1) }, area: area)
  }

  @Test func theWordThatTellsMostNamesTheDivision() {
    let titles = ["Building a more secure Wealdmere", "Reforming Wealdmere", "Reassuring Wealdmere’s towns", "Putting victims first"]
    #expect(codes(titles.map { ($0, .objective) }, area: "Wealdmere") == ["SEC", "REF", "TOW", "VIC"])
  }

  @Test func noCodeIsGivenTwice() {
    let titles = ["Victims", "Victims", "Victims and victors", "Victims"]
    let given = codes(titles.map { ($0, .objective) })
    #expect(Set(given).count == given.count, "\(given)")
  }

  @Test func noCodeIsTheNameOfAMonth() {
    let given = codes(["Marriage", "Octagon", "May", "June", "Sept", "Margins"].map { ($0, .objective) })
    #expect(given == ["MARR", "OCTA", "MAYY", "JUNEE", "SEPTT", "MARG"])
  }

  @Test func appendicesAreNumberedAndUntitledPartsNamed() {
    let given = codes([
      ("Before the first heading", .introduction), ("Foreword", .introduction), ("Money", .appendix), ("Terms", .appendix),
    ])
    #expect(given == ["TOP", "FOR", "APP1", "APP2"])
  }

  @Test func titlesInOtherLettersGetACode() {
    let given = codes([("أهداف", .objective), ("2026–29", .objective), ("Priority 1", .objective)])
    #expect(Set(given).count == 3 && given.allSatisfy { !$0.isEmpty }, "\(given)")
  }

  @Test func numbersFollowThePlanAndOrderFollowsConsequence() throws {
    let report = ReviewFixture.wealdmere.report
    let roads = try #require(report.groups.first { $0.title == "Building safer roads and lanes" })
    #expect(roads.changes.map { report.changes[$0].ref } == ["ROA-02", "ROA-01", "ROA-05", "ROA-04", "ROA-03"])
    #expect(roads.changes.sorted().map { report.changes[$0].ref } == ["ROA-01", "ROA-02", "ROA-03", "ROA-04", "ROA-05"])
  }

  @Test func editorialChangesComeLast() {
    let report = ReviewFixture.wealdmere.report
    for group in report.groups {
      let quiet = group.changes.map { [.editorial, .renumbered].contains(report.change(report.changes[$0]).kind) }
      #expect(quiet == quiet.sorted { !$0 && $1 }, "\(group.title)")
    }
  }

  @Test func referencesAreUnique() {
    let refs = ReviewFixture.wealdmere.report.changes.map(\.ref)
    #expect(Set(refs).count == refs.count)
  }

  @Test func whatIsGoneStandsWhereItStood() {
    let titles = ReviewFixture.wealdmere.report.groups.map(\.title)
    #expect(
      titles == [
        "Title of the plan", "Foreword", "Standing by victims", "Building safer roads and lanes", "Stronger neighbourhoods",
        "A modern and fair force", "Working across borders", "Cutting serious violence", "Money and people", "Terms used",
      ])
  }

  @Test func lookFirstTellsHowManyDidNotFit() {
    var fixture = ReviewFixture.wealdmere
    fixture.settings.firstLookLimit = 2
    let report = fixture.report
    #expect(report.firstLooks.count == 2)
    #expect(report.firstLooksLeft == report.changes.count { $0.consequence >= .notable } - 2)
  }
}
