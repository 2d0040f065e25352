import PlanLanguage
import PlanModel
import Testing

@testable import PlanComparison

@Suite("Figures that contradict")
struct FiguresContradictTests {
  private let rule = FiguresContradict()

  private func budget(_ sums: [String]) -> [PlanUnit] {
    zip(["The budget is", "From reserves come", "Leaving a net budget of"], sums).map { Changes.unit("\($0) \($1)", .narrative) }
  }

  @Test("A difference that held and holds no longer is told once, at the last figure that changed")
  func arithmetic() {
    let (before, after) = (budget(["£200m", "£5m", "£195m"]), budget(["£230m", "£4m", "£220m"]))
    let found = (0..<3).map { rule.reasons(for: Changes.change([before[$0]], [after[$0]], in: before, after)) }
    #expect(found.map(\.count) == [0, 0, 1])
    #expect(found[2].first?.statement == "“£200m” less “£5m” gave “£195m”; “£230m” less “£4m” does not give “£220m”, but £226m.")
  }

  @Test("A difference that still holds is no contradiction")
  func arithmeticHolds() {
    let (before, after) = (budget(["£200m", "£5m", "£195m"]), budget(["£230m", "£4m", "£226 million"]))
    #expect((0..<3).allSatisfy { rule.reasons(for: Changes.change([before[$0]], [after[$0]], in: before, after)).isEmpty })
  }

  @Test("A total that its rows no longer give is told at the last row that changed")
  func totals() {
    func table(_ values: [String]) -> [PlanUnit] {
      zip(["Patrol", "Custody", "Total"], values).map { Changes.row([$0, $1], columns: ["", "Posts"]) }
    }
    let (before, after) = (table(["40", "10", "50"]), table(["45", "12", "58"]))
    let found = (0..<3).map { rule.reasons(for: Changes.change([before[$0]], [after[$0]], in: before, after)) }
    #expect(found.map(\.count) == [0, 0, 1])
    #expect(found[2].first?.statement == "Posts: the rows add up to 57, but the total reads “58”.")
    let right = table(["45", "12", "57"])
    #expect((0..<3).allSatisfy { rule.reasons(for: Changes.change([before[$0]], [right[$0]], in: before, right)).isEmpty })
  }

  @Test("A sum that changed beside a year that did not is told; a deadline is no year of a sum")
  func year() {
    let found = reasons(rule, "The budget for 2016/17 is £207m", "The budget for 2016/17 is £235m")
    #expect(found.map(\.statement) == ["“£207m” becomes “£235m”, but the year beside it still reads “2016/17”."])
    #expect(reasons(rule, "The budget for 2016/17 is £207m", "The budget for 2020/21 is £235m").isEmpty)
    #expect(reasons(rule, "Spending in 2026/27 is £216.9m", "Spending in 2026/27 is £216.1m").isEmpty, "a correction within the year")
    #expect(reasons(rule, "Spend £2m by 2027", "Spend £3m by 2027").isEmpty)
  }

  @Test("Using a sum and minimising its use pull apart")
  func useAndMinimise() {
    #expect(reasons(rule, "Use money from reserves", "Use £9m from reserves and in doing so minimise their use").count == 1)
    #expect(reasons(rule, "Use money from reserves", "Use £9m from reserves and minimise waste").isEmpty)
  }

  @Test("A promise to raise what the table shows falling is told on both")
  func trend() {
    let columns = ["", "Actual"]
    let (was, now) = (
      Changes.row(["No. of Wardens", "334"], columns: columns, division: 9),
      Changes.row(["No. of Wardens", "111"], columns: columns, division: 9)
    )
    let old = Changes.unit("Increasing the number of harbour wardens"),
      new = Changes.unit("Increasing the number of harbour wardens and cadets")
    let row = rule.reasons(for: Changes.change([was], [now], in: [old, was], [new, now]))
    #expect(
      row.map(\.statement) == [
        "“Increasing the number of harbour wardens and cadets” is promised, while “No. of Wardens” falls from 334 to 111."
      ])
    #expect(rule.reasons(for: Changes.change([old], [new], in: [old, was], [new, now])).count == 1)
    let fewer = Changes.unit("Reducing the number of harbour wardens and cadets")
    #expect(rule.reasons(for: Changes.change([old], [fewer], in: [old, was], [fewer, now])).isEmpty)
  }

  @Test("Two figures in one cell are offered as an old and a new one, to be confirmed")
  func lostMarks() {
    let row = Changes.row(["Harbour wardens", "334 111"], columns: ["", "Posts"], division: 9)
    let old = Changes.unit("Increasing the number of harbour wardens")
    let new = Changes.unit("Increasing the number of harbour wardens and cadets")
    let found = rule.reasons(for: Changes.change([old], [new], in: [old, row], [new, row]))
    #expect(found.map(\.statement).first?.hasSuffix("reads “334 111”: 334 → 111? The marks are lost.") == true)
    let figures = FiguresChanged().reasons(
      for: Changes.change([Changes.row(["Harbour wardens", "334"], columns: ["", "Posts"])], [row]))
    #expect(figures.map(\.statement) == ["Posts: two figures stand in one cell: “334” → “111”, down 223 (66.8%)? The marks are lost."])
  }

  @Test(
    "A telephone number, a range and a date with its year are no old and new figure",
    arguments: ["01234 567890", "10 to 15", "March 2026", "334"])
  func noLostMarks(cell: String) {
    #expect(LostMarks(cell) == nil)
  }

  @Test("A verb and the figures from and to which it leads go one way")
  func againstVerb() {
    let found = reasons(rule, "Increasing wardens from 300 to 334", "Increasing wardens from 334 to 111")
    #expect(found.map(\.statement) == ["“Increasing wardens from 334 to 111”: the figures fall, which is not what the words say."])
    #expect(reasons(rule, "Reducing thefts from 1,450 a year to 1,200", "Reducing thefts from 1,200 a year to 1,450").count == 1)
    #expect(reasons(rule, "Increasing wardens from 100 to 111", "Increasing wardens from 100 to 334").isEmpty)
    #expect(reasons(rule, "Improving theft rates from 9% to 8%", "Improving theft rates from 9% to 7%").isEmpty)
    #expect(reasons(rule, "Cutting days lost from 9 to 7", "Cutting days lost from 9 to 8").isEmpty)
  }

  @Test("A share of change and the figures beside it agree")
  func againstShare() {
    let found = reasons(rule, "More than halving thefts, from 400 to 180", "More than halving thefts, from 400 to 300")
    #expect(found.map(\.statement) == ["“from 400 to 300” is a change of 25%, which is not “More than halving”."])
    #expect(reasons(rule, "Cutting thefts by 10%, from 200 to 180", "Cutting thefts by 25%, from 200 to 150").isEmpty)
    #expect(reasons(rule, "Cutting thefts by 10%, from 200 to 180", "Cutting thefts by 10%, from 200 to 150").count == 1)
    #expect(
      reasons(rule, "Cut thefts from 200 to 180, and serve 50% of towns", "Cut thefts from 200 to 170, and serve 50% of towns").isEmpty)
  }
}
