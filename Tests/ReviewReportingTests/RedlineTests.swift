import DocumentRendering
import PlanModel
import Testing

@testable import ReviewReporting

/// How the words of a change are cut for showing.
struct RedlineTests {
  @Test func spacesStandOutsideTheMarks() {
    let pieces = RedlinePiece.pieces(of: markedWords("We [-will -]{+may +}act"), shortening: false)
    #expect(pieces == [.kept("We "), .removed("will"), .space, .added("may"), .space, .kept("act")])
  }

  @Test func theBorderOfTwoCommitmentsIsALine() {
    let pieces = RedlinePiece.pieces(of: markedWords("Listen[-\nAnswer-]"), shortening: false)
    #expect(pieces == [.kept("Listen"), .lineBreak, .removed("Answer")])
  }

  @Test func aMarkOfSpacesOnlyIsASpace() {
    #expect(RedlinePiece.pieces(of: markedWords("a{+ +}b"), shortening: false) == [.kept("a"), .space, .kept("b")])
  }

  @Test func longKeptStretchesKeepTheirEnds() {
    let long = (1...60).map { "w\($0)" }.joined(separator: " ")
    let pieces = RedlinePiece.pieces(of: markedWords("\(long) [-old-]{+new+} \(long)"), shortening: true)
    #expect(pieces.first?.isGap == true && pieces.last?.isGap == true)
    #expect(pieces.contains(.kept("w49 w50 w51 w52 w53 w54 w55 w56 w57 w58 w59 w60 ")))
    #expect(pieces.contains(.kept(" w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12")))
    #expect(!RedlinePiece.pieces(of: markedWords("\(long) [-old-]"), shortening: false).contains { $0.isGap })
  }

  @Test func aShortKeptStretchIsNotCut() {
    let short = (1...36).map { "w\($0)" }.joined(separator: " ")
    #expect(!RedlinePiece.pieces(of: markedWords("[-a-]\(short)[-b-]"), shortening: true).contains { $0.isGap })
  }
}
