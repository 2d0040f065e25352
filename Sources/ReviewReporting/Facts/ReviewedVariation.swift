public import PlanComparison
public import PlanModel
public import StatutoryFrame

/// A variation with everything that its versions show: what every paper of the panel is drafted from.
///
/// Each part is nil where the versions that it needs were not given; ``notes`` says which.
public struct ReviewedVariation: Hashable, Sendable {
  /// What the review file says.
  public var variation: Variation
  /// The day on which the papers are drafted; nil where none was given.
  public var asOf: CalendarDate?
  /// From the plan as published to the draft: what the panel reviews (s.28(3)(a)). Where only the redline was given, from its old text to its new.
  public var proposal: ReviewReport?
  /// From the draft to the plan as issued: what s.5(8) turns on.
  public var issue: ReviewReport?
  /// From the plan as published to the plan as issued.
  public var outcome: ReviewReport?
  /// The three versions joined, a row a commitment; nil where a version was not given.
  public var versions: ThreeVersions?
  /// The redline, checked against the plan as published.
  public var check: DeclarationCheck?
  /// The recommendations, followed through to the plan as issued.
  public var followUp: FollowUp?
  /// The undertakings that ask for words, followed through to the plan as issued.
  public var undertakings: FollowUp?
  /// The comments in the margin of the draft and the redline.
  public var comments: [SourceComment] = []
  /// What the panel says of the changes, for its papers.
  public var panelComments: [PanelComment] = []
  /// What an officer answered to the blanks of the papers, by the words of the blank.
  public var answers: [String: String] = [:]
  /// The steps with their dates, and the days between.
  public var timetable: Timetable
  /// What each version says under the heads of s.7(1).
  public var grid: PlanContentGrid
  /// The provisions that apply, in the order of the Act.
  public var citations: [StatutoryCitation]
  /// Notes for readers on the choice of citations, and what was not given.
  public var notes: [LoadingNote]
  /// The version of the product, for the closing line of a paper.
  public var readerVersion: String

  package init(
    variation: Variation, asOf: CalendarDate? = nil, proposal: ReviewReport? = nil, issue: ReviewReport? = nil,
    outcome: ReviewReport? = nil, versions: ThreeVersions? = nil, check: DeclarationCheck? = nil, followUp: FollowUp? = nil,
    timetable: Timetable, grid: PlanContentGrid,
    citations: [StatutoryCitation], notes: [LoadingNote] = [], readerVersion: String
  ) {
    self.variation = variation
    self.asOf = asOf
    self.proposal = proposal
    self.issue = issue
    self.outcome = outcome
    self.versions = versions
    self.check = check
    self.followUp = followUp
    self.timetable = timetable
    self.grid = grid
    self.citations = citations
    self.notes = notes
    self.readerVersion = readerVersion
  }

  /// The provisions on one matter that apply, in the order of the Act.
  public func citations(on matter: StatutoryMatter) -> [StatutoryCitation] { citations.filter { $0.matter == matter } }
}
