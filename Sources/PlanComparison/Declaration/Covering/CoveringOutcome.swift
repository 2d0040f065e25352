package import PlanModel

/// A statement of a covering report, and what was found for it.
package struct CoveringOutcome: Sendable {
  /// The document that it stands in.
  package let document: String
  /// The statement.
  package let statement: Variation.CoveringStatement
  /// What was found.
  package let verdict: Verdict
  /// The changes that it bears on, by their position.
  package let rows: [Int]

  /// What was found for a statement.
  package enum Verdict: Sendable {
    /// It declares these changes.
    case declares
    /// It may mean any of several changes, and does not tell which.
    case mentions
    /// These changes are not as it says.
    case contradicted
    /// What it is about stands as it did.
    case notMade
    /// Nothing was found that it could be about.
    case notFound
    /// It holds, or is too general to be held against the text.
    case holds
  }
}
