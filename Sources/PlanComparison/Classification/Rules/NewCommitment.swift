public import PlanModel

/// Says of a new commitment what it does not name: who delivers it, a date, a measure.
public struct NewCommitment: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "new-commitment"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.change.kind == .added, let unit = change.change.revised.first, unit.kind == .commitment else { return [] }
    let text = change.text(on: .revised)
    let hasDate = !text.timings.isEmpty
    let hasMeasure = !text.reading.phrases(.measure).isEmpty || text.figures.contains { !$0.isWeak } || unit.role == .measure
    let hasOwner = unit.responsible != .unknown
    return [
      change.reason(
        Self.self, .newCommitment, statement(change, text, hasDate, hasMeasure, hasOwner),
        evidence: [Reason.Evidence(.revised, unit.text)], ask: NewQuestion(change, text, unit).question, .notable)
    ]
  }

  private func statement(_ change: ComparedChange, _ text: ReadText, _ hasDate: Bool, _ hasMeasure: Bool, _ hasOwner: Bool) -> String {
    let missing = [hasOwner ? nil : "nobody who must act", hasDate ? nil : "no date", hasMeasure ? nil : "no measure"].compactMap(\.self)
    let names = Self.names(change, text)
    switch (names.isEmpty, missing.isEmpty) {
    case (true, true): return "New, with a date and a measure."
    case (true, false): return "New; it names \(Quoting.joined(missing))."
    case (false, true): return "New; it names \(Quoting.joined(names)), a date and a measure."
    case (false, false): return "New; it names \(Quoting.joined(names)), but \(Quoting.joined(missing))."
    }
  }

  /// The documents and bodies that it names, two at most.
  private static func names(_ change: ComparedChange, _ text: ReadText) -> [String] {
    text.names.filter { $0.standing == nil || ($0.standing == .named && $0.stems.count > 1 && !$0.isRank) }.prefix(2)
      .map { change.quote(.revised, $0.range) }
  }
}
