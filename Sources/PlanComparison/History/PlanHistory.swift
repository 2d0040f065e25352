public import PlanModel

/// The outcome of every commitment over successive versions of a plan.
public struct PlanHistory: Hashable, Sendable, Codable {
  /// The versions, earliest first.
  public var versions: [Version]
  /// The lineage of every commitment, in the order of first appearance.
  public var lineages: [Lineage]
  /// Notes on the reading of the versions and on the comparisons.
  public var notes: [LoadingNote]

  package init(versions: [Version], lineages: [Lineage], notes: [LoadingNote] = []) {
    self.versions = versions
    self.lineages = lineages
    self.notes = notes
  }

  /// One version in a history.
  public struct Version: Hashable, Sendable, Codable {
    /// Its name for readers: its label, or its file's name.
    public var label: String
    /// The identity of its source and the reader that read it.
    public var source: SourceIdentity
    /// The plan's own title, dates and other particulars.
    public var metadata: PlanMetadata

    package init(label: String, source: SourceIdentity, metadata: PlanMetadata) {
      self.label = label
      self.source = source
      self.metadata = metadata
    }
  }
}
