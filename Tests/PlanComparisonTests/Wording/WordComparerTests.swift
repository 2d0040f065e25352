import PlanModel
import TestSupport
import Testing

@testable import PlanComparison

@Suite("Words kept, removed and added")
struct WordComparerTests {
  /// `[-removed-]`, `{+added+}`, and kept words plain.
  private func marked(_ original: String, _ revised: String) -> String {
    var comparer = WordComparer()
    let spans = comparer.spans(from: original, to: revised)
    #expect(spans.text(on: .original) == original)
    #expect(spans.text(on: .revised) == revised)
    return spans.map { span in
      switch span.kind {
      case .kept: span.text
      case .removed: "[-\(span.text)-]"
      case .added: "{+\(span.text)+}"
      }
    }.joined()
  }

  @Test(
    "One word, one figure, one place",
    arguments: [
      ("We will halve burglary.", "We aim to halve burglary.", "We [-will-]{+aim to+} halve burglary."),
      ("Recruit 50 officers", "Recruit 150 officers", "Recruit [-50-]{+150+} officers"),
      ("Spend £1.2m by 31 March 2027", "Spend £1.4m by 31 March 2028", "Spend [-£1.2m-]{+£1.4m+} by [-31 March 2027-]{+31 March 2028+}"),
      ("Halve burglary", "Halve burglary in villages", "Halve burglary{+ in villages+}"),
      ("Fund cameras near schools", "Fund cameras", "Fund cameras[- near schools-]"),
      ("the Chief Constable", "the chief constable", "the [-Chief Constable-]{+chief constable+}"),
      ("Same words", "Same words", "Same words"),
      ("", "New", "{+New+}"),
      ("a  b c", "a b c", "a [- -]b c"),
    ])
  func words(original: String, revised: String, expected: String) {
    #expect(marked(original, revised) == expected)
  }

  @Test(
    "A small word kept by chance between two changes is shown with them; a word that holds the sentence together is kept",
    arguments: [
      (
        "Raise confidence, measured by the annual survey", "Raise confidence, measured in a yearly survey",
        "Raise confidence, measured [-by the annual-]{+in a yearly+} survey"
      ),
      (
        "Each month ask the harbour master for a full report on theft", "Each month ask the parish clerk for a short note on theft",
        "Each month ask the [-harbour master-]{+parish clerk+} for a [-full report-]{+short note+} on theft"
      ),
      (
        "Each week hear what the ward asks and answer it in full", "Each week hear what one street says and act on it in full",
        "Each week hear what [-the ward asks-]{+one street says+} and [-answer-]{+act on+} it in full"
      ),
      ("We will now halve it all", "We should now halve it twice", "We [-will-]{+should+} now halve it [-all-]{+twice+}"),
    ])
  func smallWords(original: String, revised: String, expected: String) {
    #expect(marked(original, revised) == expected)
  }

  @Test(
    "A phrase that was turned round is one change; a word between two additions is kept",
    arguments: [
      ("Fund victim support in towns", "Fund support for victims in towns", "Fund [-victim support-]{+support for victims+} in towns"),
      (
        "Find beds for people who sleep rough", "Find beds for rough sleepers", "Find beds for [-people who sleep rough-]{+rough sleepers+}"
      ),
      (
        "Patrol in town centres and parks by day", "Patrol in town centres, parks and villages by day",
        "Patrol in town centres[- and-]{+,+} parks {+and villages +}by day"
      ),
      ("Offer grants to clubs", "Offer grants only to registered clubs", "Offer grants {+only +}to {+registered +}clubs"),
    ])
  func turned(original: String, revised: String, expected: String) {
    #expect(marked(original, revised) == expected)
  }

  @Test(
    "Half of a name that was swapped is not kept; in a title in capitals a word is",
    arguments: [
      (
        "Meet the staff with the Harbour Watch Board each week to plan patrols",
        "Meet the staff with the Coastal Watch Team each week to plan patrols",
        "Meet the staff with the [-Harbour Watch Board-]{+Coastal Watch Team+} each week to plan patrols"
      ),
      ("Building Safer Communities", "Building Stronger Communities", "Building [-Safer-]{+Stronger+} Communities"),
    ])
  func names(original: String, revised: String, expected: String) {
    #expect(marked(original, revised) == expected)
  }

  @Test("A change that may begin at several words begins where a phrase does")
  func sliding() {
    #expect(
      marked("Report on the water action plan and the coast action plan.", "Report on the water action plan.")
        == "Report on the water action plan[- and the coast action plan-].")
  }

  @Test("Under a third of the content words in order, old and new are shown whole; at a third, word by word")
  func whole() {
    #expect(
      marked("Publish a yearly survey of victims", "Recruit more dogs for the night shift")
        == "[-Publish a yearly survey of victims-]{+Recruit more dogs for the night shift+}")
    #expect(marked("Publish a survey of victims", "Stop the survey of waste") == "[-Publish a-]{+Stop the+} survey of [-victims-]{+waste+}")
  }

  @Test("Table rows are compared cell by cell")
  func cells() {
    var comparer = WordComparer()
    let spans = comparer.spans(from: ["Burglary", "120", "90"], to: ["Burglary", "120", "85"])
    #expect(spans == [WordSpan(.kept, "Burglary | 120 | "), WordSpan(.removed, "90"), WordSpan(.added, "85")])
  }

  @Test("Any two texts replay letter for letter")
  func replays() {
    var random = SeededGenerator(seed: 7)
    let pieces = ["a", "b", "the", " ", "  ", "\n", "£5", "15%", ", ", ".", "’s", "é", "–", "\u{00A0}", "Will", "will", "long-term"]
    for _ in 0..<400 {
      let texts = (0..<2).map { _ in
        (0..<Int.random(in: 0...30, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      }
      _ = marked(texts[0], texts[1])
    }
  }

  @Test("Very long, very different texts are cut at words that stand once, and stay within bounds")
  func long() {
    let original = (0..<6000).map { "word\($0 % 700) part\($0 % 11)" }.joined(separator: " ")
    let revised = (0..<6000).map { "word\($0 % 650) part\($0 % 13)" }.joined(separator: " ")
    var comparer = WordComparer()
    let spans = comparer.spans(from: original, to: revised)
    #expect(spans.text(on: .original) == original)
    #expect(spans.text(on: .revised) == revised)
  }
}
