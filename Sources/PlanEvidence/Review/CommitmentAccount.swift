public import PlanModel

/// A commitment, and what was reported of it.
public struct CommitmentAccount: Hashable, Sendable, Codable {
  /// The commitment.
  public var unit: PlanUnit
  /// The passages about it, as indices into the review's passages, the earliest first.
  public var passages: [Int]
  /// The passages that may be about it.
  public var possible: [Int]
  /// The status that each of ``passages`` gives it.
  public var statuses: [PassageStatus]
  /// Its state.
  public var state: CommitmentState
  /// Flags of it.
  public var flags: [CommitmentFlag]
  /// The day by which its words promise it.
  public var deadline: CalendarDate?
  /// Its outcome in a later version; nil where there is none.
  public var fate: CommitmentFate?

  package init(
    unit: PlanUnit, passages: [Int] = [], possible: [Int] = [], statuses: [PassageStatus] = [], state: CommitmentState = .notReported,
    flags: [CommitmentFlag] = [], deadline: CalendarDate? = nil, fate: CommitmentFate? = nil
  ) {
    self.unit = unit
    self.passages = passages
    self.possible = possible
    self.statuses = statuses
    self.state = state
    self.flags = flags
    self.deadline = deadline
    self.fate = fate
  }
}
