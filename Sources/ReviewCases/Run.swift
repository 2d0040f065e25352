/// One comparison of a case: of one draft with the plan as published, by one reading of both.
///
/// A new draft, a corrected reading or a new version of the program makes a new run. Runs are kept, with the annotations of each.
package struct Run: Hashable, Sendable, Codable {
  /// The number of the run in its case, from 1.
  package let number: Int
  /// The label of the draft: "Draft variation, 12 January 2026".
  package let label: String
  /// The SHA-256 of each file that was compared, in the order base, draft, redline.
  package let sources: [String]
  /// The changes, in the order of the plan.
  package let changes: [RunChange]
  /// For the id of a change of the run before, the ids of the changes of this run that it became. A change with no answer is gone.
  package let answers: [String: [String]]

  package init(number: Int, label: String, sources: [String] = [], changes: [RunChange], answers: [String: [String]] = [:]) {
    self.number = number
    self.label = label
    self.sources = sources
    self.changes = changes
    self.answers = answers
  }

  /// The change with an id.
  package func change(_ id: String) -> RunChange? { changes.first { $0.id == id } }
}
