import PlanModel
import Testing

@testable import PlanComparison

@Suite("Qualifiers")
struct QualifiersChangedTests {
  private let rule = QualifiersChanged()

  @Test("A qualifier that went, came or changed")
  func kinds() {
    #expect(reasons(rule, "Offer free lamps to anglers", "Offer lamps to anglers").map(\.kind) == [.qualifierDropped])
    #expect(reasons(rule, "Provide advice to crews", "Provide specialist advice to crews").map(\.kind) == [.qualifierAdded])
    let found = reasons(rule, "Find a permanent berth for the launch", "Find a temporary berth for the launch")
    #expect(found.map(\.kind) == [.qualifierChanged])
    #expect(found.first?.statement == "What it says of how long it lasts has changed: “permanent” becomes “temporary”.")
    #expect(found.first?.question == "How long is this meant to last, and what follows?")
  }

  @Test("The direction is told beside it")
  func direction() {
    let strength = CommitmentStrength()
    #expect(reasons(strength, "Hold the budget meeting in public", "Hold the budget meeting").map(\.kind) == [.weakened])
    #expect(reasons(strength, "Holding optional checks for crews", "Holding compulsory checks for crews").map(\.kind) == [.strengthened])
    #expect(reasons(strength, "Recruiting 60 wardens", "Recruiting up to 60 wardens").map(\.kind) == [.weakened])
    #expect(reasons(strength, "A minimum rating of good", "A minimum rating of adequate").map(\.kind) == [.weakened])
  }

  @Test(
    "Near misses: the same in other words, and words that qualify nothing",
    arguments: [
      ("Offer free lamps", "Offer lamps free of charge"), ("Keep a line open round the clock", "Keep a line open 24 hours a day"),
      ("Keep the pier free from litter", "Keep the pier clear of litter"), ("Clear outstanding warrants", "Clear overdue warrants"),
      ("Wardens are trained in first aid", "Wardens learn first aid"), ("Feel safe in public places", "Feel safe in busy places"),
      ("Fund the voluntary sector", "Fund the third sector"),
    ])
  func nearMisses(_ original: String, _ revised: String) {
    #expect(reasons(rule, original, revised).isEmpty)
  }
}
