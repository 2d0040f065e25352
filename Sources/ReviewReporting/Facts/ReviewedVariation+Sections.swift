import DocumentRendering
import PlanModel
import StatutoryFrame

extension ReviewedVariation {
  /// The section on the dates; nil where no step has one.
  var timetableSection: DocumentSection? {
    TimetableSection(timetable: timetable, citations: citations, instrument: variation.instrument).section
  }

  /// The provisions that apply to an instrument: a new plan is issued under one provision, a variation made under another.
  func citations(for instrument: PlanInstrument) -> [StatutoryCitation] {
    citations.filter { $0.matter != (instrument == .newPlan ? .powerToVary : .powerToIssue) }
  }

  /// The section on the heads of s.7(1); nil where no version was read.
  var coverageGridSection: DocumentSection? { PlanContentGridSection(grid: grid).section }
}
