public import PlanModel

/// The actions of one or more minutes, with what later papers show of them.
public struct ActionLog: Hashable, Sendable, Codable {
  /// All papers, by date: the minutes, and the reports that were given.
  public var sources: [EvidenceSource]
  /// The actions, in the order of the minutes.
  public var actions: [AgreedAction]
  /// What work programmes promise.
  public var programme: [ProgrammeItem]
  /// The day at which the states hold.
  public var date: CalendarDate?
  /// Corrections that fit nothing any more.
  public var stale: [ActionCorrection]

  package init(
    sources: [EvidenceSource], actions: [AgreedAction], programme: [ProgrammeItem] = [], date: CalendarDate? = nil,
    stale: [ActionCorrection] = []
  ) {
    self.sources = sources
    self.actions = actions
    self.programme = programme
    self.date = date
    self.stale = stale
  }
}
