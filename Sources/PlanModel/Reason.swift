/// Why a change matters: a rule that fired, with the words that it rests on.
public struct Reason: Hashable, Sendable, Codable {
  /// The rule's name, such as "commitment-strength".
  public var rule: String
  /// What the rule found.
  public var kind: Kind
  /// One plain sentence that quotes the words: "“will” becomes “will aim to”."
  public var statement: String
  /// The words that it rests on.
  public var evidence: [Evidence]
  /// A line of enquiry, put to the commissioner; nil where there is nothing to ask.
  public var question: String?
  /// How much it affects what is promised. For the order of reading, never shown as a score.
  public var consequence: Consequence

  /// Creates a reason.
  public init(
    rule: String, kind: Kind, statement: String, evidence: [Evidence], question: String? = nil, consequence: Consequence
  ) {
    self.rule = rule
    self.kind = kind
    self.statement = statement
    self.evidence = evidence
    self.question = question
    self.consequence = consequence
  }

  /// Words quoted from one side.
  public struct Evidence: Hashable, Sendable, Codable {
    /// The side.
    public var side: Side
    /// The words, verbatim.
    public var text: String

    /// Creates evidence.
    public init(_ side: Side, _ text: String) {
      self.side = side
      self.text = text
    }
  }

  /// What a rule found.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case weakened, strengthened, reversed
    case conditionAdded, conditionRemoved
    case qualifierAdded, qualifierChanged, qualifierDropped
    case frequencyChanged, periodChanged
    case figureChanged, figureAdded, figureDropped
    case limitChanged, unitChanged, targetEased, targetTightened
    case dateChanged, dateAdded, dateDropped
    case bodyChanged, bodyNamed, bodyDropped
    case documentNamed, documentDropped
    case responsibilityChanged
    case measureDropped, measureAdded, measureRedefined
    case scopeNarrowed, scopeWidened
    case partDropped, partAdded
    case rewritten
    case definitionChanged
    case duplicated
    case figuresContradict
    case brokenGrammar
    case staleReference
    case wordingKeptElsewhere
    case objectiveChanged
    case removedOutright
    case newCommitment
    /// What reports and minutes say of the commitment.
    case reported
  }

  /// How much a reason affects what is promised, least first.
  public enum Consequence: Int, Hashable, Sendable, Codable, Comparable, CaseIterable {
    /// For the record.
    case record
    /// Worth knowing.
    case minor
    /// Worth a question.
    case notable
    /// Look at this first.
    case high

    /// Orders by weight.
    public static func < (one: Consequence, other: Consequence) -> Bool { one.rawValue < other.rawValue }
  }
}
