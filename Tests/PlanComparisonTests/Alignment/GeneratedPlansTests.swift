import PlanComparison
import PlanModel
import Testing

@Suite("Generated plans with a known truth")
struct GeneratedPlansTests {
  @Test("Pairs, moves, merges and splits are found")
  func accuracy() {
    var (all, changed, moves, groups) = (Score(), Score(), Score(), Score())
    for seed in 1...6 {
      let versions = GeneratedPlans(commitments: 400, seed: UInt64(seed))
      let alignment = Alignment(of: versions.original, with: versions.revised)
      let said = Self.links(alignment.pairings, alignment)
      all.add(said, versions.links)
      changed.add(said.filter { alignment.original[$0.original].text != alignment.revised[$0.revised].text }, versions.changedLinks)
      moves.add(Self.links(alignment.pairings.filter(\.isMoved), alignment), versions.movedLinks)
      groups.add(
        Set(alignment.pairings.filter { $0.originals.count + $0.revisions.count > 2 }.map { Self.links([$0], alignment) }), versions.groups)
    }
    print(
      "pairs             \(all.line)\nchanged pairs     \(changed.line)\nmoves             \(moves.line)\nmerges and splits \(groups.line)")
    #expect(all.f1 >= 0.99)
    #expect(changed.f1 >= 0.97)
    #expect(moves.f1 >= 0.90)
    #expect(groups.f1 >= 0.90)
  }

  private static func links(_ pairings: [Pairing], _ alignment: Alignment) -> Set<GeneratedPlans.Link> {
    var links: Set<GeneratedPlans.Link> = []
    for pairing in pairings {
      for original in pairing.originals where alignment.original[original].kind == .commitment {
        for revised in pairing.revisions { links.insert(GeneratedPlans.Link(original: original, revised: revised)) }
      }
    }
    return links
  }

  @Test("Two runs give the same, and every change is proved", arguments: [1, 2, 3])
  func deterministic(seed: Int) throws {
    let versions = GeneratedPlans(commitments: 300, seed: UInt64(seed))
    let one = try Classifier().classify(Alignment(of: versions.original, with: versions.revised))
    let other = try Classifier().classify(Alignment(of: versions.original, with: versions.revised))
    #expect(one == other)
    #expect(one.proof.originalUnits == versions.original.units.count)
    #expect(one.proof.revisedUnits == versions.revised.units.count)
    #expect(one.proof.lettersReplayed == versions.revised.units.reduce(0) { $0 + $1.text.unicodeScalars.count })
  }

  @Test("A plan against itself has no changes", arguments: [4, 5])
  func itself(seed: Int) throws {
    let plan = GeneratedPlans(commitments: 300, seed: UInt64(seed)).revised
    let comparison = try Classifier().classify(Alignment(of: plan, with: plan))
    #expect(comparison.changes.allSatisfy { $0.kind == .unchanged && !$0.isMoved })
    #expect(comparison.objectives.allSatisfy { !$0.isMoved && !$0.isRenamed })
  }

  @Test("Swapped sides swap added and removed, merged and split", arguments: [6, 7, 8])
  func swapped(seed: Int) throws {
    let versions = GeneratedPlans(commitments: 300, seed: UInt64(seed))
    let forth = try Classifier().classify(Alignment(of: versions.original, with: versions.revised))
    let back = try Classifier().classify(Alignment(of: versions.revised, with: versions.original))
    let counts = Dictionary(forth.changes.map { ($0.kind, 1) }, uniquingKeysWith: +)
    let mirrored = Dictionary(back.changes.map { ($0.kind.mirrored, 1) }, uniquingKeysWith: +)
    #expect(counts == mirrored)
  }
}
