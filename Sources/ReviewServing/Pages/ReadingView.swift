import PlanComparison
import PlanModel
import ReviewReporting

/// The page that says how the versions were read, doubts first, with a way to correct it.
struct ReadingView {
  let frame: CaseFrame
  let hasReview: Bool
  let doubts: [String]
  let groups: [Group]
  let notes: [String]
  let objectives: String
  let notObjectives: String
  let readingPath: String

  struct Group {
    let title: String
    let kind: String
    let original: Int
    let revised: Int
  }

  init(_ review: CaseReview?, _ frame: CaseFrame) {
    self.frame = frame
    let report = review?.report
    hasReview = report != nil
    doubts = (report?.notes ?? []).filter { $0.note.kind == .inferred && $0.note.isDoubtOfObjectives }.map(\.note.sentence)
    groups = report.map(Self.groups) ?? []
    notes = (report?.notes ?? []).map(\.note.sentence)
    let reading = review?.facts.variation.reading
    objectives = (reading?.objectives ?? []).map(\.text).joined(separator: "\n")
    notObjectives = (reading?.notObjectives ?? []).map(\.text).joined(separator: "\n")
    readingPath = frame.path(.reading)
  }

  /// The parts of the plan with the commitments that were read in each.
  private static func groups(of report: ReviewReport) -> [Group] {
    var (original, revised) = (Array(repeating: 0, count: report.groups.count), Array(repeating: 0, count: report.groups.count))
    for change in report.comparison.changes {
      for unit in change.original where unit.kind == .commitment { original[report.groupsOfOriginal[unit.division]] += 1 }
      for unit in change.revised where unit.kind == .commitment { revised[report.groupsOfRevised[unit.division]] += 1 }
    }
    return report.groups.enumerated().map { number, group in
      Group(
        title: group.title, kind: group.kind == .objective ? "Objective" : "Other part", original: original[number],
        revised: revised[number])
    }
  }
}
