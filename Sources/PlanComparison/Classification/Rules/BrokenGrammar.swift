public import PlanModel

/// Finds grammar that editing left broken, in the words that were changed and where they join the rest.
public struct BrokenGrammar: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "broken-grammar"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    let kind = change.change.subject.kind
    guard change.change.kind == .added || change.isRewording, ![.tableRow, .heading, .title].contains(kind) else { return [] }
    let faults = GrammarFaults(change).all()
    guard !faults.isEmpty else { return [] }
    let quotes = Quoting.joined(faults.prefix(3).map { change.quote(.revised, $0.range) })
    let described = faults.prefix(3).map { "\(change.quote(.revised, $0.range)) \($0.fault)" }.joined(separator: "; ")
    return [
      change.reason(
        Self.self, .brokenGrammar, described + ".", evidence: faults.prefix(3).map { change.evidence(.revised, $0.range) },
        ask: "What is \(quotes) meant to say?", .minor)
    ]
  }
}
