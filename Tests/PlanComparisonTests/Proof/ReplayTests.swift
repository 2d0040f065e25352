import PlanModel
import Testing

@testable import PlanComparison

@Suite("The proof")
struct ReplayTests {
  private let alignment = Alignment(
    of: MarkedPlan("# Safer homes\nI will:\n- Halve burglary\n- Fund visits").plan,
    with: MarkedPlan("# Safer homes\nI will:\n- Aim to halve burglary\n- Fund visits").plan)

  private func changes() throws -> [Change] { try Classifier().classify(alignment).changes }

  @Test("A true account is proved, and its letters counted")
  func proved() throws {
    let proof = try Replay(alignment).proof(of: changes())
    #expect(proof.originalUnits == 4)
    #expect(proof.revisedUnits == 4)
    #expect(proof.lettersReplayed == "Safer homesI will:Aim to halve burglaryFund visits".count)
  }

  @Test("A unit told twice, or left out, is not proved")
  func countedOnce() throws {
    var changes = try changes()
    #expect(throws: ComparisonError.self) { try Replay(alignment).proof(of: changes + [changes[3]]) }
    changes.removeLast()
    #expect(throws: ComparisonError.self) { try Replay(alignment).proof(of: changes) }
  }

  @Test("One letter wrong in the words is not proved", arguments: [Side.original, .revised])
  func letters(side: Side) throws {
    var changes = try changes()
    let place = try #require(changes.firstIndex { $0.kind == .reworded })
    let kind: WordSpan.Kind = side == .original ? .removed : .added
    changes[place].words.append(WordSpan(kind, "."))
    #expect(throws: ComparisonError.self) { try Replay(alignment).proof(of: changes) }
  }

  @Test("Another unit, or another label, under the same number is not proved")
  func otherUnit() throws {
    var changes = try changes()
    changes[3].revised[0].label = "(a)"
    #expect(throws: ComparisonError.self) { try Replay(alignment).proof(of: changes) }
    changes = try self.changes()
    changes[3].original[0].text = "Fund visit"
    #expect(throws: ComparisonError.self) { try Replay(alignment).proof(of: changes) }
  }

  @Test("Letters that look the same but are not are told as changed")
  func combiningMarks() throws {
    let (one, other) = ("Caf\u{00E9} a\u{0323}\u{0307}", "Cafe\u{0301} a\u{0307}\u{0323}")
    let comparison = try Classifier().classify(Alignment(of: MarkedPlan(one).plan, with: MarkedPlan(other).plan))
    #expect(comparison.changes.map(\.kind) != [.unchanged])
    for change in comparison.changes where !change.revised.isEmpty {
      #expect(change.words.text(on: .revised).utf8.elementsEqual(other.utf8))
    }
  }
}
