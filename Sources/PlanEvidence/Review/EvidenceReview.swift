public import PlanModel

/// The evidence of papers on the commitments of a plan.
public struct EvidenceReview: Hashable, Sendable, Codable {
  /// The papers, the earliest first.
  public var sources: [EvidenceSource]
  /// Each passage, in the order of the papers, with what it says.
  public var passages: [PassageReading]
  /// Each commitment, in the order of the plan, with what papers say about it.
  public var commitments: [CommitmentAccount]
  /// The day of the states.
  public var date: CalendarDate?
  /// Corrections that fit nothing any more.
  public var stale: [EvidenceCorrection]

  package init(
    sources: [EvidenceSource], passages: [PassageReading], commitments: [CommitmentAccount], date: CalendarDate? = nil,
    stale: [EvidenceCorrection] = []
  ) {
    self.sources = sources
    self.passages = passages
    self.commitments = commitments
    self.date = date
    self.stale = stale
  }

  /// The passages that are not linked to any commitment, even possibly.
  public var unlinked: [PassageReading] { passages.filter(\.links.isEmpty) }
}
