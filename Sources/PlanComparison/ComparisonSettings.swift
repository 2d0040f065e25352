/// Every threshold of the comparison, with what it means, its range and its default, and what set it.
///
/// Four corpora set them: *drafts*, 60 pairs of essay drafts aligned by people (the development half of ArgRewrite V.2; Kashefi et al.,
/// 2022), where values were taken from the middle of a plateau and checked on each half against the other; *generated* plans with a known
/// truth; *cases*, the marked plans of the tests; and *sentences*, 160 pairs of sentences whose words were marked by hand. Similarities are shares from 0 to 1.
public struct ComparisonSettings: Hashable, Sendable, Codable {
  // MARK: How alike two texts are

  /// How much of a word's weight comes from its rarity, the rest being the same for all words. 0 to 1; 0.7 (drafts).
  public var rarityShare = 0.7
  /// What a function word ("the", "will") weighs against another that is as common. 0 to 1; 0.7 (drafts).
  public var functionWordWeight = 0.7
  /// How many equal units of each version are sampled, besides the changed ones, to measure which words are rare. 1 or more; 256 (speed).
  public var raritySample = 256
  /// How much of a similarity comes from the words shared in one order, the rest from those shared in any. 0 to 1; 0.65 (drafts).
  public var orderShare = 0.65
  /// How much of a similarity is the share of the shorter text that is in the longer, the rest being the share of both. 0 to 1; 0.2 (drafts).
  public var coverageShare = 0.2
  /// The words up to which the order of two texts is looked at: where the product of their lengths is above the square of it, only the words
  /// count. 16 to 1,024; 128 (speed).
  public var orderWordLimit = 128

  // MARK: In the same place

  /// The similarity that pairs two units between the same neighbours of matched sections. 0.2 to 0.5; 0.29 (drafts).
  public var gapSimilarity = 0.29
  /// What is added to it for two commitments: bullets of one plan share words without being one another's revision. 0 to 0.3; 0.1 (generated).
  public var commitmentSurcharge = 0.1
  /// What is added to it for units of different kinds, such as a bullet that became a paragraph. 0 to 0.5; 0.3 (cases).
  public var otherKindSurcharge = 0.3
  /// The similarity that pairs two units between the same neighbours of matched objectives, but in other sections. 0.3 to 0.6; 0.45 (drafts).
  public var nearSimilarity = 0.45
  /// By how much a pair may be worth making at the threshold itself: breaks ties for pairing. 0 to 0.1; 0.02 (drafts).
  public var linkBonus = 0.02
  /// The comparisons that one gap may take; a larger one is first cut at rare words, and then paired by order with a note. 1,024 or more;
  /// 65,536: 256 by 256 (speed).
  public var gapCellLimit = 65_536
  /// The rare words and rare pairs of words that two units must share to be taken as a sign of where a long stretch can be cut. 1 to 5; 2 (cases).
  public var anchorVotes = 2

  // MARK: Splits and merges

  /// The most units that one may be split into, or merged from, between the same neighbours. 1 (never) to 8; 4.
  public var mostParts = 4
  /// The share of each part that must be in the whole. 0 to 1; 0.45 (drafts).
  public var memberShare = 0.45
  /// The share of the whole that must be in the parts. 0 to 1; 0.6 (drafts).
  public var joinCoverage = 0.6
  /// By how much more alike the parts together must be than the best of them alone. 0 to 0.5; 0.12 (drafts).
  public var joinGain = 0.12
  /// The words that a removed unit needs to be looked for among the words added to another. 2 or more; 4 (cases).
  public var absorbedWords = 4
  /// The share of its words that must be present, in order, for a unit to count as merged. 0.5 to 1; 0.9 (generated).
  public var absorbedCoverage = 0.9

  // MARK: Elsewhere

