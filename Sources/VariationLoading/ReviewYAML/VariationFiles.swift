public import Foundation
public import PlanModel
import PlanLoading

/// The files that a review file names, resolved from its own folder. They need not exist yet.
public struct VariationFiles: Hashable, Sendable {
  /// The versions in the order base, draft, issued.
  public let versions: [VersionRole: URL]
  /// The review file itself.
  public let review: URL?
  /// The older versions, in the order given.
  public let earlierVersions: [URL]
  /// The redline.
  public let redline: URL?
  /// The covering report.
  public let coveringReport: URL?
  /// The papers of evidence, in the order given.
  public let evidence: [URL]
  /// The file of corrections to what was found in the papers of evidence.
  public let evidenceCorrections: URL?
  /// The minutes, in the order given; nil where a reference names no file.
  public let minutes: [URL?]

  /// Every file that is named, each version first.
  public var all: [URL] {
    VersionRole.allCases.compactMap { versions[$0] } + earlierVersions + [redline, coveringReport].compactMap(\.self)
      + evidence + [evidenceCorrections].compactMap(\.self) + minutes.compactMap(\.self)
  }

  /// Resolves the files of a variation.
  ///
  /// - Parameters:
  ///   - variation: What was read.
  ///   - review: The review file that it was read from.
  public init(of variation: Variation, in review: URL) {
    self.review = review
    let folder = review.deletingLastPathComponent()
    func resolved(_ path: String) -> URL { URL(filePath: path, relativeTo: folder).standardizedFileURL }
    versions = Dictionary(uniqueKeysWithValues: variation.versions.map { ($0.role, resolved($0.source.file)) })
    earlierVersions = variation.earlierVersions.map { resolved($0.source.file) }
    redline = variation.redline.map { resolved($0.source.file) }
    coveringReport = variation.coveringReport.map { resolved($0.file) }
    evidence = variation.evidence.map { resolved($0.source.file) }
    evidenceCorrections = variation.evidenceCorrections.map(resolved)
    minutes = variation.minutes.map { $0.file.map(resolved) }
  }
}
