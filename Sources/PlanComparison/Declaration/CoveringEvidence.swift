public import PlanModel

/// What a covering report says about one change.
public struct CoveringEvidence: Hashable, Sendable, Codable {
  /// The document, as readers call it: "the covering report".
  public var document: String
  /// The statement, verbatim, with its place.
  public var statement: Variation.CoveringStatement
  /// Whether it declares the change or speaks against what was found.
  public var bearing: Bearing

  package init(document: String, statement: Variation.CoveringStatement, bearing: Bearing) {
    self.document = document
    self.statement = statement
    self.bearing = bearing
  }

  /// How a statement relates to a change.
  public enum Bearing: String, Hashable, Sendable, Codable, CaseIterable {
    /// It declares the change.
    case declares
    /// It mentions the change, but not all of the words that changed.
    case mentions
    /// It says otherwise: that nothing changed, or that something else was done.
    case contradicts
  }
}
