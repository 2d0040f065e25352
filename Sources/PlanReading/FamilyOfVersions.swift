import PlanLanguage
import PlanLoading
import PlanModel

/// The titles of the objectives in all versions of one plan.
struct FamilyOfVersions {
  private let objectives: [Set<String>]
  private let headings: [Set<String>]

  init(_ plans: [Plan]) {
    objectives = plans.map { Set($0.objectives.compactMap { $0.heading.map { FoldedText($0.text).key } }) }
    headings = plans.map { plan in
      Set(plan.divisions.flatMap { [$0.heading] + $0.sections.map(\.heading) }.compactMap { $0.map { FoldedText($0.text).key } })
    }
  }

  /// All titles, where a version has one of them as a heading that it did not take for an objective; nil where it agrees with the others.
  func unknown(to version: Int) -> Set<String>? {
    let all = objectives.reduce(into: Set<String>()) { $0.formUnion($1) }
    let missed = all.subtracting(objectives[version]).intersection(headings[version])
    return missed.isEmpty ? nil : all
  }
}
