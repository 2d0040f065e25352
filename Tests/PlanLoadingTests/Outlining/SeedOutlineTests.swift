import Foundation
import PlanModel
import Testing
import TestSupport

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

/// A real proposed variation in an agenda pack, against its key: every bullet under the key's objective and lead-in.
@Suite(
  "Outline of a real redline",
  .enabled(if: Shared.file(Seed.pack) != nil && Shared.file(Seed.key) != nil, "\(Shared.missing)"))
struct SeedOutlineTests {
  static func text(_ name: String) throws -> String {
    let file = try #require(Shared.file(name))
    return try String(contentsOf: file, encoding: .utf8)
  }

  static func plan(_ view: RedlineView) throws -> Plan {
    let redline = try PlanLoader().loadRedline(try #require(Shared.file(Seed.pack)))
    return view == .original ? redline.original.value : redline.revised.value
  }

  @Test("Four objectives and four appendices are found", arguments: RedlineView.allCases)
  func divisions(_ view: RedlineView) throws {
    let plan = try Self.plan(view)
    let keyed = try Self.rows(view).map(\.objective)
    #expect(plan.objectives.count == 4)
    #expect(plan.divisions.count { $0.kind == .appendix } == 4)
    #expect(Set(keyed).isSubset(of: Set(plan.divisions.map(\.title))))
    #expect(plan.metadata.area == "West Mercia")
    #expect(plan.metadata.versionLabel == "V5. Revised Draft")
  }

  /// The key lists bullets, also those that promise nothing: strategies that were considered, sums of the budget. Those are narrative.
  @Test("Every bullet of the key is found under its objective and lead-in, and no other commitment", arguments: RedlineView.allCases)
  func bullets(_ view: RedlineView) throws {
    let keyed = Set(try Self.rows(view).map(\.text))
    let found = try Self.plan(view).units.filter { $0.kind == .commitment || $0.kind == .narrative && keyed.contains(Self.plain($0.text)) }
      .map {
        Row(objective: $0.objective, leadIn: $0.leadIn ?? "", text: Self.plain($0.text))
      }
    let wanted = try Self.rows(view)
    for difference in wanted.difference(from: found) {
      switch difference {
      case .insert(_, let row, _): Issue.record("not found: \(row.objective) | \(row.leadIn) | \(row.text)")
      case .remove(_, let row, _): Issue.record("not in the key: \(row.objective) | \(row.leadIn) | \(row.text)")
      }
    }
    #expect(!wanted.isEmpty)
  }

  struct Row: Hashable {
    var objective: String
    var leadIn: String
    var text: String
  }

  static func rows(_ view: RedlineView) throws -> [Row] {
    try text(Seed.key).split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let words = plain(cells[view == .original ? 3 : 4])
      return words.isEmpty ? nil : Row(objective: cells[0], leadIn: cells[1], text: words)
    }
  }

  /// With single spaces, and none before a comma, which marks leave behind.
  static func plain(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ").replacing(" ,", with: ",")
  }
}

/// The files of the seed.
enum Seed {
  static let pack = "seeds/004_6d60d583f0abbd53.txt"
  static let key = "acceptance/west-mercia-2020-literal.tsv"
}