  /// The similarity that pairs commitments, rows and notes in any position, which claims a move. 0.5 to 1; 0.7 (generated).
  public var reachSimilarity = 0.7
  /// The same for paragraphs of narrative, which resemble one another more and promise less. 0.5 to 1; 0.92 (drafts, whose people mark no moves).
  public var narrativeReachSimilarity = 0.92
  /// What each sign that two units are different commitments of one pattern counts against a move; a commitment
  /// may have one at the threshold. 0 to 0.3; 0.1 (generated).
  public var otherCommitmentSign = 0.1
  /// By how much a move must be likelier than the next best of both its units. 0 to 0.5; 0.02 (generated).
  public var reachLead = 0.02
  /// The words that both units of a move must have. 1 or more; 5 (cases).
  public var reachWords = 5
  /// The similarity from which a pair in place is safe from a clear move. 0.3 to 1; 0.6 (cases).
  public var clearSimilarity = 0.6
  /// By how much a move must be likelier than the pair in place that it breaks. 0 to 1; 0.2 (cases).
  public var moveLead = 0.2
  /// The letters that equal texts under different objectives need to be paired. 1 or more; 16 (cases).
  public var farEqualLetters = 16
  /// The units that may share a word for it to be searched by. 1 or more; 32 (speed).
  public var commonFeatureLimit = 32

  // MARK: Objectives and sections

  /// The weight of an equal title as evidence that two groups match; sharing all units counts 1. 0 to 1; 0.5 (cases).
  public var sameTitleStrength = 0.5
  /// What units that share rare words count; equal units count 1. 0 to 1; 0.5 (cases).
  public var similarityVote = 0.5
  /// The evidence that two groups need. 0 to 1; 0.25 (cases).
  public var groupStrength = 0.25
  /// The share of its units that a part must have from the whole for the whole to count as split. 0 to 1; 0.5 (cases).
  public var groupPartShare = 0.5
  /// The share of the whole's units that must have gone to the part. 0 to 1; 0.25 (cases).
  public var groupWholeShare = 0.25
  /// The evidence, in units, that a part needs besides. 0 or more; 1.5, so that one unit never makes a part (cases).
  public var groupPartUnits = 1.5
  /// The similarity of titles that pairs groups with nothing else in common. 0 to 1; 0.5 (cases).
  public var titleSimilarity = 0.5
  /// The comparisons of titles that one objective's sections, or the objectives, may take; above it like titles are not looked for. 4,096 (speed).
  public var titlePairLimit = 4096

  // MARK: Words

  /// Edits of words within one text beyond which the text is cut into pieces first. 16 or more; 400 (speed).
  public var wordEditLimit = 400
  /// The comparisons that finding the words kept in one text may take; above it the shortest edit script is taken. 1,024 or more; 1,048,576:
  /// 1,024 by 1,024 (speed).
  public var wordCellLimit = 1_048_576
  /// What one more change costs a reader, in content words: a word kept between two changes has to weigh more. 0 (every common word is
  /// kept) to 2; 0.7 (sentences).
  public var changeCost = 0.7
  /// What a kept preposition, conjunction or helping verb weighs, in content words. 0 to 1; 0.75, so that one alone is kept (sentences).
  public var linkWordWeight = 0.75
  /// What any other function word weighs. 0 to 1; 0.4, so that two together are kept and one alone is not (sentences).
  public var smallWordWeight = 0.4
  /// The share of the shorter text's content words that must be in both, in one order, for a change to be shown word by word; below it, old
  /// and new are shown whole. 0 to 1; 0.3 (sentences).
  public var wholeTextShare = 0.3

  // MARK: Doubts

  /// The share of the shorter version's units below which the two may not be versions of one plan. 0 to 1; 0.2.
  public var unrelatedShare = 0.2
  /// The units that both versions need for that doubt. 1 or more; 10.
  public var unrelatedLeastUnits = 10

  /// Creates the standard settings.
  public init() {}

  /// The standard settings.
  public static let standard = ComparisonSettings()
}
