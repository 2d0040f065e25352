public import DocumentRendering
import PlanModel

/// The panel review report: a summary and the change schedule.
///
/// With a variation it has the timetable and the grid of s.7(1) as well.
public struct PanelReview: ReportKind {
  /// What the variation shows beside the comparison; nil where only two versions were given.
  private let variation: ReviewedVariation?

  /// Takes the facts that the paper is composed from.
  public init(of variation: ReviewedVariation? = nil) { self.variation = variation }

  /// Composes the paper.
  public func document(of report: ReviewReport) -> ReportDocument {
    let composer = PanelReviewComposer(report: report, variation: variation)
    return ReportDocument(
      title: report.title, banner: composer.banner, subtitle: composer.subtitle, status: report.law.status,
      sections: composer.sections, closing: composer.closing)
  }
}

/// Composes the panel review report, section by section.
struct PanelReviewComposer {
  let report: ReviewReport
  var variation: ReviewedVariation?

  var sections: [DocumentSection] {
    let opening = [inShort, firstLooks]
    let records = [figures, marks, variation?.timetableSection, variation?.coverageGridSection, unchanged, coverage, method, law]
    return opening.compactMap(\.self) + changeSections + records.compactMap(\.self)
  }

  private var law: DocumentSection { LawSection(law: report.law, notes: variation?.notes ?? []).section }

  var banner: [String] {
    let whose = [report.settings.panel, report.settings.meeting].compactMap(\.self)
    let area = [report.revised.metadata.body ?? report.original.metadata.body].compactMap(\.self)
    let line = (whose.isEmpty ? area : whose).joined(separator: " · ")
    return line.isEmpty ? [] : [line]
  }

  var subtitle: [String] {
    if report.original.source.sha256 == report.revised.source.sha256, report.original.source.view != nil {
      return ["One redline (\(edition(report.revised))): its old text compared with its new"]
    }
    return ["\(named(report.original)) compared with \(named(report.revised))".capitalisedFirst]
  }

  private func named(_ version: ReportVersion) -> String {
    "\(version.name) (\(edition(version)))"
  }

  private func edition(_ version: ReportVersion) -> String {
    version.edition.isEmpty ? version.source.fileName : version.edition
  }

  var closing: String {
    "Made on the reader’s own machine by plan-review \(report.revised.source.readerVersion). "
      + "Every finding shows the rule and the words it rests on."
  }
}
