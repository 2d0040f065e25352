/// Every threshold of the comparison, with what it means.
public struct ComparisonSettings: Hashable, Sendable, Codable {
  public var wordEditLimit = 400
  public var islandWords = 3
  public var wholeTextShare = 0.5
  public var rarityShare = 0.7
  public var functionWordWeight = 0.7
  public var raritySample = 1024
  public var orderShare = 0.65
  public var coverageShare = 0.2
  public var orderWordLimit = 128
  public var gapLikeness = 0.29
  public var nearLikeness = 0.45
  public var clearLikeness = 0.6
  public var reachLikeness = 0.7
  public var narrativeReachLikeness = 0.92
  public var reachLead = 0.08
  public var moveLead = 0.2
  public var reachWords = 5
  public var farEqualLetters = 16
  public var commonFeatureLimit = 32
  public var commitmentSurcharge = 0.1
  public var otherKindSurcharge = 0.3
  public var gapCellLimit = 65_536
  public var anchorVotes = 2
  public var linkBonus = 0.02
  public var shiftPenalty = 0.12
  public var mostParts = 4
  public var memberShare = 0.45
  public var joinCoverage = 0.6
  public var joinForeignShare = 0.4
  public var joinGain = 0.12
  public var absorbedWords = 4
  public var absorbedCoverage = 0.8
  public var sameTitleStrength = 0.5
  public var groupStrength = 0.25
  public var groupPartShare = 0.5
  public var groupWholeShare = 0.25
  public var groupPartUnits = 1.5
  public var titleLikeness = 0.5
  public var titlePairLimit = 4096
  public var likenessVote = 0.5
  public var unrelatedShare = 0.2
  public var unrelatedLeastUnits = 10

  /// Creates the standard settings.
  public init() {}

  /// The standard settings.
  public static let standard = ComparisonSettings()
}
