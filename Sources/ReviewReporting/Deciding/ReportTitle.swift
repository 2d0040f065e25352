import PlanModel

/// The report's title, by what its two versions are in the making of a variation.
enum ReportTitle {
  static func of(_ original: PlanMetadata, _ revised: PlanMetadata) -> String {
    let name = (revised.title?.text ?? original.title?.text).map(running) ?? "the Police and Crime Plan"
    return switch (original.role, revised.role) {
    case (.draft, .issued): "What changed between the draft and the issue of \(name)"
    case (_, .issued): "What changed in \(name) as issued"
    case (.draft, .draft): "What changed between two drafts of the variation to \(name)"
    default: "Review of the proposed variation to \(name)"
    }
  }

  /// A plan's title as running text has it: with an article, and not in capitals.
  static func running(_ title: String) -> String {
    let plan = calm(title)
    return startsWithArticle(plan) ? plan : "the \(plan)"
  }

  /// A title that the plan prints in capitals, as running text has it: "A SAFER WEALDMERE PLAN" is "A Safer Wealdmere Plan".
  private static func calm(_ title: String) -> String {
    guard title == title.uppercased(), title != title.lowercased() else { return title }
    let small: Set<String> = ["and", "for", "of", "the", "to", "in", "with", "on"]
    let words = title.lowercased().split(separator: " ").enumerated().map { position, word in
      position > 0 && small.contains(String(word)) ? String(word) : String(word).capitalisedFirst
    }
    return words.joined(separator: " ")
  }

  private static func startsWithArticle(_ title: String) -> Bool {
    let first = title.prefix { $0 != " " }.lowercased()
    return first == "a" || first == "an" || first == "the" || first == "our" || first == "my"
  }
}
