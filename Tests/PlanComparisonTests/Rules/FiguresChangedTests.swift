import PlanModel
import Testing

@testable import PlanComparison

@Suite("Figures")
struct FiguresChangedTests {
  private let rule = FiguresChanged()

  @Test(
    "A figure that changed is told with direction and size",
    arguments: [
      ("Invest £1.2m in patrol boats", "Invest £1.5m in patrol boats", "“£1.2m” becomes “£1.5m”, up £0.3m (25%)."),
      ("The budget is £207.6 million", "The budget is £235.8 million", "“£207.6 million” becomes “£235.8 million”, up £28.2m (13.6%)."),
      ("Pay grants of £50,000 to clubs", "Pay grants of £45,000 to clubs", "“£50,000” becomes “£45,000”, down £5,000 (10%)."),
      ("Reduce burglary by 15%", "Reduce burglary by 10%", "“15%” becomes “10%”, down 5 percentage points."),
      ("Reduce burglary by 15 per cent", "Reduce burglary by 14%", "“15 per cent” becomes “14%”, down 1 percentage point."),
      ("Recruit ten wardens for the quay", "Recruit twelve wardens for the quay", "“ten” becomes “twelve”, up 2 (20%)."),
      ("Recruit 1,200 officers", "Recruit 1,150 officers", "“1,200” becomes “1,150”, down 50 (4.2%)."),
      ("Recruit 10 to 15 wardens", "Recruit 15 to 20 wardens", "“10 to 15” becomes “15 to 20”, up."),
      ("Halve thefts of boats", "Double thefts of boats", "“Halve” becomes “Double”."),
      ("Cut theft by a fifth", "Cut theft by a sixth", "“a fifth” becomes “a sixth”, down."),
      (
        "No more than one in ten gives up", "No more than one in eight gives up",
        "“one in ten” becomes “one in eight”, up 2.5 percentage points."
      ),
      ("Recruit two hundred wardens", "Recruit 250 wardens", "“two hundred” becomes “250”, up 50 (25%)."),
      ("Ask for 85 pence a week", "Ask for £1.10 a week", "“85 pence” becomes “£1.10”, up £0.25 (29.4%)."),
      ("Spend £2\u{A0}million", "Spend £3 \u{2009}million", "“£2 million” becomes “£3 million”, up £1m (50%)."),
      (
        "Spend 123456789012345 on it", "Spend 223456789012345 on it", "“123456789012345” becomes “223456789012345”, up 100,000,000,000,000."
      ),
      ("Give one million pounds", "Give £1.5m", "“one million pounds” becomes “£1.5m”, up £0.5m (50%)."),
      ("Recruit 2000 officers", "Recruit 2100 officers", "“2000” becomes “2100”, up 100 (5%)."),
    ])
  func changed(original: String, revised: String, statement: String) {
    let found = reasons(rule, original, revised)
    #expect(found.map(\.statement) == [statement])
    #expect(found.map(\.kind) == [.figureChanged])
  }

  @Test("What crime took is no money of the plan: it is for the record, and nobody is asked how it will be spent")
  func losses() {
    let found = reasons(rule, "Last year £1.6 million of nets was stolen", "Last year £1.9 million of nets was stolen")
    #expect(found.map(\.consequence) == [.record])
    #expect(found.first?.question == "What explains the change from “£1.6 million” to “£1.9 million”?")
    let spent = reasons(rule, "Spend £1.6 million on nets", "Spend £1.9 million on nets")
    #expect(spent.map(\.consequence) == [.notable])
  }

  @Test(
    "Near misses say nothing",
    arguments: [
      ("Invest £1.2m in boats", "Invest £1.2 million in boats"), ("Reduce theft by 15%", "Cut theft by 15 per cent"),
      ("Finish it by 2027", "Finish it by 2028"), ("See Appendix 2 for the list", "See Appendix 3 for the list"),
      ("Patrol the quay 24/7", "Patrol the quay day and night"), ("Answer 101 promptly", "Answer promptly"),
      ("Support people aged 10-17", "Support people aged 10-24"), ("Answer within 24 hours", "Answer within 48 hours"),
      ("One of the towns", "Each of the towns"), ("Ten wardens patrol the quay", "10 wardens patrol the quay"),
      ("Halving repeat calls", "Cutting repeat calls by 50%"),
      ("Train staff for the one in five crimes online", "Train staff for the 20% of crimes online"),
      ("Publish the Section 17 guidance", "Publish the s.17 guidance"), ("Hold £250 000 back", "Hold £250,000 back"),
      ("Charge £2.50 a visit", "Charge 250p a visit"), ("Meet three times a year", "Meet 4 times a year"),
      ("Covid 19 support", "Covid support"), ("Meet the two prisons and the council", "Meet the council"),
      ("Support 40 clubs and 12 schools", "Support 12 schools and 40 clubs"),
    ])
  func nearMisses(original: String, revised: String) {
    #expect(reasons(rule, original, revised).isEmpty)
  }

  @Test("Figures are matched by what they count")
  func matched() {
    let found = reasons(rule, "Fund 40 youth clubs and 12 village schools", "Fund 14 village schools and 45 youth clubs")
    #expect(Set(found.map(\.statement)) == ["“40” becomes “45”, up 5 (12.5%).", "“12” becomes “14”, up 2 (16.7%)."])
  }

  @Test("A figure that came or went is told; an aimed-at one weighs most")
  func cameAndWent() {
    #expect(reasons(rule, "Use money from reserves", "Use £2m from reserves").map(\.kind) == [.figureAdded])
    #expect(reasons(rule, "Open 12 village desks", "Open village desks").map(\.kind) == [.figureDropped])
    let target = reasons(rule, "Reduce thefts by 20%", "Reduce thefts")
    #expect(target.map(\.statement) == ["“20%” is gone, and with it a way of seeing progress."])
    #expect(target.first?.question?.contains("see whether this is done") == true)
  }

  @Test("A table row is told cell by cell under its columns")
  func tableRow() {
    let columns = ["", "Posts", "FTE"]
    let change = Changes.change(
      [Changes.row(["Wardens", "249", "241.73"], columns: columns)], [Changes.row(["Wardens", "229", "221.26"], columns: columns)])
    let found = rule.reasons(for: change)
    #expect(found.map(\.statement) == ["Posts: “249” becomes “229”, down 20 (8%); FTE: “241.73” becomes “221.26”, down 20.47 (8.5%)."])
    #expect(found.first?.question == "What explains the change in “Wardens”?")
  }
}
