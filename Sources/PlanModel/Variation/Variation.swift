/// A plan or a variation on its way through review: what no single document says, as the review file `review.yaml` holds it.
///
/// Paths are kept as written. What the documents themselves say is in ``Plan``.
public struct Variation: Hashable, Sendable, Codable {
  /// The police area: "Wealdmere".
  public var area: String
  /// The title of the plan, where the papers give one.
  public var planTitle: String?
  /// England or Wales.
  public var country: Country
  /// Who issues the plan.
  public var body: LocalPolicingBody
  /// Who reviews the draft.
  public var panel: ReviewingPanel
  /// What is put before the panel.
  public var instrument: PlanInstrument
  /// What the papers call it: "refresh", "update", "extension". A loose word, kept as given.
  public var declaredTerm: String?
  /// Why it is made, as the body gives it.
  public var reasonGiven: String?
  /// The period that the plan is for.
  public var planningPeriod: PlanningPeriod?
  /// The base, the draft and the issued plan, at most one of each, in that order.
  public var versions: [Version]
  /// Older versions, for the history of the plan, oldest first.
  public var earlierVersions: [EarlierVersion]
  /// The redline that the panel was given.
  public var redline: Redline?
  /// The report that covers the draft in the panel's papers.
  public var coveringReport: SourceReference?
  /// What the covering report says was changed and what it says was not, an entry a statement.
  public var coveringList: [CoveringStatement]
  /// The dates of the steps, in the order of ``VariationStep``; a step without a date is not there.
  public var dates: [DatedStep]
  /// References to the panel's record.
  public var minutes: [MinutesReference]
  /// What the panel recommended.
  public var recommendations: [Recommendation]
  /// What was undertaken at the panel's meeting.
  public var undertakings: [Undertaking] = []
  /// What was raised at the panel's meeting, with the answers.
  public var discussion: [DiscussionPoint] = []
  /// Monitoring reports, minutes and other papers that say what was done.
  public var evidence: [EvidenceReference] = []
  /// The file in which an officer corrects what was found in those papers; nil where none is named.
  public var evidenceCorrections: String?
  /// What the panel's papers print and no document of the plan says.
  public var papers: PaperDetails
  /// The officer's corrections of the structure of all its versions.
  public var reading: ReadingCorrections

  /// Creates a variation.
  public init(
    area: String, planTitle: String? = nil, country: Country, body: LocalPolicingBody, panel: ReviewingPanel, instrument: PlanInstrument,
    declaredTerm: String? = nil, reasonGiven: String? = nil, planningPeriod: PlanningPeriod? = nil, versions: [Version] = [],
    earlierVersions: [EarlierVersion] = [], redline: Redline? = nil, coveringReport: SourceReference? = nil,
    coveringList: [CoveringStatement] = [], dates: [DatedStep] = [], minutes: [MinutesReference] = [],
    recommendations: [Recommendation] = [], papers: PaperDetails = PaperDetails(),
    reading: ReadingCorrections = ReadingCorrections()
  ) {
    self.area = area
    self.planTitle = planTitle
    self.country = country
    self.body = body
    self.panel = panel
    self.instrument = instrument
    self.declaredTerm = declaredTerm
    self.reasonGiven = reasonGiven
    self.planningPeriod = planningPeriod
    self.versions = versions
    self.earlierVersions = earlierVersions
    self.redline = redline
    self.coveringReport = coveringReport
    self.coveringList = coveringList
    self.dates = dates
    self.minutes = minutes
    self.recommendations = recommendations
    self.papers = papers
    self.reading = reading
  }

  /// The version with a role, if there is one.
  public func version(_ role: VersionRole) -> Version? { versions.first { $0.role == role } }

  /// The date of a step, if it is given.
  public func date(of step: VariationStep) -> CalendarDate? { dates.first { $0.step == step }?.date }
}
