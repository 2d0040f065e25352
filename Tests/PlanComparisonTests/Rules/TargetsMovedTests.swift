import PlanModel
import Testing

@testable import PlanComparison

@Suite("Targets that moved")
struct TargetsMovedTests {
  private let rule = TargetsMoved()

  @Test(
    "Easier or harder is told by what is measured",
    arguments: [
      ("Attending incidents within 20 minutes", "Attending incidents within 30 minutes", Reason.Kind.targetEased),
      ("Answering 999 calls within 12 seconds", "Answering 999 calls within 10 seconds", .targetTightened),
      ("Fund eight refuge places in Marlby", "Fund five refuge places in Marlby", .targetEased),
      ("Cutting days lost to sickness from 9 to 7", "Cutting days lost to sickness from 9 to 8", .targetEased),
      ("A charge rate of 12% for rape", "A charge rate of 9% for rape", .targetEased),
      ("Support between 40 and 60 families", "Support between 30 and 50 families", .targetEased),
      ("Reviewing 1 in 10 uses of force", "Reviewing 1 in 20 uses of force", .targetEased),
      ("Reduce burglary by 10%", "Reduce burglary by 15%", .targetTightened),
      ("Reduce burglaries to 300", "Reduce burglaries to 400", .targetEased),
      ("No more than 20 complaints", "No more than 10 complaints", .targetTightened),
    ])
  func moved(original: String, revised: String, kind: Reason.Kind) {
    #expect(reasons(rule, original, revised).map(\.kind) == [kind])
  }

  @Test(
    "Near misses say nothing",
    arguments: [
      ("Fund it for three years", "Fund it for two years"), ("Spend £2m on cameras", "Spend £3m on cameras"),
      ("Close 12 stations", "Close 14 stations"), ("Reduce burglary by 10 per cent", "Reduce burglary by 10%"),
      ("Cut reoffending, measured by convictions within one year", "Cut reoffending, measured by convictions within two years"),
    ])
  func nearMisses(original: String, revised: String) {
    #expect(reasons(rule, original, revised).isEmpty)
  }

  @Test("Narrative sets no target")
  func narrative() {
    #expect(reasons(rule, "We funded eight places", "We funded five places", .narrative).isEmpty)
  }
}
