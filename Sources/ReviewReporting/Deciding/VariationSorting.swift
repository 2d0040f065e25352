import DocumentRendering
import PlanComparison
import PlanModel

extension VariationTable {
  /// Decides the facts of a variation; nil where one of the three versions was not given.
  init?(_ reviewed: ReviewedVariation) {
    guard let versions = reviewed.versions, let proposal = reviewed.proposal, let issue = reviewed.issue, let outcome = reviewed.outcome
    else { return nil }
    var sorting = VariationSorting(reviewed, proposal, issue, outcome)
    for (index, row) in versions.rows.enumerated() { sorting.add(row, at: index) }
    self.init(versions: versions, proposal: proposal, issue: issue, outcome: outcome, rows: sorting.rows, groups: sorting.groups)
  }
}

/// Puts each row under its division and gives it its reference and its sentences. One pass, in the order of the draft.
private struct VariationSorting {
  private(set) var rows: [VariationRow] = []
  private(set) var groups: [VariationTable.Group]

  private let proposal: ReviewReport
  private let issue: ReviewReport
  private let outcome: ReviewReport
  private let words: VariationSentences
  private let proposed: [Int: ReportedChange]
  private let changedOnIssue: [Int: ReportedChange]
  private let declared: [Change.ID: DeclarationStatus]
  private let recommendations: RecommendationFinder
  private let finder: VariationGroupFinder
  private var issueOnly: [Int: Int] = [:]

  init(_ reviewed: ReviewedVariation, _ proposal: ReviewReport, _ issue: ReviewReport, _ outcome: ReviewReport) {
    self.proposal = proposal
    self.issue = issue
    self.outcome = outcome
    words = VariationSentences(reviewed)
    proposed = Dictionary(proposal.changes.map { ($0.index, $0) }) { first, _ in first }
    changedOnIssue = Dictionary(issue.changes.map { ($0.index, $0) }) { first, _ in first }
    declared = Dictionary(reviewed.check?.rows.map { ($0.change.id, $0.change.declared) } ?? []) { first, _ in first }
    recommendations = RecommendationFinder(reviewed.followUp)
    finder = VariationGroupFinder(proposal, issue)
    groups = finder.groups
  }

  mutating func add(_ row: ThreeVersions.Row, at index: Int) {
    let group = finder.group(of: row)
    guard row.standing != .unchanged else {
      groups[group].unchangedCommitments += row.draft.count { $0.kind == .commitment }
      return
    }
    let put = row.proposal.compactMap { proposed[$0] }
    let issued = row.issue.compactMap { changedOnIssue[$0] }
    let refs = put.isEmpty ? [ownReference(in: group)] : put.map(\.ref)
    let found = recommendations.bearing(on: row, refs: refs)
    groups[group].rows.append(rows.count)
    rows.append(
      VariationRow(
        index: index, ref: refs[0], otherRefs: Array(refs.dropFirst()), group: group,
        heading: (put.first ?? issued.first)?.heading ?? OpeningWords.of(row.subject.text),
        put: words.put(row, put), issued: words.issued(row, issued),
        reasonsForPut: row.passesDraftBy ? [] : reasons(row.proposal, in: proposal),
        reasonsForIssued: row.passesDraftBy ? reasons(row.outcome, in: outcome) : reasons(row.issue, in: issue),
        declared: status(of: row),
        questionsOnPut: once(put.flatMap(\.questions)),
        questionsOnIssued: once(words.questions(row, found) + (row.passesDraftBy ? [] : issued.flatMap(\.questions))),
        recommendations: found))
  }

  /// What the redline declares of the row's changes: what is to be looked at first, else what there is.
  private func status(of row: ThreeVersions.Row) -> DeclarationStatus {
    let statuses = row.proposal.compactMap { declared[proposal.comparison.changes[$0].id] }.filter { $0 != .notChecked }
    return statuses.first { $0 != .declared } ?? statuses.first ?? .notChecked
  }

  /// "SEC-I1": what differs only on issue is counted apart, so that no reference means two things.
  private mutating func ownReference(in group: Int) -> String {
    issueOnly[group, default: 0] += 1
    return "\(groups[group].code)-I\(issueOnly[group, default: 1])"
  }

  private func reasons(_ changes: [Int], in report: ReviewReport) -> [Reason] { changes.flatMap { report.comparison.changes[$0].reasons } }

  private func once(_ questions: [String]) -> [String] {
    var asked = Set<String>()
    return questions.filter { asked.insert($0).inserted }
  }
}
