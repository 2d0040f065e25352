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
  public let published: Loaded<Plan>?
  /// The two readings of the redline.
  public let redline: LoadedRedline?
  /// The draft as sent to the panel: a clean one where the review file names one, otherwise the redline with its marks accepted.
  public let draft: Loaded<Plan>?
  /// Whether the draft is a document of its own, not the redline with its marks accepted.
  public let hasCleanDraft: Bool
  /// The plan as issued.
  public let issued: Loaded<Plan>?
  /// The versions before the published plan, oldest first.
  public let earlier: [Loaded<Plan>]
  /// The covering report; nil where none is named.
  public let coveringReport: CoveringReport?
  /// The monitoring reports, minutes and other papers that may say what was done.
  public let evidence: [EvidenceSource]
  /// What an officer has said of passages of those papers.
  public let evidenceCorrections: [EvidenceCorrection]
  /// What a reader should know of what was given, and what was not.
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
    published = try Self.version(.base, of: variation, files)
    issued = try Self.version(.issued, of: variation, files)
    redline = try Self.redline(of: variation, files)
    let isRedline = files.versions[.draft] != nil && files.versions[.draft] == files.redline
    let clean = isRedline ? nil : try Self.version(.draft, of: variation, files)
    hasCleanDraft = clean != nil
    draft = clean ?? redline.map { Self.accepted($0.revised, as: variation.version(.draft)) }
    var earlier: [Loaded<Plan>] = []
    for (version, file) in zip(variation.earlierVersions, files.earlierVersions) {
      earlier.append(try Self.load(file, version.source, variation.reading).called(version.label, on: version.date, as: .issued))
    }
    self.earlier = earlier
    let plans = [published, draft, issued, redline?.original].compactMap { $0?.value } + earlier.map(\.value)
    try Self.checkCorrections(variation.reading, plans, files)
    coveringReport = try Self.coveringReport(of: variation, files)
    evidence = try Self.evidence(of: variation, files)
    evidenceCorrections = try files.evidenceCorrections.map(CorrectionsReader.evidence) ?? []
    notes = []
  }

  /// A correction must name a line of one of the versions.
  private static func checkCorrections(
    _ corrections: ReadingCorrections, _ plans: [Plan], _ files: VariationFiles
  ) throws(LoadingError) {
    guard !corrections.isEmpty else { return }
    let unmatched = corrections.unmatched(in: plans)
    guard !unmatched.isEmpty, let file = files.review else { return }
    let faults = unmatched.map {
      ReviewFileFault(line: $0.number, key: "reading", reason: "No version has a line “\($0.text)”. Give it as it is printed.")
    }
    throw .invalidReview(file, faults: faults)
  }

  private static func version(_ role: VersionRole, of variation: Variation, _ files: VariationFiles) throws(LoadingError) -> Loaded<Plan>? {
    guard let file = files.versions[role], let version = variation.version(role) else { return nil }
    return try load(file, version.source, variation.reading).called(version.label, on: version.date, as: role)
  }

  /// The redline with its marks accepted, under the draft's own name where the review file gives one.
  private static func accepted(_ reading: Loaded<Plan>, as draft: Variation.Version?) -> Loaded<Plan> {
    draft.map { reading.called($0.label, on: $0.date, as: .draft) } ?? reading
  }

  private static func load(
    _ file: URL, _ source: Variation.SourceReference, _ corrections: ReadingCorrections
  ) throws(LoadingError) -> Loaded<Plan> {
    try PlanLoader(options: LoadingOptions(from: source.from, to: source.to, corrections: corrections)).load(file)
  }

  private static func redline(of variation: Variation, _ files: VariationFiles) throws(LoadingError) -> LoadedRedline? {
    guard let file = files.redline, let redline = variation.redline else { return nil }
    let options = LoadingOptions(
      from: redline.source.from, to: redline.source.to, inserted: redline.inserted, deleted: redline.deleted,
      corrections: variation.reading)
    var readings = try PlanLoader(options: options).loadRedline(file)
    let draft = variation.version(.draft)
    let printed = readings.revised.value.metadata.versionLabel
    let label = redline.label ?? draft?.label ?? printed ?? "The redline"
    readings.original = readings.original.called(label, on: redline.date ?? draft?.date, as: .base)
    readings.revised = readings.revised.called(label, on: redline.date ?? draft?.date, as: .draft)
    return readings
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

extension Loaded<Plan> {
  /// The version under the name that the review file gives it, in place of what it prints of itself.
  fileprivate func called(_ label: String, on date: CalendarDate?, as role: VersionRole) -> Self {
    var named = self
    named.value.metadata.versionLabel = label
    named.value.metadata.role = role
    if let date { named.value.metadata.date = date.description }
    return named
  }
}

extension LoadedVariation {
  /// Every version in the order of the plan's history: the earlier ones, the published plan, the draft, the plan as issued.
  public var inOrder: [Loaded<Plan>] { earlier + [published, draft, issued].compactMap(\.self) }
}
