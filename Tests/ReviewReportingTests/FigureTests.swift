import DocumentRendering
import PlanComparison
import PlanModel
import Testing

@testable import ReviewReporting

/// Figures, their differences, and the cells of tables.
struct FigureTests {
  @Test func tableCellsAreToldByRowAndColumn() throws {
    let report = ReviewFixture.wealdmere.report
    let spending = try #require(report.figures.first { $0.subject == "Spending, 2026/27" })
    #expect(spending.original == "£232.1m" && spending.revised == "£235.8m" && spending.difference == "up £3.7m (1.6%)")
    #expect(report.figures.filter { $0.subject.hasPrefix("Spending") }.count == 1)
  }

  @Test func aNewRowShowsItsCellsButNotItsName() throws {
    let report = ReviewFixture.wealdmere.report
    let refit = try #require(report.changes.first { $0.heading == "Control room refit" })
    #expect(refit.cells.map(\.column) == ["2025/26", "2026/27"])
    #expect(refit.cells.allSatisfy { $0.original == nil })
  }

  @Test func aColumnThatMovedIsMatchedByName() {
    let place = Place(paragraph: 1)
    let was = PlanUnit(kind: .tableRow, text: "", cells: ["Cars", "1", "2"], columns: ["", "A", "B"], place: place)
    let now = PlanUnit(kind: .tableRow, text: "", cells: ["Cars", "2", "1", "9"], columns: ["", "B", "A", "C"], place: place)
    let change = Change(
      kind: .reworded, original: [was], revised: [now], words: [], pairing: Pairing(originals: [0], revisions: [0], matcher: "m"))
    #expect(CellChanges.of(change) == [.init(column: "C", original: nil, revised: "9")])
  }

  @Test func figuresInCommitmentsComeFromTheirReasons() throws {
    let report = ReviewFixture.wealdmere.report
    let spend = try #require(report.figures.first { $0.original == "£1.2m" })
    #expect(spend.subject == "Spend £1.45m a year on road safety" && spend.difference == "up £0.25m (20.8%)")
  }
}
