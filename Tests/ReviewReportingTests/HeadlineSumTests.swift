import DocumentRendering
import PlanModel
import ReviewReporting
import Testing
import TestSupport

/// The counts of page one add up, whatever happened to the commitments.
struct HeadlineSumTests {
  @Test(arguments: 0..<200) func theCountsAddUp(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = Self.pieces(&random)
    let report = ReviewFixture(
      title: nil,
      parts: [.init(title: ("Safer streets", "Safer streets"), sections: [("I will:", .localPolicingBody, pieces)])]
    ).report
    let shown = report.headline.commitments.counts.reduce(0) { $0 + $1.original }
    #expect(HeadlineSum(report.inShort, total: shown).faults == [])
  }

  private static func pieces(_ random: inout SeededGenerator) -> [FixturePiece] {
    (0..<Int.random(in: 1...9, using: &random)).flatMap { number -> [FixturePiece] in
      let name = "project \(number)"
      switch Int.random(in: 0..<7, using: &random) {
      case 0: return [added("Start \(name)")]
      case 1: return [removed("End \(name)")]
      case 2: return [reworded("Run \(name) [-well-]{+soon+}")]
      case 3: return [editorial("Keep \(name)[-.-]")]
      case 4:
        return [
          before("m\(number)", "Plan \(name)"), before("m\(number)", "Pay for \(name)"),
          after("m\(number)", .merged, "Plan and pay for \(name)", words: "Plan[- \(name)\nPay-]{+ and pay+} for \(name)"),
        ]
      default: return [same("Visit \(name)")]
      }
    }
  }
}
