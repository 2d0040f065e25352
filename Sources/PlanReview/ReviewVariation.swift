public import PlanModel
public import ReviewReporting
public import PlanComparison
import PlanLoading
import PlanReading
import VariationLoading
import StatutoryFrame

/// Reviews a whole variation: every pair of its versions, the redline as a claim, the recommendations, the dates and the law.
///
/// - Parameters:
///   - loaded: The documents that the review file names, as read.
///   - day: The day that separates past from to come, and on which the law is cited; nil to leave it out and cite the law as last read.
///   - settings: How to compare.
/// - Throws: `ComparisonError` where a proof fails.
public func review(
  _ loaded: LoadedVariation, asOf day: CalendarDate? = nil, settings: ReviewSettings = .standard
) throws -> ReviewedVariation {
  let variation = loaded.variation
  let lawDay = day ?? StatuteBook.lastRead
  let citations = StatuteBook.englandAndWales.citations(for: variation, on: lawDay)
  var settings = settings
  settings.evidence += loaded.evidence
  settings.evidenceCorrections += loaded.evidenceCorrections
  settings.reporting = ReportSettings(of: variation, citations: citations)
  let (proposal, check) = try proposal(of: loaded, settings: settings)
  let issue = try report(from: loaded.draft, to: loaded.issued, settings: settings)
  let outcome = try report(from: loaded.published, to: loaded.issued, settings: settings)
  var reviewed = ReviewedVariation(
    variation: variation, asOf: day, proposal: proposal, issue: issue, outcome: outcome, versions: join(proposal, issue, outcome),
    check: check,
    followUp: recommendationsFollowed(in: loaded, settings: settings),
    timetable: Timetable(of: variation, asOf: day), grid: PlanContentGrid(of: loaded.labelledVersions),
    citations: citations, notes: StatuteBook.englandAndWales.notes(for: variation, on: lawDay) + loaded.notes,
    readerVersion: ProductVersion.current)
  reviewed.comments = loaded.comments
  reviewed.undertakings = undertakingsFollowed(in: loaded, settings: settings)
  return reviewed
}

/// What became of the undertakings that ask for words, as the issued plan shows it; nil where there is none or a version was not given.
public func undertakingsFollowed(in loaded: LoadedVariation, settings: ReviewSettings = .standard) -> FollowUp? {
  let asked = loaded.variation.undertakings.compactMap { one in
    one.wanted.map {
      Recommendation(number: one.number, text: one.text, kind: .wording, changeReferences: one.changeReferences, wanted: $0)
    }
  }
  guard let draft = loaded.draft, let issued = loaded.issued, !asked.isEmpty else { return nil }
  return followUp(asked, from: draft, to: issued, published: loaded.published, by: loaded.variation.body.kind, settings: settings)
}

/// The three versions, a row a commitment, where all three were given.
private func join(_ proposal: ReviewReport?, _ issue: ReviewReport?, _ outcome: ReviewReport?) -> ThreeVersions? {
  guard let proposal, let issue, let outcome else { return nil }
  return ThreeVersions(joining: proposal.comparison, issue.comparison, outcome.comparison)
}

private func report(from before: Loaded<Plan>?, to after: Loaded<Plan>?, settings: ReviewSettings) throws -> ReviewReport? {
  guard let before, let after else { return nil }
  return try review(before, against: after, settings: settings)
}

/// From the published plan to the draft; where only the redline was given, from its old text to its new. Where both were given, every change
/// has its status of declaration.
private func proposal(
  of loaded: LoadedVariation, settings: ReviewSettings
) throws -> (report: ReviewReport?, check: DeclarationCheck?) {
  if let sources = DeclarationSources(of: loaded) {
    let reviewed = try checkedReview(of: sources, settings: settings)
    return (reviewed.report, reviewed.check)
  }
  if loaded.published == nil, let redline = loaded.redline {
    return (try report(from: redline.original, to: redline.revised, settings: settings), nil)
  }
  return (try report(from: loaded.published, to: loaded.draft, settings: settings), nil)
}

private func recommendationsFollowed(in loaded: LoadedVariation, settings: ReviewSettings) -> FollowUp? {
  guard let draft = loaded.draft, let issued = loaded.issued, !loaded.variation.recommendations.isEmpty else { return nil }
  return followUp(
    loaded.variation.recommendations, from: draft, to: issued, published: loaded.published, by: loaded.variation.body.kind,
    settings: settings)
}

extension LoadedVariation {
  /// The plan as published, as put to the panel and as issued, each with its label: those that were given.
  ///
  /// Without the plan as published, the redline's old text replaces it, and is named so.
  fileprivate var labelledVersions: [(label: String, plan: Plan)] {
    let oldText = published == nil ? redline.map { [("The redline’s old text", $0.original.value)] } ?? [] : []
    return oldText + [published, draft, issued].compactMap(\.self).map { ($0.value.metadata.versionLabel ?? $0.source.fileName, $0.value) }
  }
}

extension ReportSettings {
  /// For the panel that reviews a variation, at its meeting, under the provisions that apply.
  fileprivate init(of variation: Variation, citations: [StatutoryCitation]) {
    let item = variation.papers.agendaItem.map { "item \($0)" }
    let meeting = [variation.date(of: .meeting)?.description, item].compactMap(\.self).joined(separator: ", ")
    let other: StatutoryMatter = variation.instrument == .newPlan ? .powerToVary : .powerToIssue
    self.init(
      panel: variation.panel.name.isEmpty ? nil : variation.panel.name, meeting: meeting.isEmpty ? nil : meeting,
      citations: citations.filter { $0.matter != other })
  }
}
