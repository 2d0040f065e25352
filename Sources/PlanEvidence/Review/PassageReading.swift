public import PlanModel

/// A passage of a paper, with the commitments that it is about and what it says.
public struct PassageReading: Hashable, Sendable, Codable {
  /// The paper, as an index into the sources.
  public var source: Int
  /// The passage.
  public var passage: EvidencePassage
  /// The commitments that it is about, or may be about, the best first.
  public var links: [EvidenceLink]
  /// The commitments that share words with it, best first: eight at most.
  public var ranked: [Int]
  /// What it says of the first of them.
  public var status: PassageStatus
  /// The words that the status rests on; nil where no phrase decides.
  public var statusWords: String?
  /// The figures in it, in digits.
  public var figures: [String]

  package init(
    source: Int, passage: EvidencePassage, links: [EvidenceLink] = [], ranked: [Int] = [], status: PassageStatus = .none,
    statusWords: String? = nil, figures: [String] = []
  ) {
    self.source = source
    self.passage = passage
    self.links = links
    self.ranked = ranked
    self.status = status
    self.statusWords = statusWords
    self.figures = figures
  }

  /// Whether it is about a commitment, and not only possibly.
  public var isLinked: Bool { links.contains { $0.strength != .possible } }
}
