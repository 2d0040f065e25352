import PlanModel
import Testing
import PlanComparison

@Suite("Three generated versions joined")
struct GeneratedTriosTests {
  /// A plan and two different variations of it, so that the draft and the issued plan disagree everywhere.
  private func trio(_ seed: UInt64, commitments: Int = 160) -> [Plan] {
    let proposed = GeneratedPlans(commitments: commitments, seed: seed)
    let other = GeneratedPlans(
      commitments: commitments, seed: seed,
      rates: .init(reworded: 20, added: 6, removed: 8, moved: 6, merged: 6, split: 0, replaced: 6, copied: 4))
    return [proposed.original, proposed.revised, other.revised]
  }

  @Test("Every unit of all three versions is in exactly one row, and every row has one", arguments: 1...12 as ClosedRange<UInt64>)
  func everyUnitOnce(seed: UInt64) throws {
    let plans = trio(seed)
    let rows = try joined(plans).rows
    for (plan, role) in zip(plans, VersionRole.allCases) {
      #expect(rows.flatMap { $0.units(of: role) }.map(\.id).sorted() == plan.units.map(\.id).sorted(), "\(role)")
    }
    #expect(rows.allSatisfy { !($0.published + $0.draft + $0.issued).isEmpty })
    #expect(Set(rows.map(\.id)).count == rows.count)
  }

  @Test("Every change of the first two comparisons is in exactly one row", arguments: 1...4 as ClosedRange<UInt64>)
  func everyChangeOnce(seed: UInt64) throws {
    let rows = try joined(trio(seed)).rows
    let proposal = rows.flatMap(\.proposal).sorted()
    let issue = rows.flatMap(\.issue).sorted()
    #expect(proposal == Array(0..<proposal.count))
    #expect(issue == Array(0..<issue.count))
  }

  @Test("A draft that is thrown away whole was put and not issued", arguments: 1...6 as ClosedRange<UInt64>)
  func thrownAway(seed: UInt64) throws {
    let plans = trio(seed)
    let found = try joined([plans[0], plans[1], plans[0]])
    #expect(found.rows.allSatisfy { [.unchanged, .editorial, .putNotIssued].contains($0.standing) })
    #expect(found.count(of: .putNotIssued) > 10)
  }

  @Test("A draft that is issued to the letter has nothing that differs from it", arguments: 1...6 as ClosedRange<UInt64>)
  func issuedToTheLetter(seed: UInt64) throws {
    let plans = trio(seed)
    let found = try joined([plans[0], plans[1], plans[1]])
    #expect(found.rows.allSatisfy { [.unchanged, .editorial, .issuedAsPut].contains($0.standing) })
    #expect(found.count(of: .issuedAsPut) > 10)
  }

  @Test("Nothing was put by a draft that is the published plan", arguments: 1...6 as ClosedRange<UInt64>)
  func nothingPut(seed: UInt64) throws {
    let plans = trio(seed)
    let found = try joined([plans[0], plans[0], plans[1]])
    #expect(found.rows.allSatisfy { [.unchanged, .editorial, .neverPut].contains($0.standing) })
    #expect(found.count(of: .neverPut) > 10)
  }
}
