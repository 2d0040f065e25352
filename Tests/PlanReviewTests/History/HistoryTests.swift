import DocumentRendering
import Foundation
import PlanComparison
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import ReviewReporting
import Testing
import TestSupport

@Suite("The history of a plan over many versions")
struct HistoryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A plan of two objectives with these commitments, as a version.
  private func version(_ number: Int, _ safety: [String], _ victims: [String] = ["Fund advisers for victims of domestic abuse"]) throws
    -> Loaded<Plan>
  {
    let lists = [("Safer streets", safety), ("Putting victims first", victims)].map { title, items in
      "# Priority: \(title)\n\nAs your Commissioner I will:\n\n" + items.map { "- \($0)\n" }.joined()
    }
    return try PlanLoader().load(folder.file("version-\(number).md", "# A Safer Wealdmere Plan\n\n" + lists.joined(separator: "\n")))
  }

  private let patrols = "Ensure that officers patrol every market town at weekends"
  private let cadets = "Set up a cadet unit in each of the nine districts"
  private let speeding = "Support community speed watch groups in rural villages"
  private let report = "Publish a yearly report on burglary and vehicle crime"

  private func events(_ history: PlanHistory, of words: String) throws -> [Lineage.Kind] {
    try #require(history.lineages.first { $0.appearances.contains { $0.unit.text == words } }).events.map(\.kind)
  }

  @Test("A commitment that is dropped and comes back keeps its lineage, with the version that it was last seen in")
  func reinstated() throws {
    let history = try history(of: [
      version(1, [patrols, cadets, speeding]), version(2, [patrols, speeding]), version(3, [patrols, speeding, report]),
      version(4, [patrols, cadets, speeding, report]),
    ])
    let lineage = try #require(history.lineages.first { $0.appearances.first?.unit.text == cadets })
    #expect(lineage.events.map(\.kind) == [.firstSeen, .removed, .reinstated])
    #expect(lineage.events.map(\.version) == [0, 1, 3])
    #expect(lineage.events.last?.against == 0)
    #expect(lineage.appearances.map(\.version) == [0, 3])
    #expect(try events(history, of: report) == [.firstSeen])
  }

  @Test("A new commitment that only shares a subject with one that had gone is not that one come back")
  func nearMiss() throws {
    let other = "Recruit cadets from the university through a summer school for teachers"
    let history = try history(of: [
      version(1, [patrols, cadets, speeding]), version(2, [patrols, speeding]), version(3, [patrols, speeding, other]),
    ])
    #expect(try events(history, of: cadets) == [.firstSeen, .removed])
    #expect(try events(history, of: other) == [.firstSeen])
  }

  @Test("Rewordings carry their reasons; moves, merges and splits name the other commitment")
  func events() throws {
    let weaker = patrols.replacing("Ensure that officers", with: "Seek to ensure that officers")
    let both = "Support community speed watch groups in rural villages, and publish a yearly report on burglary and vehicle crime"
    let history = try history(of: [
      version(1, [patrols, cadets, speeding, report]), version(2, [weaker, cadets, both]),
      version(3, [weaker, both], ["Fund advisers for victims of domestic abuse", cadets]),
    ])
    let patrol = try #require(history.lineages.first { $0.appearances.first?.unit.text == patrols })
    #expect(patrol.events.map(\.kind) == [.firstSeen, .reworded])
    #expect(patrol.events.last?.reasons.contains { $0.kind == .weakened } == true)
    #expect(try events(history, of: cadets) == [.firstSeen, .moved])
    let merged = try #require(history.lineages.first { $0.events.contains { $0.kind == .mergedInto } })
    let taker = try #require(history.lineages.first { $0.id == merged.events.last?.other })
    #expect(taker.events.contains { $0.kind == .tookIn && $0.other == merged.id })
    #expect(taker.appearances.last?.unit.text == both)
  }

  @Test("Ids stay when a later version is added, and every commitment of every version is in one lineage once")
  func identity() throws {
    var plan = GeneratedPlan(commitments: 200)
    var versions: [Loaded<Plan>] = []
    for number in 1...5 {
      versions.append(try PlanLoader().load(folder.file("\(number).docx", plan.docx())))
      plan = plan.varied(seed: UInt64(number))
    }
    let all = try history(of: versions)
    let four = try history(of: Array(versions.dropLast()))
    #expect(Set(four.lineages.map(\.id)).isSubset(of: Set(all.lineages.map(\.id))))
    for (index, version) in versions.enumerated() {
      let commitments = version.value.units.filter { $0.kind == .commitment }.map(\.id)
      let found = all.lineages.flatMap { $0.appearances.filter { $0.version == index }.map(\.unit.id) }
      #expect(Set(found) == Set(commitments) && found.count == commitments.count, "version \(index + 1)")
    }
    #expect(all.lineages.contains { $0.events.contains { $0.kind == .removed } })
  }
}
