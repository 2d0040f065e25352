import DocumentRendering
import PlanModel
import ReviewReporting
import Testing

/// What to look at first, over the whole plan.
struct FirstLookTests {
  private static func part(_ title: String, _ pieces: [FixturePiece]) -> ReviewFixture.Part {
    .init(title: (title, title), sections: [("As your Commissioner I will:", .localPolicingBody, pieces)])
  }

  private static func looks(_ parts: ReviewFixture.Part..., limit: Int = 10) -> [String] {
    var fixture = ReviewFixture(title: nil, parts: parts)
    fixture.settings.firstLookLimit = limit
    let report = fixture.report
    return report.firstLooks.map { report.changes[$0.change].heading }
  }

  private static func gone(_ text: String) -> FixturePiece {
    removed(text, reason(.removedOutright, "Nothing takes its place.", .high, was: text))
  }

  @Test func aLostMeasureComesBeforeMoneyAndMoneyBeforeARemoval() {
    let found = Self.looks(
      Self.part(
        "Safer streets",
        [
          Self.gone("Keep the barge"),
          reworded("Spend [-£1m-]{+£2m+} on roads", reason(.figureChanged, "“£1m” becomes “£2m”.", .notable, was: "£1m", now: "£2m")),
          reworded("Report[- by 80%-] yearly", reason(.measureDropped, "“80%” is gone.", .high, was: "80%")),
          reworded(
            "Care for the [-alliance-]{+force+}", reason(.bodyChanged, "“alliance” becomes “force”.", .high, was: "alliance", now: "force")),
        ]))
    #expect(found == ["Report yearly", "Spend £2m on roads", "Keep the barge", "Care for the force"])
  }

  @Test func aSumInATableIsMoney() {
    var sums = row("Grants", "[-£1m-]{+£2m+}", kind: .reworded)
    sums.reasons = [reason(.figureChanged, "Two cells differ.", .notable, was: "1", now: "2")]
    let found = Self.looks(Self.part("Safer streets", [Self.gone("Keep the barge"), sums]))
    #expect(found.count == 2 && found.last == "Keep the barge")
  }

  @Test func whatNothingDeclaresAndIsWeakerComesFirst() {
    let found = Self.looks(
      Self.part(
        "Safer streets",
        [
          Self.gone("Keep the barge"),
          reworded(
            "[-Ensure-]{+Encourage+} lights", reason(.weakened, "Less.", .notable, was: "Ensure", now: "Encourage"), declared: .undeclared),
        ]))
    #expect(found.first == "Encourage lights")
  }

  @Test func everyObjectiveWithACandidateIsThereAndNewOnesAreTwoAtMost() {
    let new = (1...6).map { number in added("Start project \(number)", reason(.newCommitment, "New.", .notable)) }
    let found = Self.looks(
      Self.part("Safer streets", [Self.gone("Keep the barge"), Self.gone("Keep the pier"), Self.gone("Keep the lamp")]),
      Self.part("Safer seas", new),
      Self.part("Safer moors", [reworded("Light [-all -]paths", reason(.scopeNarrowed, "Fewer.", .minor, was: "all"))]),
      limit: 4)
    #expect(found.count == 4)
    #expect(found.contains("Light paths") && found.contains { $0.hasPrefix("Start project") })
    let all = Self.looks(Self.part("Safer seas", new))
    #expect(all.count == 2)
  }

  @Test func coverFurnitureIsNotLookedAt() {
    let cover = ReviewFixture.Part(
      kind: .introduction, title: ("Foreword", "Foreword"),
      sections: [(nil, .unknown, [paragraph("Date: [-May-]{+June+} 2026", .reworded)])])
    #expect(Self.looks(cover, Self.part("Safer streets", [same("Visit every ward")])).isEmpty)
  }
}
