public import PlanComparison
public import PlanModel

extension ReviewReport {
  /// Decides the facts of a review.
  ///
  /// - Parameters:
  ///   - comparison: The outcome, with every unit of both versions in exactly one change.
  ///   - original: The earlier version, as read.
  ///   - revised: The later version, as read.
  ///   - settings: The audience of the report, and the settings of the comparison.
  public init(
    of comparison: Comparison, between original: Loaded<Plan>, and revised: Loaded<Plan>, settings: ReportSettings = .standard
  ) {
    let divisions = DivisionOrder(original.value, revised.value, comparison.objectives)
    let area = revised.value.metadata.area ?? original.value.metadata.area
    let codes = ReferenceCodes.codes(for: divisions.divisions, area: area)
    var sorting = Sorting(divisions: divisions, codes: codes)
    for (index, change) in comparison.changes.enumerated() { sorting.add(change, at: index) }
    let originalTitles = original.value.divisions.map(\.title)
    let groups = sorting.groups(originalTitles: originalTitles)
    let tallies = groups.reduce(into: Tallies()) { $0.add($1.tallies) }
    let (before, after) = ReportVersion.pair(original, revised)
    let themes = Themes(comparison, sorting.reported, figures: sorting.figures, divisions: divisions).all
    let looks = FirstLooks(sorting.reported, in: comparison.changes, themes: themes, limit: settings.firstLookLimit)
    let headline = sorting.headline.settled
    let story = ShortStory(
      original: before, revised: after, comparison: comparison, headline: headline, tallies: tallies, divisions: divisions,
      changes: sorting.reported,
      declarations: sorting.declarations, outside: OutsideStory(original, revised), originalTitles: originalTitles)

    schemaVersion = "1.1"
    title = ReportTitle.of(original.value.metadata, revised.value.metadata)
    law =
      LegalFrame(settings.citations) ?? LegalFrame.frame(body: revised.value.metadata.body ?? original.value.metadata.body)
    self.settings = settings
    self.original = before
    self.revised = after
    self.comparison = comparison
    self.headline = headline
    self.tallies = tallies
    let doubts = ReadingDoubts(original: original, revised: revised, names: (before.name, after.name), headline: headline)
    self.themes = themes
    inShort = doubts.sentences + story.sentences
    remarks = story.remarks
    coverage = CoverageStatement.sentences(before, after) + comparison.notes.filter { $0.kind == .advice }.map(\.sentence)
    proof = CoverageStatement.proof(comparison.proof, before, after)
    changes = sorting.reported
    self.groups = groups
    (groupsOfOriginal, groupsOfRevised) = divisions.positions(original.value, revised.value)
    firstLooks = looks.chosen
    firstLooksLeft = looks.left
    figures = sorting.figures
    declarations = sorting.declarations
    notes = ReportedNote.notes(original.notes, revised.notes, comparison.notes)
  }
}
