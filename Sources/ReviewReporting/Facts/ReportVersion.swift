public import PlanModel

/// One side of the review, as the report names it.
public struct ReportVersion: Hashable, Sendable, Codable {
  /// The name, in running text, of it: "the published plan", "the draft".
  public let name: String
  /// What the source says of itself.
  public let metadata: PlanMetadata
  /// The file, its hash and how it was read.
  public let source: SourceIdentity
  /// How much of the source was read.
  public let coverage: ReadingCoverage
  /// Changes that the source's own marks declare.
  public let declaredMarks: Int

  /// The name at the start of a sentence or of a table.
  public var capitalisedName: String { name.capitalisedFirst }

  /// The language of its wording, where it is not English.
  public var foreignLanguage: String? {
    guard let language = metadata.language, language != "en", !language.hasPrefix("en-") else { return nil }
    return language
  }

  /// The label and the date as printed: "Version 5, revised draft, 22 May 2026".
  public var edition: String {
    [metadata.versionLabel, metadata.date].compactMap(\.self).joined(separator: ", ")
  }
}

extension ReportVersion {
  /// Names the two sides so that a reader can distinguish them.
  static func pair(_ original: Loaded<Plan>, _ revised: Loaded<Plan>) -> (original: ReportVersion, revised: ReportVersion) {
    let isOneRedline = original.source.sha256 == revised.source.sha256 && original.source.view != nil
    let names =
      isOneRedline
      ? ("the redline’s old text", "the redline’s new text") : names(original.value.metadata.role, revised.value.metadata.role)
    return (ReportVersion(original, named: names.0), ReportVersion(revised, named: names.1))
  }

  private init(_ loaded: Loaded<Plan>, named name: String) {
    self.init(
      name: name, metadata: loaded.value.metadata, source: loaded.source, coverage: loaded.coverage, declaredMarks: loaded.declared.count)
  }

  private static func names(_ original: VersionRole?, _ revised: VersionRole?) -> (original: String, revised: String) {
    switch (original, revised) {
    case (.base, .base), (.issued, .issued): ("the earlier plan", "the later plan")
    case (.draft, .draft): ("the earlier draft", "the later draft")
    case (nil, nil): ("the original", "the revised version")
    default: (name(original) ?? "the original", name(revised) ?? "the revised version")
    }
  }

  private static func name(_ role: VersionRole?) -> String? {
    switch role {
    case .base: "the published plan"
    case .draft: "the draft"
    case .issued: "the plan as issued"
    case nil: nil
    }
  }
}
