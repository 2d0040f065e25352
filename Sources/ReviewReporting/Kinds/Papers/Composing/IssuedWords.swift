import DocumentRendering
import PlanComparison
import PlanModel

/// The outcome of the words of the draft, and of words that the draft drops, in the plan as issued.
struct IssuedWords {
  /// The review of the plan as issued against the draft.
  let report: ReviewReport
  private let fromDraft: [String: Change]
  private let fromBase: [String: Change]

  /// Nil where the draft was not compared with the plan as issued.
  init?(_ facts: ReviewedVariation) {
    guard let issue = facts.issue else { return nil }
    report = issue
    fromDraft = Self.index(issue)
    fromBase = facts.outcome.map(Self.index) ?? [:]
  }

  private static func index(_ report: ReviewReport) -> [String: Change] {
    let pairs = report.comparison.changes.flatMap { change in change.original.map { ($0.id, change) } }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The words of the plan as issued in the place of a change of the draft, for a cell.
  func cell(for change: Change) -> [Inline] {
    guard !change.revised.isEmpty else { return afterRemoval(change) }
    let found = Self.once(change.revised.compactMap { fromDraft[$0.id] })
    if found.allSatisfy({ $0.kind == .unchanged }) { return [.text("As the draft")] }
    let words = found.filter { !$0.revised.isEmpty }.map { PlanQuotation(report: report, change: $0).cell(.revised, else: "") }
    return words.isEmpty ? [.text("Not in the plan as issued")] : Sentence.joined(words.map(Sentence.init)).inlines
  }

  private func afterRemoval(_ change: Change) -> [Inline] {
    let found = Self.once(change.original.compactMap { fromBase[$0.id] }).filter { !$0.revised.isEmpty }
    guard !found.isEmpty else { return [.text("Not in the plan as issued")] }
    return
      (Sentence("Put back:") + Sentence.joined(found.map { Sentence(PlanQuotation(report: report, change: $0).cell(.revised, else: "")) }))
      .inlines
  }

  /// The changes between the draft and the plan as issued whose words are in no row of the proposal.
  func elsewhere(than proposal: ProposedChanges) -> [Change] {
    let proposed = Set(proposal.report.changes.flatMap { proposal.change($0).revised.map(\.id) })
    return report.changes.map(report.change).filter { change in !change.original.contains { proposed.contains($0.id) } }
  }

  private static func once(_ changes: [Change]) -> [Change] {
    var seen: Set<Change.ID> = []
    return changes.filter { seen.insert($0.id).inserted }
  }
}
