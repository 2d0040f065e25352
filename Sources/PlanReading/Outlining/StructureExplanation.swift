import PlanModel

/// Says why the objectives are what they are, for somebody who doubts them.
struct StructureExplanation {
  /// The explanation, a line each.
  let lines: [String]

  init(_ objectives: ObjectiveFinder, _ headings: Headings) {
    guard let best = objectives.hypotheses.first else {
      lines = ["No headings were found that could be objectives."]
      return
    }
    let head = objectives.objectives.isEmpty ? "No objectives were taken. The best that was found:" : "Taken as the objectives:"
    var result = [head] + Self.lines(of: best, headings)
    let others = objectives.hypotheses.dropFirst().filter { Set($0.members) != Set(best.members) && $0.score > 0 }
    if let other = others.first {
      result += ["", "What else they could be:"] + Self.lines(of: other, headings)
      result.append("The difference is \(Self.points(best.score - other.score)).")
    }
    lines = result
  }

  private static func lines(of hypothesis: ObjectiveHypothesis, _ headings: Headings) -> [String] {
    hypothesis.members.map { number in
      let heading = headings.all[number]
      let title = [heading.parted.label, heading.parted.text].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
      return
        "  “\(title)”: \(count(heading.leadIns, "lead-in")), \(count(heading.items, "list item")), \(count(heading.allSentences, "sentence")) that promise"
    } + ["  Because \(hypothesis.reason)."]
      + hypothesis.evidence.map { "    \(signed($0.weight))  \($0.name)" } + ["    In all \(points(hypothesis.score))."]
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  private static func signed(_ weight: Double) -> String { (weight < 0 ? "−" : "+") + tenths(abs(weight)) }

  private static func points(_ score: Double) -> String { "\(tenths(abs(score))) points" }

  private static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
