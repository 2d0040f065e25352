import PlanComparison
import PlanModel
import TestSupport
import Testing

@Suite("Bounded work on hard input")
struct BoundedWorkTests {
  private func units(_ count: Int, seed: UInt64, edit: Bool = false) -> [PlanUnit] {
    var random = SeededGenerator(seed: seed)
    var edits = SeededGenerator(seed: seed + 1)
    let phrases = Phrases()
    return (0..<count).map { index in
      let text = phrases.sentence(&random)
      return PlanUnit(kind: .narrative, text: edit ? phrases.edited(text, &edits) : text, place: Place(paragraph: index + 1))
    }
  }

  @Test("A gap of 200 by 200 rewritten paragraphs is searched whole, in order")
  func rewrittenGap() throws {
    let (original, revised) = (units(200, seed: 1), units(200, seed: 1, edit: true))
    let alignment = Alignment(of: original, with: revised)
    let kept = alignment.pairings.count { $0.originals == $0.revisions && $0.originals.count == 1 }
    #expect(kept >= 190)
    #expect(alignment.notes.isEmpty)
  }

  @Test("Two long texts with nothing in common are paired by nothing, and the limit is said")
  func nothingInCommon() {
    let original = (0..<1500).map { PlanUnit(kind: .narrative, text: "the one alpha \($0 % 3)", place: Place(paragraph: $0 + 1)) }
    let revised = (0..<1500).map {
      PlanUnit(kind: .narrative, text: "another beta gamma of \($0 % 5 + 7)", place: Place(paragraph: $0 + 1))
    }
    let alignment = Alignment(of: original, with: revised)
    #expect(alignment.pairings.allSatisfy { $0.originals.isEmpty || $0.revisions.isEmpty })
    #expect(alignment.notes.map(\.kind) == [.limit, .advice])
  }

  @Test("A long text reworded throughout is cut at rare words and paired in order")
  func longRewritten() {
    let original = (0..<3000).map { index in
      PlanUnit(kind: .narrative, text: "We will visit farm \(index) and check its gates", place: Place(paragraph: index + 1))
    }
    let revised = original.map { unit in
      var unit = unit
      unit.text += " every spring"
      return unit
    }
    let alignment = Alignment(of: original, with: revised)
    #expect(alignment.pairings.allSatisfy { $0.originals == $0.revisions && !$0.isMoved })
  }

  @Test("The same line ten thousand times over")
  func sameLine() throws {
    let line = PlanUnit(kind: .narrative, text: "We will work together", place: Place(paragraph: 1))
    let alignment = Alignment(of: Array(repeating: line, count: 10_000), with: Array(repeating: line, count: 9_990))
    #expect(alignment.pairings.count { $0.revisions.isEmpty } == 10)
    #expect(alignment.pairings.allSatisfy { !$0.isMoved })
  }

  @Test("Nothing against something, and nothing against nothing")
  func empty() throws {
    let some = units(3, seed: 5)
    #expect(Alignment(of: [], with: some).pairings.allSatisfy { $0.originals.isEmpty })
    #expect(Alignment(of: some, with: []).pairings.map(\.originals) == [[0], [1], [2]])
    let nothing = try Classifier().classify(Alignment(of: Plan(), with: Plan()))
    #expect(nothing.changes.isEmpty)
    #expect(nothing.proof == ReplayProof(originalUnits: 0, revisedUnits: 0, lettersReplayed: 0))
  }
}
