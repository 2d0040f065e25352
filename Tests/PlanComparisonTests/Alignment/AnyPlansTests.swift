import PlanComparison
import PlanModel
import TestSupport
import Testing

@Suite("Any two plans")
struct AnyPlansTests {
  /// A plan of few words, so that nearly everything has a double somewhere.
  private func plan(_ random: inout SeededGenerator) -> Plan {
    let words = ["burglary", "roads", "victims", "halve", "fund", "the", "and", "will", "Northam", "15%", "£2m", "schools"]
    func text() -> String {
      (0..<Int.random(in: 1...7, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }
    let signs = ["# ", "## ", "", "- ", "- ", "- ", "- ", "  - ", "| ", "^ ", ""]
    let lines = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      let sign = signs.randomElement(using: &random) ?? ""
      let line = sign + text() + (sign == "| " ? " | " + text() : "")
      return sign.isEmpty && Bool.random(using: &random) ? line + ":" : line
    }
    return MarkedPlan(lines.joined(separator: "\n")).plan
  }

  @Test("Every unit is in one change, and the changes replay, both ways and with shared places")
  func proved() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<60 {
      let (one, other) = (plan(&random), plan(&random))
      for (original, revised) in [(one, other), (other, one), (one, one)] {
        for sharesPlaces in [false, true] {
          let alignment = Alignment(of: original, with: revised, sharesPlaces: sharesPlaces)
          let comparison = try Classifier().classify(alignment)
          #expect(comparison.proof.originalUnits == original.units.count)
          #expect(comparison.proof.revisedUnits == revised.units.count)
          #expect(comparison.objectives.flatMap(\.originals).sorted() == Array(original.divisions.indices))
          #expect(comparison.objectives.flatMap(\.revisions).sorted() == Array(revised.divisions.indices))
        }
      }
      let same = try Classifier().classify(Alignment(of: one, with: one))
      #expect(same.changes.allSatisfy { $0.kind == .unchanged })
    }
  }
}
