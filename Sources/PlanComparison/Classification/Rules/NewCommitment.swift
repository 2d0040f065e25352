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
        evidence: [Reason.Evidence(.revised, unit.text)], ask: question(hasDate, hasMeasure, hasOwner, unit.role), .notable)
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

  private func question(_ hasDate: Bool, _ hasMeasure: Bool, _ hasOwner: Bool, _ role: CommitmentRole) -> String {
    let first: String
    switch role {
    case .measure: return "What is the starting point, and when will the Panel first see the result?"
    case .outcome: first = "What will be done to bring this about"
    case .focus: first = "What will be done under this heading"
    case .commitment: first = hasOwner ? "How will this be resourced" : "Who will deliver this, with what resources"
    }
    let rest = [hasDate ? nil : "by when will it be done", hasMeasure ? nil : "how will it be measured"].compactMap(\.self)
    return ([first] + rest.dropLast() + (rest.last.map { ["and \($0)"] } ?? [])).joined(separator: ", ") + "?"
  }
}
