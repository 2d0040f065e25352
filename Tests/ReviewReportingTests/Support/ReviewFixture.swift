import DocumentRendering
import PlanComparison
import PlanModel
import ReviewReporting

/// A pair of plan versions and their comparison, built by hand, so that reports are tested apart from the engine.
struct ReviewFixture {
  var original: Loaded<Plan>
  var revised: Loaded<Plan>
  var comparison: Comparison

  var report: ReviewReport { ReviewReport(of: comparison, between: original, and: revised, settings: settings) }
  var settings = ReportSettings.standard

  /// A part of the plan: its title on each side and its sections.
  struct Part {
    var kind: Division.Kind = .objective
    var title: (original: String?, revised: String?)
    var label: String?
    var sections: [(leadIn: String?, body: ResponsibleBody, pieces: [FixturePiece])]
    var titleReasons: [Reason] = []
  }

  init(title: String?, parts: [Part], language: String? = nil) {
    var building = Building()
    building.build(parts)
    let place = Place(paragraph: 1)
    func plan(_ divisions: [Division], _ role: VersionRole) -> Plan {
      Plan(
        metadata: PlanMetadata(
          title: title.map { .init(text: $0, place: place) }, area: "Wealdmere", body: "Police and Crime Commissioner for Wealdmere",
          versionLabel: role == .base ? "As published" : "Draft 2", role: role, date: role == .base ? "1 April 2025" : "12 May 2026",
          planningPeriod: "2025 to 2029", language: language), divisions: divisions)
    }
    let before = plan(building.divisions.original, .base)
    let after = plan(building.divisions.revised, .draft)
    comparison = building.comparison(of: before, with: after)
    original = Loaded(
      value: before,
      source: SourceIdentity(
        fileName: "wealdmere-plan.xml", sha256: String(repeating: "3f", count: 32), format: "Plan XML", readerVersion: "1.0.0"),
      coverage: ReadingCoverage(paragraphs: before.units.count, paragraphsSetAside: 4, tables: 1, cells: 9, notes: 1))
    revised = Loaded(
      value: after,
      source: SourceIdentity(
        fileName: "wealdmere-draft-2.docx", sha256: String(repeating: "a1", count: 32), format: "Word (DOCX)", readerVersion: "1.0.0"),
      coverage: ReadingCoverage(
        paragraphs: after.units.count, paragraphsSetAside: 6, tables: 1, cells: 9, notes: 1, headersAndFooters: 2, comments: 3,
        unread: [.init(what: "drawing", count: 1)]))
  }
}
