/// A link from a passage to a commitment, with its grounds.
public struct EvidenceLink: Hashable, Sendable, Codable {
  /// The commitment, as an index into the commitments of the review.
  public var commitment: Int
  /// How sure the link is.
  public var strength: Strength
  /// The score that it rests on; see ``MatchSettings/floor``.
  public var score: Double
  /// How many separate ideas are shared: see ``MatchSettings/oneIdea``.
  public var ideas: Int
  /// The words of the passage that matched, verbatim.
  public var words: [String]
  /// Its grounds beside words in common.
  public var features: [Feature]

  package init(commitment: Int, strength: Strength, score: Double, ideas: Int = 0, words: [String], features: [Feature] = []) {
    self.commitment = commitment
    self.strength = strength
    self.score = score
    self.ideas = ideas
    self.words = words
    self.features = features
  }

  /// How sure a link is.
  public enum Strength: String, Hashable, Sendable, Codable, CaseIterable {
    /// The passage is about the commitment.
    case speaks
    /// The passage may be about it: too little is shared to say so.
    case possible
    /// An officer has said so.
    case confirmed
  }

  /// What a link rests on beside words in common.
  public enum Feature: String, Hashable, Sendable, Codable, CaseIterable {
    /// The heading above the passage names the commitment's objective.
    case objective
    /// Both have the same figure.
    case figure
    /// The same thing is counted in both, and about as many.
    case count
    /// A name that earlier passages gave to what was promised.
    case learntName
  }
}
