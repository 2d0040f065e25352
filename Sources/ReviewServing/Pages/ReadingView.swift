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
    let units = report?.comparison.changes ?? []
    groups = (report?.groups ?? []).map { group in
      Group(
        title: group.title, kind: group.kind == .objective ? "Objective" : "Other part",
        original: units.reduce(0) { $0 + $1.original.count { $0.kind == .commitment && $0.objective == group.title } },
        revised: units.reduce(0) { $0 + $1.revised.count { $0.kind == .commitment && $0.objective == group.title } })
    }
    notes = (report?.notes ?? []).map(\.note.sentence)
    let reading = review?.facts.variation.reading
    objectives = (reading?.objectives ?? []).map(\.text).joined(separator: "\n")
    notObjectives = (reading?.notObjectives ?? []).map(\.text).joined(separator: "\n")
    readingPath = frame.path(.reading)
  }
}
