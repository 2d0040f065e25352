import DocumentRendering
import Foundation
import PlanModel
import ReviewReporting
import Testing

/// The report as a value: it keeps, and the same input gives the same bytes.
struct ReportValueTests {
  @Test func survivesCoding() throws {
    let report = ReviewFixture.wealdmere.report
    #expect(try JSONDecoder().decode(ReviewReport.self, from: JSONEncoder().encode(report)) == report)
  }

  @Test(arguments: ReportFormat.all) func sameInputSameBytes(format: ReportFormat) {
    #expect(ReviewFixture.wealdmere.report.rendered(as: format) == ReviewFixture.wealdmere.report.rendered(as: format))
  }

  @Test func summaryFitsATerminal() {
    let lines = ReviewFixture.wealdmere.report.summary.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count < 32)
    for line in lines { #expect(line.count <= 100, "\(line)") }
    #expect(lines.contains { $0.contains("ROA-02    Removed") })
  }

  @Test func titlesFollowTheRoles() {
    var fixture = ReviewFixture.small(same("Visit every ward"))
    #expect(fixture.report.title == "Review of the proposed variation to the Police and Crime Plan")
    fixture.revised.value.metadata.title = .init(text: "A Safer Wealdmere", place: Place(paragraph: 1))
    #expect(fixture.report.title == "Review of the proposed variation to A Safer Wealdmere")
    fixture.revised.value.metadata.title = .init(text: "A PLAN FOR THE WEALD", place: Place(paragraph: 1))
    #expect(fixture.report.title == "Review of the proposed variation to A Plan for the Weald")
    fixture.revised.value.metadata.title = .init(text: "A Safer Wealdmere", place: Place(paragraph: 1))
    fixture.original.value.metadata.role = .draft
    fixture.revised.value.metadata.role = .issued
    #expect(fixture.report.title == "What changed between the draft and the issue of A Safer Wealdmere")
  }

  @Test func aMoveSaysFromWhereToWhereAndWhetherWordsChanged() throws {
    let report = ReviewFixture.wealdmere.report
    let moved = try #require(report.changes.first { report.change($0).kind == .moved })
    #expect(
      moved.sentence
        == "Moved from “Standing by victims”, “As your Commissioner I will:” to “Stronger neighbourhoods”, “As your Commissioner I will:”; no word changed."
    )
  }

  @Test func everyUnitIsInTheJSON() throws {
    let fixture = ReviewFixture.wealdmere
    let json = try #require(try JSONSerialization.jsonObject(with: Data(fixture.report.rendered(as: .json))) as? [String: Any])
    let changes = try #require(json["changes"] as? [[String: Any]])
    for (side, plan) in [("original", fixture.original.value), ("revised", fixture.revised.value)] {
      let ids = changes.flatMap { ($0[side] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String } }
      #expect(ids.sorted() == plan.units.map(\.id).sorted())
    }
  }
}
