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

  @Test("A promise that is turned round is no grade of the same promise, and another rule reports it")
  func turnedRound() {
    #expect(reasons(CommitmentStrength(), "We will not sell the station", "We may sell the station").isEmpty)
    #expect(reasons(CommitmentStrength(), "We may sell the station", "We will not sell the station").isEmpty)
    #expect(!reasons(PromiseReversed(), "We will not sell the station", "We may sell the station").isEmpty)
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

  @Test(
    "A weakening of one band is notable and a large one high; the same upwards weighs less",
    arguments: [
      ("I will work to reduce burglary", "I will seek to reduce burglary", Reason.Consequence.notable),
      ("I will publish the list", "I will consider publishing the list", .high),
      ("I will seek to reduce burglary", "I will work to reduce burglary", .minor),
      ("I will consider publishing the list", "I will publish the list", .notable),
    ])
  func consequence(original: String, revised: String, expected: Reason.Consequence) throws {
    let found = reasons(CommitmentStrength(), original, revised)
    #expect(try #require(found.first).consequence == expected)
  }

  @Test("The words that changed are quoted, and only those")
  func quotes() throws {
    let reason = try #require(reasons(CommitmentStrength(), "I will publish the list", "I will aim to publish the list").first)
    #expect(reason.statement == "“will” becomes “will aim to”, which promises less.")
    #expect(reason.evidence == [.init(.original, "will"), .init(.revised, "will aim to")])
    #expect(reason.consequence == .high)
    #expect(reason.question?.contains("“will aim to”") == true)
  }

  @Test("A promise that is turned round has no strength to compare")
  func reversal() {
    #expect(reasons(CommitmentStrength(), "I will not close the Marlby desk", "I will close the Marlby desk").isEmpty)
  }

  @Test(
    "Nouns, stages and refusals have their place on the ladder",
    arguments: [
      ("Deliver a boat yard in Marlby", "Develop a boat yard in Marlby"),
      ("Complete the repair of the pier", "Continue the repair of the pier"),
      ("Implement each finding of the inquiry", "Review each finding of the inquiry"),
      ("Guarantee a visit to crews", "Offer a visit to crews"),
      ("The delivery of a single front door", "Support for a single front door"),
      ("I will not close the desk", "I will try not to close the desk"), ("Develop a rota", "Continue to review a rota"),
    ])
  func ladder(_ original: String, _ revised: String) {
    #expect(Self.label(original, revised) == .weakened)
    #expect(Self.label(revised, original) == .strengthened)
  }

  @Test(
    "Near misses: the same act in another form, and nouns that are no acts",
    arguments: [
      ("Ensuring the delivery of patrols", "Delivering patrols"), ("Provide support to crews", "Support crews"),
      ("Fund support for crews in each port", "Fund crew support in each port"),
      ("Share the Safer Harbour Scheme", "Share the Secure Harbour Scheme"),
      ("Finish by 31 March", "Finish by the end of March"), ("Back the Harm Reduction Unit", "Back the Harm Prevention Unit"),
    ])
  func ladderNearMisses(_ original: String, _ revised: String) {
    #expect(Self.label(original, revised) == .none)
  }

  @Test(
    "A lead-in weighs for everything under it",
    arguments: [
      ("As your Commissioner I will:", "As your Commissioner I will seek to:"), ("I will:", "I may:"), ("I will:", "I will try to:"),
      ("I will:", "I hope to:"),
    ])
  func leadIn(original: String, revised: String) {
    let found = reasons(CommitmentStrength(), original, revised, .leadIn)
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
