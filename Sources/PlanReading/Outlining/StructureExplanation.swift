import PlanModel

/// Says why the objectives are what they are, for an officer who doubts them.
struct StructureExplanation {
  /// The explanation, a line each.
  let lines: [String]

  init(_ objectives: ObjectiveFinder, _ headings: Headings, weights: OutlineWeights = .standard) {
    guard let best = objectives.hypotheses.first else {
      lines = ["No heading was found that could be an objective. Where there are some, name them in a review file:"] + Self.advice
      return
    }
    let count = best.members.count == 1 ? "This heading is" : "These \(best.members.count) headings are"
    let head =
      objectives.objectives.isEmpty
      ? "Too little speaks for any heading being an objective. \(count) the likeliest:" : "\(count) read as the objectives of the plan:"
    var result = [head] + Self.lines(of: best, headings)
    let others = objectives.hypotheses.dropFirst().filter { Set($0.members) != Set(best.members) && $0.score > 0 }
    if let other = others.first {
      let lead = best.score - other.score
      result += [
        "", "The next best reading of the plan is \(other.members.count == 1 ? "this heading" : "these \(other.members.count) headings"):",
      ]
      result += Self.lines(of: other, headings)
      result += [
        "", "The first reading is \(Self.tenths(lead)) ahead. " + (lead < weights.margin ? "That is little: check it." : "That is clear."),
      ]
    } else {
      result += ["", "No other set of headings could be the objectives."]
    }
    lines = result + ["", "Where it is wrong, correct it:"] + Self.advice
  }

  private static let advice = [
    "  plan-review outline FILE --propose prints the reading as a block for review.yaml. Change the block and keep it there."
  ]

  private static func lines(of hypothesis: ObjectiveHypothesis, _ headings: Headings) -> [String] {
    hypothesis.members.map { "  “\(headings.all[$0].wholeTitle)”: \(contents(of: headings.all[$0]))" }
      + ["Why: \(hypothesis.reason.hasPrefix("of ") ? "because " : "")\(hypothesis.reason).", "What counts for it (+) and against it (−):"]
      + hypothesis.evidence.map { "  \(signed($0.weight))  \($0.sentence)" } + ["  \(tenths(hypothesis.score)) in all"]
  }

  /// "9 list items under 3 lead-ins, 2 sentences that promise".
  private static func contents(of heading: FoundHeading) -> String {
    let under = heading.leadIns > 0 ? " under \(count(heading.leadIns, "lead-in"))" : ""
    let parts = [
      heading.items > 0 ? count(heading.items, "list item") + under : nil,
      heading.allSentences > 0
        ? count(heading.allSentences, "sentence") + (heading.allSentences == 1 ? " that promises" : " that promise") : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? "nothing below it promises anything" : parts.joined(separator: ", ")
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  private static func signed(_ weight: Double) -> String { (weight < 0 ? "−" : "+") + tenths(abs(weight)) }

  private static func tenths(_ value: Double) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    return "\(value < 0 ? "−" : "")\(tenths / 10).\(tenths % 10)"
  }
}

extension FoundHeading {
  /// Its label and its words.
  fileprivate var wholeTitle: String { [parted.label, parted.text].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ") }
}
