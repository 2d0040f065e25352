package import PlanModel

/// A statement of a covering report, and what was found for it.
package struct CoveringOutcome: Sendable {
  package let document: String
  package let statement: Variation.CoveringStatement
  /// The findings.
  package let verdict: Verdict
  /// The changes that it is about, by their position.
  package let rows: [Int]

  /// What was found for a statement.
  package enum Verdict: Sendable {
    /// It declares these changes.
    case declares
    /// It may mean any of several changes, and does not say which.
    case mentions
    /// These changes are not as it says.
    case contradicted
    /// Its subject is unchanged.
    case notMade
    /// Nothing was found that it could be about.
    case notFound
    /// It holds, or is too general to be held against the text.
    case holds
  }
}
