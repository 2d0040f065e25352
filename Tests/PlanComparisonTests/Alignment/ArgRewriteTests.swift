import PlanComparison
import PlanModel
import TestSupport
import Testing

@Suite("Against alignments made by people")
struct ArgRewriteTests {
  private struct Scores {
    var links = Score()
    var changed = Score()
    var splits = Score()
    var merges = Score()

    mutating func add(_ links: Set<ArgRewrite.Link>, _ groups: Set<ArgRewrite.Group>, to pair: ArgRewrite.Pair) {
      func isChanged(_ link: ArgRewrite.Link) -> Bool { pair.original[link.original].text != pair.revised[link.revised].text }
      self.links.add(links, pair.links)
      changed.add(links.filter(isChanged), pair.links.filter(isChanged))
      splits.add(
        groups.filter { $0.originals.count == 1 && $0.revisions.count > 1 },
        pair.groups.filter { $0.originals.count == 1 && $0.revisions.count > 1 })
      merges.add(
        groups.filter { $0.revisions.count == 1 && $0.originals.count > 1 },
        pair.groups.filter { $0.revisions.count == 1 && $0.originals.count > 1 })
    }

    func table(_ name: String) -> String {
      "\(name)\n  links          \(links.line)\n  changed links  \(changed.line)\n  splits         \(splits.line)\n  merges         \(merges.line)"
    }
  }

  @Test(
    "Links, changed links, splits and merges",
    .enabled(if: Shared.file("corpora/argrewrite-dev/pairs") != nil, "\(Shared.missing)"))
  func agreement() throws {
    let corpus = try #require(ArgRewrite())
    var (ours, subsequence, bag) = (Scores(), Scores(), Scores())
    for pair in corpus.pairs {
      let groups = Set(
        Alignment(of: pair.original, with: pair.revised).pairings.map { ArgRewrite.Group(originals: $0.originals, revisions: $0.revisions) }
      )
      ours.add(Set(groups.flatMap(ArgRewrite.links)), groups, to: pair)
      subsequence.add(Baselines.longestCommonSubsequence(pair.original, pair.revised), [], to: pair)
      bag.add(Baselines.bagOfWords(pair.original, pair.revised), [], to: pair)
    }
    print(ours.table("this engine"), subsequence.table("longest common subsequence"), bag.table("bag of words"), separator: "\n")
    #expect(corpus.pairs.count == 60)
    #expect(ours.links.f1 >= 0.985)
    #expect(ours.changed.f1 >= 0.963)
    #expect(ours.links.f1 > max(subsequence.links.f1, bag.links.f1))
    #expect(ours.changed.f1 > max(subsequence.changed.f1, bag.changed.f1))
  }
}
