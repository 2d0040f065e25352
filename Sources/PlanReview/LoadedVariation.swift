public import Foundation
public import PlanLoading
public import PlanReading
public import VariationLoading
public import PlanModel

/// The documents that a review file names, as read. Each version has the role, the label and the date that the review file gives it.
public struct LoadedVariation: Sendable {
  /// What the review file says.
  public let variation: Variation
  /// The plan as published.
  public internal(set) var published: Loaded<Plan>?
  /// The two readings of the redline.
  public internal(set) var redline: LoadedRedline?
  /// The draft as sent to the panel: a clean one where the review file names one, otherwise the redline with its marks accepted.
  public internal(set) var draft: Loaded<Plan>?
  /// Whether the draft is a document of its own, not the redline with its marks accepted.
  public let hasCleanDraft: Bool
  /// The plan as issued.
  public internal(set) var issued: Loaded<Plan>?
  /// The versions before the published plan, oldest first.
  public let earlier: [Loaded<Plan>]
  /// The covering report; nil where none is named.
  public let coveringReport: CoveringReport?
  /// The monitoring reports, minutes and other papers that may say what was done.
  public let evidence: [EvidenceSource]
  /// The comments in the margin of the draft and the redline.
  public let comments: [SourceComment]
  /// The corrections of an officer to what was found in those papers.
  public let evidenceCorrections: [EvidenceCorrection]
  /// Notes for readers on what was given, and what was not.
  public let notes: [LoadingNote]

  /// Reads the documents that a review file names.
  ///
  /// - Throws: `LoadingError` for the review file, or for a document that is refused.
  public init(review: URL) throws(LoadingError) {
    let variation = try VariationReader.read(review)
    try self.init(variation, files: VariationFiles(of: variation, in: review))
  }

  /// Reads the documents of a variation, side by side.
  public init(_ variation: Variation, files: VariationFiles) throws(LoadingError) {
    self.variation = variation
    let family = try VariationFamily(variation, files)
    published = family.version(.base)
    issued = family.version(.issued)
    redline = family.redline
    let clean = family.version(.draft)
    hasCleanDraft = clean != nil
    draft = clean ?? family.accepted
    earlier = family.earlier
    coveringReport = try Self.coveringReport(of: variation, files)
    evidence = try Self.evidence(of: variation, files)
    comments = try Self.comments(in: files)
    evidenceCorrections = try files.evidenceCorrections.map(CorrectionsReader.evidence) ?? []
    notes = []
  }

  /// The comments of the draft and of the redline; those of one file once.
  private static func comments(in files: VariationFiles) throws(LoadingError) -> [SourceComment] {
    var comments: [SourceComment] = []
    for file in [files.versions[.draft], files.redline == files.versions[.draft] ? nil : files.redline].compactMap(\.self) {
      comments += try CommentReader.comments(of: file)
    }
    return comments
  }

  private static func evidence(of variation: Variation, _ files: VariationFiles) throws(LoadingError) -> [EvidenceSource] {
    var sources: [EvidenceSource] = []
    for (reference, file) in zip(variation.evidence, files.evidence) {
      let options = LoadingOptions(from: reference.source.from, to: reference.source.to)
      var source = try EvidenceReader.read(file, options: options, kind: reference.kind)
      source.date = reference.date ?? source.date
      source.period = reference.period ?? source.period
      sources.append(source)
    }
    return sources
  }

  private static func coveringReport(of variation: Variation, _ files: VariationFiles) throws(LoadingError) -> CoveringReport? {
    guard let file = files.coveringReport, let source = variation.coveringReport else { return nil }
    return try CoveringReportReader.read(file, options: LoadingOptions(from: source.from, to: source.to))
  }

  /// The covering report, and the list of changes that the review file holds: the sources of declaration beside the redline's marks.
  public var coveringReports: [CoveringReport] {
    let list = CoveringReport(name: "the list of changes in the review file", statements: variation.coveringList)
    return [coveringReport].compactMap(\.self) + (variation.coveringList.isEmpty ? [] : [list])
  }
}

extension LoadedVariation {
  /// The same documents under other file names, by their SHA-256: for files that are kept under names that say nothing.
  package func named(_ names: [String: String]) -> LoadedVariation {
    func renamed(_ loaded: Loaded<Plan>) -> Loaded<Plan> {
      var loaded = loaded
      if let name = names[loaded.source.sha256] { loaded.source.fileName = name }
      return loaded
    }
    var named = self
    named.published = published.map(renamed)
    named.draft = draft.map(renamed)
    named.issued = issued.map(renamed)
    named.redline = redline.map { redline in
      var redline = redline
      redline.original = renamed(redline.original)
      redline.revised = renamed(redline.revised)
      return redline
    }
    return named
  }

  /// Every version in the order of the plan's history: the earlier ones, the published plan, the draft, the plan as issued.
  public var inOrder: [Loaded<Plan>] { earlier + [published, draft, issued].compactMap(\.self) }
}
