/// An officer's correction of a passage: that it is about a commitment, that it is not, or what it says. It binds to words, so that it
/// holds over runs and never to another passage.
public struct EvidenceCorrection: Hashable, Sendable, Codable {
  /// The name of the paper's file.
  public var document: String
  /// The first words of the passage.
  public var passage: String
  /// The first words of the commitment; nil where the correction is of the status alone.
  public var commitment: String?
  /// Whether the passage is about it; nil where that is left as found.
  public var isLinked: Bool?
  /// What the passage says, by the name of the status; nil where that is left as found.
  public var status: String?

  /// Creates an evidence correction.
  public init(document: String, passage: String, commitment: String? = nil, isLinked: Bool? = nil, status: String? = nil) {
    self.document = document
    self.passage = passage
    self.commitment = commitment
    self.isLinked = isLinked
    self.status = status
  }
}
