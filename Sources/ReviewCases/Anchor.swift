/// What an annotation is about: one change of one run, with the words of both sides as they were when it was written.
package struct Anchor: Hashable, Sendable, Codable {
  /// The number of the run.
  package let run: Int
  /// The id of the change in that run (`Change.ID`).
  package let change: String
  /// The words of the original side; nil where there are none.
  package let original: String?
  /// The words of the revised side; nil where there are none.
  package let revised: String?

  /// An anchor on a change of a run, quoting its words.
  package init(run: Int, change: RunChange) {
    self.run = run
    self.change = change.id
    original = change.original
    revised = change.revised
  }

  /// Whether a change still has the words that were quoted.
  func quotes(_ change: RunChange) -> Bool { change.original == original && change.revised == revised }
}
