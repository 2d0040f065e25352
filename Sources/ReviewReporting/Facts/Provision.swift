/// A provision of an Act that governs the review.
public struct Provision: Hashable, Sendable, Codable {
  /// The provision: "s.5(6)(c)".
  public let citation: String
  /// What it requires, in a sentence.
  public let duty: String

  init(_ citation: String, _ duty: String) {
    self.citation = citation
    self.duty = duty
  }
}
