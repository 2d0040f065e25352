import DocumentRendering
import PlanModel
import Testing

@testable import ReviewReporting

/// Figures, their differences, and the cells of tables.
struct FigureTests {
  @Test(arguments: [
    ("£207.6m", "£235.8m", "up £28.2m (13.6%)"), ("334", "111", "down 223 (66.8%)"), ("£1.2m", "£1.25 million", "up £0.05m (4.2%)"),
    ("15%", "16%", "up 1 percentage point"), ("15 per cent", "12%", "down 3 percentage points"), ("1,204", "2,408", "up 1,204 (100%)"),
    ("0", "5", "up 5"), ("£10", "£9.99", "down £0.01 (0.1%)"), ("1999.5", "2000.5", "up 1 (0.1%)"),
  ])
  func differences(was: String, now: String, words: String) throws {
    let before = try #require(FigureValue(was))
    let after = try #require(FigureValue(now))
    #expect(before.difference(to: after) == words)
  }

  @Test(arguments: [
    "2016/17", "31 March 2027", "2027", "about 5", "", "£", "5.", ".5", "1.2.3", "12345678901234", "ten", "5 towns", "1.23456",
  ])
  func whatIsNoFigure(text: String) {
    #expect(FigureValue(text) == nil)
  }

  @Test func differentUnitsAreNotSubtracted() throws {
    let million = try #require(FigureValue("£1.2m"))
    #expect(million.difference(to: try #require(FigureValue("£1200k"))) == nil)
    #expect(million.difference(to: try #require(FigureValue("1.2m"))) == nil)
    #expect(million.difference(to: million) == nil)
  }

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
      kind: .reworded, original: [was], revised: [now], words: [], pairing: Pairing(originals: [0], reviseds: [0], matcher: "m"))
    #expect(CellChanges.of(change) == [.init(column: "C", original: nil, revised: "9")])
  }

  @Test func figuresInCommitmentsComeFromTheirReasons() throws {
    let report = ReviewFixture.wealdmere.report
    let spend = try #require(report.figures.first { $0.original == "£1.2m" })
    #expect(spend.subject == "Spend £1.45m a year on road safety" && spend.difference == "up £0.25m (20.8%)")
  }
}
