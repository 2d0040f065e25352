import PlanModel
import Testing

@testable import PlanComparison

@Suite("Commitment strength")
struct CommitmentStrengthTests {
  /// What the rule says in all: the first direction that it gives.
  private static func label(_ original: String, _ revised: String) -> StrengthPairs.Label {
    let found = reasons(CommitmentStrength(), original, revised)
    if found.contains(where: { $0.kind == .weakened }) { return .weakened }
    return found.contains { $0.kind == .strengthened } ? .strengthened : .none
  }

  @Test("Directions agree with the labelled list")
  func labelledList() {
    var counts: [StrengthPairs.Label: (right: Int, given: Int, labelled: Int)] = [:]
    var wrong: [String] = []
    for pair in StrengthPairs.all {
      let label = Self.label(pair.original, pair.revised)
      counts[label, default: (0, 0, 0)].given += 1
      counts[pair.label, default: (0, 0, 0)].labelled += 1
      if label == pair.label { counts[label, default: (0, 0, 0)].right += 1 } else { wrong.append("said \(label) of \(pair)") }
    }
    let accuracy = 1 - Double(wrong.count) / Double(StrengthPairs.all.count)
    let f1 = StrengthPairs.Label.allCases.map { label -> Double in
      let count = counts[label] ?? (0, 0, 0)
      return 2 * Double(count.right) / Double(max(1, count.given + count.labelled))
    }
    let macroF1 = f1.reduce(0, +) / Double(f1.count)
    print("commitment strength: \(StrengthPairs.all.count) pairs, accuracy \(accuracy), macro-F1 \(macroF1)")
    #expect(StrengthPairs.all.count >= 150)
    #expect(accuracy >= 0.95, "\(wrong.joined(separator: "\n"))")
    #expect(macroF1 >= 0.95)
  }

  @Test("Swapping the sides swaps the direction")
  func swapped() {
    var wrong: [String] = []
    for pair in StrengthPairs.all where !pair.revised.hasPrefix("Continue to") && !pair.original.hasPrefix("Continue to") {
      let expected: StrengthPairs.Label = pair.label == .weakened ? .strengthened : pair.label == .strengthened ? .weakened : .none
      if Self.label(pair.revised, pair.original) != expected { wrong.append("\(pair)") }
    }
    #expect(Double(wrong.count) / Double(StrengthPairs.all.count) <= 0.05, "\(wrong.joined(separator: "\n"))")
  }

  @Test("The words that changed are quoted, and only those")
  func quotes() throws {
    let reason = try #require(reasons(CommitmentStrength(), "I will publish the list", "I will aim to publish the list").first)
    #expect(reason.statement == "“will” becomes “will aim to”, which promises less.")
    #expect(reason.evidence == [.init(.original, "will"), .init(.revised, "will aim to")])
    #expect(reason.consequence == .high)
    #expect(reason.question?.contains("“will aim to”") == true)
  }

  @Test("A withdrawn promise is told as one")
  func reversal() {
    let found = reasons(CommitmentStrength(), "I will not close the Marlby desk", "I will close the Marlby desk")
    #expect(found.map(\.kind) == [.weakened])
    #expect(found.first?.statement.contains("turned round") == true)
  }

  @Test("A lead-in weighs for everything under it")
  func leadIn() {
    let found = reasons(CommitmentStrength(), "As your Commissioner I will:", "As your Commissioner I will seek to:", .leadIn)
    #expect(found.map(\.kind) == [.weakened])
    #expect(found.first?.consequence == .high)
  }

  @Test("Narrative weighs less, and each sentence is compared with its own")
  func narrative() {
    let found = reasons(
      CommitmentStrength(), "The harbour is busy. We will patrol it daily.", "The harbour is very busy. We may patrol it daily.", .narrative
    )
    #expect(found.map(\.statement) == ["“will” becomes “may”, which promises less."])
    #expect(found.first?.consequence == .notable)
  }

  @Test("Additions, removals and headings have no strength")
  func nothingToCompare() {
    let rule = CommitmentStrength()
    #expect(rule.reasons(for: Changes.change([], [Changes.unit("Aim to try")])).isEmpty)
    #expect(rule.reasons(for: Changes.change([Changes.unit("Ensure it")], [])).isEmpty)
    #expect(reasons(rule, "Ensuring safety", "Supporting safety", .heading).isEmpty)
  }
}
