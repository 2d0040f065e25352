/// A report that covers the draft in the panel's papers, or a list of changes given with it, as a source of declaration.
///
/// It is a claim like the redline's marks: what it says is matched with what actually changed, and never taken for it.
public struct CoveringReport: Hashable, Sendable, Codable {
  /// Its name for readers: "the covering report".
  public var name: String
  /// The identity of the file; nil for a list that is in the review file.
  public var source: SourceIdentity?
  /// Every paragraph of it, in order.
  public var paragraphs: [Paragraph]
  /// What it says was changed, and what it says was not.
  public var statements: [Variation.CoveringStatement]

  /// Creates a covering report.
  public init(
    name: String = "the covering report", source: SourceIdentity? = nil, paragraphs: [Paragraph] = [],
    statements: [Variation.CoveringStatement]
  ) {
    self.name = name
    self.source = source
    self.paragraphs = paragraphs
    self.statements = statements
  }
}
