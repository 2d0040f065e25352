/// How well a passage matches a commitment.
struct MatchScore {
  let commitment: Int
  /// The score by which it is ranked.
  let rank: Double
  /// The score that must reach the floor for a link: the rank, less where little is shared.
  let claim: Double
  /// How many separate ideas are shared: words that match separate words of the commitment.
  let ideas: Int
  /// The terms that both hold.
  let shared: [Int32]
  /// The positions of the matching words in the passage.
  let positions: UInt64
  let features: [EvidenceLink.Feature]
}
