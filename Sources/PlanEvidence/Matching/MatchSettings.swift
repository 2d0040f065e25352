/// The thresholds and weights of matching. Set on an invented area of 261 passages with links made by hand, and checked on another of this
/// project (`Plans/wealdmere`); each lies on a plateau.
public struct MatchSettings: Hashable, Sendable, Codable {
  /// The least score of a passage and a commitment at which they are linked. 2 claims more, 5 less.
  public var floor: Double = 3
  /// The least score, as a part of the floor, at which a passage is shown as possibly about the commitment.
  public var possible: Double = 0.6
  /// How near to the best a further commitment must score, as a part.
  public var further: Double = 0.85
  /// How many times the next best score the best must be, where no heading and no figure supports it. 1 claims more of long passages, which share
  /// some words with many commitments: of 34 links to a real plan of general promises 15 remain, and few of the lost ones were right.
  public var margin: Double = 1.7
  /// The factor of a score where the heading names the commitment's objective.
  public var ownObjective: Double = 1.3
  /// The factor of a score where the heading names another objective.
  public var otherObjective: Double = 0.75
  /// The part of a word's weight that it has in the heading right above the passage.
  public var topic: Double = 0.6
  /// The factor of a score where the passage is about a body outside the plan.
  public var otherBody: Double = 0.2
  /// The factor of a score where the passage is about an occasion.
  public var occasion: Double = 0.45
  /// The factor of a score where the paper is about itself.
  public var ownWords: Double = 0.4
  /// The factor of a score where all that is shared is one idea.
  public var oneIdea: Double = 0.55
  /// The factor of a score where all that is shared is a name or plain words.
  public var noIdea: Double = 0.3
  /// Below which part of a commitment's weight a match without a figure is thin.
  public var coverage: Double = 0.15
  /// The factor of the score of a thin match.
  public var thin: Double = 0.6
  /// The weight of a commitment's first word, which is its verb.
  public var verb: Double = 0.35
  /// The weight of a subject that one stock word names ("plan", "response"). 0.75 claims more of what papers say of themselves.
  public var abstractSubject: Double = 0.5
  /// The weight of words said by the way: see ``SidePhrases``.
  public var aside: Double = 0.5
  /// The part of the passages with a name that must speak of a commitment, before the name is learnt for it; half for other words.
  public var learntNameShare: Double = 1.0 / 3
  /// The weight of a name that a passage about one commitment was the first to give, and that no passage about another gives.
  public var schemeName: Double = 4
  /// What each further idea adds to a score, three at most.
  public var richness: Double = 0.1
  /// The factor of the weight of a word in many names: "House" of "Harbour House".
  public var namePart: Double = 0.4
  /// How often names are learnt from confident links before the links are chosen.
  public var learningPasses = 2
  /// The most commitments looked at closely for one passage, by how rare the words are that they share.
  public var candidates = 300

  /// Creates the standard settings.
  public init() {}

  /// The settings that nobody has changed.
  public static let standard = MatchSettings()
}
