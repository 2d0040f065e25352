import PlanComparison
import PlanLoading
public import PlanReading
import VariationLoading
public import PlanModel

/// The documents of a declaration check: the published plan, the redline, and what was given with it.
public struct DeclarationSources: Sendable {
  /// The plan as published.
  public var published: Loaded<Plan>
  /// The two readings of the commissioner's redline.
  public var redline: LoadedRedline
  /// A clean draft, where one was sent as well; without it the draft is the redline with its marks accepted.
  public var draft: Loaded<Plan>?
  /// The redline with its marks accepted, under the name of the draft; nil where it has no name but the redline's.
  public var accepted: Loaded<Plan>?
  /// The covering report, and lists of changes given with it.
  public var covering: [CoveringReport]
  /// The variation that they belong to, which decides the law that citations are checked against.
  public var variation: Variation?

  /// Creates sources.
  public init(
    published: Loaded<Plan>, redline: LoadedRedline, draft: Loaded<Plan>? = nil, covering: [CoveringReport] = [],
    variation: Variation? = nil
  ) {
    self.published = published
    self.redline = redline
    self.draft = draft
    self.covering = covering
    self.variation = variation
  }

  /// What the panel reviews: the clean draft, or the redline with its marks accepted.
  public var reviewed: Loaded<Plan> { draft ?? accepted ?? redline.revised }
}

extension DeclarationSources {
  /// The sources that a review file names; nil where it names no published plan or no redline.
  public init?(of loaded: LoadedVariation) {
    guard let published = loaded.published, let redline = loaded.redline else { return nil }
    self.init(
      published: published, redline: redline, draft: loaded.hasCleanDraft ? loaded.draft : nil, covering: loaded.coveringReports,
      variation: loaded.variation)
    accepted = loaded.hasCleanDraft ? nil : loaded.draft
  }
}

extension DeclarationSources {
  /// The documents that the check rests on, the published plan first.
  var documents: [CheckedDocument] {
    let plans = [
      CheckedDocument(name: "the published plan", published),
      CheckedDocument(name: "the redline", redline.revised),
    ]
    return plans + (draft.map { [CheckedDocument(name: "the clean draft", $0)] } ?? [])
      + covering.compactMap { report in report.source.map { CheckedDocument(name: report.name, source: $0) } }
  }
}

extension CheckedDocument {
  fileprivate init(name: String, _ loaded: Loaded<Plan>) {
    self.init(name: name, label: loaded.value.metadata.versionLabel, source: loaded.source, marks: loaded.declared.count)
  }
}
