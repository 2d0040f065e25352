import Testing

@testable import RedlineWriting

@Suite("What stays and what moved")
struct SpineTests {
  @Test("Of two pairs that cross, the one with more words stays")
  func crossing() {
    #expect(Spine.flags([1, 0], weights: [5, 9]) == [false, true])
    #expect(Spine.flags([1, 0], weights: [9, 5]) == [true, false])
  }

  @Test("Pairs in order all stay")
  func inOrder() {
    #expect(Spine.flags([0, 3, 4, 9], weights: [1, 1, 1, 1]) == [true, true, true, true])
  }

  @Test("Many light pairs outweigh a heavy one that crosses them")
  func weights() {
    #expect(Spine.flags([5, 1, 2, 3], weights: [4, 2, 2, 2]) == [false, true, true, true])
  }

  @Test("No pairs, no spine")
  func empty() { #expect(Spine.flags([], weights: []).isEmpty) }
}
