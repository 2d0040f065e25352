import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanComparison

@Suite("Reasons on a real variation")
struct RealVariationTests {
  @Test("prints", .enabled(if: Shared.file("acceptance/west-mercia-2020-literal.tsv") != nil))
  func prints() throws {
    let file = try #require(Shared.file("acceptance/west-mercia-2020-literal.tsv"))
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    func unit(_ row: [String], _ text: String) -> PlanUnit {
      let r: ResponsibleBody = row[1].contains("old the") ? .chiefOfficer : row[1].contains("Together") ? .joint : .localPolicingBody
      return Changes.unit(text, objective: row[0], leadIn: row[1], responsible: r, division: row[0].count, section: row[1].count)
    }
    let originals = rows.filter { !$0[3].isEmpty }.map { unit($0, $0[3]) }
    let reviseds = rows.filter { !$0[4].isEmpty }.map { unit($0, $0[4]) }
    for row in rows where row[2] != "unchanged" {
      let change = Changes.change(
        row[3].isEmpty ? [] : [unit(row, row[3])], row[4].isEmpty ? [] : [unit(row, row[4])], in: originals, reviseds)
      print("\n[\(row[2])]\n  - \(row[3])\n  + \(row[4])")
      for reason in [any ClassificationRule].standard.flatMap({ $0.reasons(for: change) }) {
        print("    \(reason.consequence) \(reason.kind): \(reason.statement)\n        ? \(reason.question ?? "-")")
      }
    }
  }
}
