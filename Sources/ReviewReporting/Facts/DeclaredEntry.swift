import DocumentRendering
import PlanComparison
import PlanModel

/// A reported row of a declaration check, with its printed reference: that of the panel review report, where it has one there.
struct DeclaredEntry: Hashable, Sendable {
  let row: DeclarationCheck.Row
  /// The facts of its change, as the review report has them.
  let reported: ReportedChange

  /// Whether anything changed, punctuation, capitals and numbers apart.
  var isChange: Bool { row.change.isSubstantive }

  /// The rows that have a status, in the order of the plan. What did not change has no reference in the review and gets one of its own.
  static func all(of check: DeclarationCheck, in review: ReviewReport) -> [DeclaredEntry] {
    var next = 0
    var unchanged = 0
    var entries: [DeclaredEntry] = []
    for (index, row) in check.rows.enumerated() {
      let isReported = next < review.changes.count && review.changes[next].index == index
      if isReported { next += 1 }
      guard row.change.declared != .notChecked else { continue }
      if !isReported { unchanged += 1 }
      entries.append(DeclaredEntry(row: row, reported: isReported ? review.changes[next - 1] : standing(row.change, index, unchanged)))
    }
    return entries
  }

  private static func standing(_ change: Change, _ index: Int, _ number: Int) -> ReportedChange {
    ReportedChange(
      index: index, ref: "MARK-\(number < 10 ? "0" : "")\(number)", group: 0, heading: OpeningWords.of(change.subject.text),
      sentence: "The words stand as they did.", consequence: .record, flags: [change.declared.flag].compactMap(\.self), questions: [],
      cells: [])
  }
}
