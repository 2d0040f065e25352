import Testing

@testable import PlanComparison

@Suite("Which objectives answer to one another, by the units that they share")
struct GroupMappingTests {
  private func matches(
    _ originals: [GroupMapping.Group], _ revisions: [GroupMapping.Group], _ votes: [(Int, Int, Double)]
  ) -> [GroupMapping.Match] {
    var mapping = GroupMapping(
      originals, revisions, votes: votes.map { GroupMapping.Vote(original: $0.0, revised: $0.1, weight: $0.2) }, settings: .standard)
    return mapping.matches()
  }

  private func group(_ size: Int, _ title: String? = nil) -> GroupMapping.Group { GroupMapping.Group(size: size, title: title) }

  @Test("A small objective whose units all live on is surer than a large one that shares less than half")
  func shareOfSmaller() {
    #expect(matches([group(12)], [group(3), group(12)], [(0, 0, 3), (0, 1, 5)]) == [.init(originals: [0], revisions: [0])])
  }

  @Test("Of two objectives whose units all come from one, the larger goes on")
  func shareOfLarger() {
    #expect(matches([group(10)], [group(2), group(8)], [(0, 0, 2), (0, 1, 8)]) == [.init(originals: [0], revisions: [1])])
  }

  @Test("Two objectives that share next to nothing are two; those that share a third are one")
  func leastStrength() {
    #expect(matches([group(20)], [group(20)], [(0, 0, 3)]).isEmpty)
    #expect(matches([group(9)], [group(9)], [(0, 0, 3)]) == [.init(originals: [0], revisions: [0])])
  }

  @Test("The same title and one unit outweigh more than half of the units")
  func sameTitle() {
    let found = matches([group(6, "safer roads")], [group(8, "our villages"), group(6, "safer roads")], [(0, 0, 3.9), (0, 1, 1)])
    #expect(found == [.init(originals: [0], revisions: [1])])
  }
}
