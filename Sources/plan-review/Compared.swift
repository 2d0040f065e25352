import DocumentRendering
import Foundation
import PlanLoading
import PlanModel
import PlanReview
import ReviewReporting
import VariationLoading

/// An original and a revised version as loaded.
typealias LoadedPair = (original: Loaded<Plan>, revised: Loaded<Plan>)

/// What `compare` found: the review of a pair, or a variation over its three versions with the review of its draft.
enum Compared {
  case pair(ReviewReport, PanelReview, of: LoadedPair?)
  case variation(VariationReview, proposal: ReviewReport, PanelReview)

  /// Compares what the arguments name. Three versions are compared as three where no pair of them is asked for.
  init(_ versions: VersionArguments, reading: ReadingOptions, asOf day: CalendarDate?) async throws {
    defer { Terminal.endProgress() }
    if let file = versions.reviewFile {
      let loaded = try versions.loadVariation(file, reading: reading)
      let pair = try loaded.pair(versions.pair, in: file)
      Terminal.showProgress("Comparing")
      let reviewed = try review(loaded, asOf: day)
      if versions.pair == nil, let whole = Compared(reviewed) {
        self = whole
      } else if let report = reviewed.report(on: pair) {
        self = .pair(report, PanelReview(of: reviewed), of: nil)
      } else {
        self = try await Compared(pair: versions, reading)
      }
    } else if let loaded = try await versions.loadNamed(reading: reading), let whole = Compared(try review(loaded, asOf: day)) {
      self = whole
    } else {
      self = try await Compared(pair: versions, reading)
    }
  }

  private init(pair versions: VersionArguments, _ reading: ReadingOptions) async throws {
    let loaded = try await versions.load(reading: reading)
    self = .pair(try versions.report(on: loaded, reading: reading), PanelReview(), of: loaded)
  }

  /// The two versions of a pair, where they were loaded for it alone.
  var loadedPair: LoadedPair? { if case .pair(_, _, let loaded) = self { loaded } else { nil } }

  /// A variation over its three versions; nil where one was not given.
  private init?(_ reviewed: ReviewedVariation) {
    guard let variation = VariationReview(reviewed), let proposal = reviewed.proposal else { return nil }
    self = .variation(variation, proposal: proposal, PanelReview(of: reviewed))
  }

  /// The review of the pair, or of the draft among three versions: what a redline shows.
  var pairReport: ReviewReport {
    switch self {
    case .pair(let report, _, _), .variation(_, proposal: let report, _): report
    }
  }

  /// Some lines for a terminal.
  var summary: String {
    switch self {
    case .pair(let report, _, _): report.summary
    case .variation(let variation, _, _): variation.summary
    }
  }

  /// Whether nothing differs in any version.
  var isWithoutChanges: Bool {
    switch self {
    case .pair(let report, _, _): report.isWithoutChanges
    case .variation(let variation, _, _): variation.isWithoutChanges
    }
  }

  /// The report as the bytes of a file.
  func rendered(as format: ReportFormat) -> [UInt8] {
    switch self {
    case .pair(let report, let kind, _): report.rendered(as: format, kind: kind)
    case .variation(let variation, _, _): variation.rendered(as: format)
    }
  }

  /// Writes the reports: "review" for a pair, "variation" and "proposal" for three versions.
  func write(_ formats: [ReportFormat], to folder: OutputFolder) throws -> [URL] {
    switch self {
    case .pair(let report, let kind, _): return try ReportFiles(formats: formats).write(report, kind: kind, to: folder)
    case .variation(let variation, let proposal, let kind):
      return try ReportFiles(formats: formats, baseName: "variation").write(variation, to: folder)
        + ReportFiles(formats: formats, baseName: "proposal").write(proposal, kind: kind, to: folder)
    }
  }
}

extension Compared {
  /// The names of the files that are written for what the arguments name.
  static func fileNames(for versions: VersionArguments, as formats: [ReportFormat]) throws -> [String] {
    let baseNames = try versions.isVariation ? ["variation", "proposal"] : ["review"]
    return baseNames.flatMap { ReportFiles(formats: formats, baseName: $0).names }
  }
}

extension VersionArguments {
  /// Whether three versions are compared as three.
  fileprivate var isVariation: Bool {
    get throws {
      guard pair == nil else { return false }
      guard let reviewFile else { return named.count == VersionRole.allCases.count }
      let files = VariationFiles(of: try VariationReader.read(reviewFile), in: reviewFile)
      return files.versions[.base] != nil && files.versions[.issued] != nil && (files.versions[.draft] ?? files.redline) != nil
    }
  }
}

extension ReviewedVariation {
  /// The review of one pair of versions; nil where one of them was not given.
  fileprivate func report(on pair: VersionPair) -> ReviewReport? {
    switch pair {
    case .baseDraft: proposal
    case .draftIssued: issue
    case .baseIssued: outcome
    }
  }
}
