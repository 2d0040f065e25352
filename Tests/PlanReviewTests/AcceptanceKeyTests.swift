import DocumentRendering
import Foundation
import PlanModel
import PlanReview
import ReviewReporting
import Testing
import TestSupport
import PlanComparison

@Suite(
  "The real redline, read literally by its markers",
  .enabled(if: Shared.file("acceptance/west-mercia-2020-literal.tsv") != nil, "\(Shared.missing)"))
struct AcceptanceKeyTests {
  /// A bullet of the key.
  private struct Row {
    let objective, status, base, draft: String

    init?(_ line: Substring) {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 5 else { return nil }
      (objective, status, base, draft) = (cells[0], cells[2], cells[3], cells[4])
    }
  }

  @Test("Every bullet of the key gets its status")
  func statuses() throws {
    let key = try #require(Shared.file("acceptance/west-mercia-2020-literal.tsv"))
    let redline = try #require(Shared.file("seeds/004_6d60d583f0abbd53.txt"))
    let rows = try String(contentsOf: key, encoding: .utf8).split(separator: "\n").dropFirst().compactMap(Row.init)
    let changes = try review(redline: redline).comparison.changes
    var differing: [String] = []
    for row in rows {
      let found = Self.change(for: row, in: changes).map(Self.status)
      let isMergeOfTheKey = row.status == "removed" && row.objective.hasPrefix("Reassuring") && found == "merged"
      let isMergeTarget = row.status == "reworded" && row.objective.hasPrefix("Reassuring") && found == "merged"
      if found != row.status, !isMergeOfTheKey, !isMergeTarget {
        differing.append("\(row.objective) | \(row.status) in the key, \(found ?? "not found") here | \(row.base) => \(row.draft)")
      }
    }
    for line in differing { print(line) }
    #expect(rows.count == 138)
    #expect(differing.isEmpty, "\(differing.count) of \(rows.count) rows differ")
  }

  private static func change(for row: Row, in changes: [Change]) -> Change? {
    changes.first { change in
      let was = change.original.map(\.text).map(folded)
      let now = change.revised.map(\.text).map(folded)
      return change.subject.objective == row.objective && (row.base.isEmpty || was.contains(folded(row.base)))
        && (row.draft.isEmpty || now.contains(folded(row.draft)))
    }
  }

  private static func status(_ change: Change) -> String {
    switch change.kind {
    case .editorial, .renumbered: "unchanged"
    default: change.kind.rawValue
    }
  }

  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("’", with: "'").lowercased()
  }
}
