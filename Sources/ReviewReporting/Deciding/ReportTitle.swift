import PlanModel

/// The report's title, by what its two versions are in the making of a variation.
enum ReportTitle {
  static func of(_ original: PlanMetadata, _ revised: PlanMetadata) -> String {
    let plan = revised.title?.text ?? original.title?.text
    let name = plan.map { startsWithArticle($0) ? $0 : "the \($0)" } ?? "the Police and Crime Plan"
    return switch (original.role, revised.role) {
    case (.draft, .issued): "What changed between the draft and the issue of \(name)"
    case (_, .issued): "What changed in \(name) as issued"
    case (.draft, .draft): "What changed between two drafts of the variation to \(name)"
    default: "Review of the proposed variation to \(name)"
    }
  }

  private static func startsWithArticle(_ title: String) -> Bool {
    let first = title.prefix { $0 != " " }.lowercased()
    return first == "a" || first == "an" || first == "the" || first == "our" || first == "my"
  }
}
