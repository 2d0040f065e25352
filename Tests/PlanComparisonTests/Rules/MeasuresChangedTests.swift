import PlanModel
import Testing

@testable import PlanComparison

@Suite("Measures")
struct MeasuresChangedTests {
  private let rule = MeasuresChanged()

  @Test(
    "A measure that went is told, with the Act",
    arguments: [
      (
        "Publish a performance dashboard on the website", "Publish news on the website",
        "“performance dashboard” is gone: a way of seeing progress."
      ),
      ("Hire wardens, with a yearly target for women", "Hire wardens", "“yearly target for women” is gone: a way of seeing progress."),
      ("Deliver the mooring on time and on budget", "Deliver the mooring", "“on time and on budget” is gone: a way of seeing progress."),
      ("Achieve a rating of ‘good’ for custody", "Achieve progress for custody", "“rating of ‘good’” is gone: a way of seeing progress."),
    ])
  func dropped(original: String, revised: String, statement: String) throws {
    let reason = try #require(reasons(rule, original, revised).first)
    #expect(reason.kind == .measureDropped)
    #expect(reason.statement == statement)
    #expect(reason.question?.contains("see whether this is done") == true)
    #expect(reason.consequence == .high)
  }

  @Test("A measure that came is told, and one in a removed paragraph too")
  func addedAndRemoved() {
    #expect(reasons(rule, "Cut thefts", "Cut thefts against a clear baseline").map(\.kind) == [.measureAdded])
    #expect(rule.reasons(for: Changes.change([], [Changes.unit("At least 65% of residents feel safe")])).map(\.kind) == [.measureAdded])
    #expect(rule.reasons(for: Changes.change([Changes.row(["Thefts solved", "9%", "15%"])], [])).map(\.kind) == [.measureDropped])
    #expect(rule.reasons(for: Changes.change([], [Changes.unit("Fund 12 patrols")])).isEmpty)
    #expect(
      rule.reasons(for: Changes.change([Changes.unit("A scorecard shows progress.", .narrative)], [])).map(\.kind) == [.measureDropped])
  }

  @Test(
    "Near misses say nothing",
    arguments: [
      ("Target patrols at the quay", "Send patrols to the quay"), ("Publish KPIs", "Publish key performance indicators"),
      ("Reduce thefts by 20%", "Reduce thefts by 25%"), ("Open 20 desks", "Open desks"),
      ("Measure out the moorings", "Lay out the moorings"),
      ("Commission an evaluation of the hub", "Commission an independent evaluation of the hub"),
    ])
  func nearMisses(original: String, revised: String) {
    #expect(reasons(rule, original, revised).isEmpty)
  }
}
