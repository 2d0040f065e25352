import Foundation
import PlanModel
import PlanReading
import PlanReview
import TestSupport
import VariationLoading

/// The sample variation with the monitoring reports and minutes of its area named in the review file.
enum SampleEvidence {
  private static let names = [
    "2025-07-monitoring-report.md", "2025-10-monitoring-report.md", "2025-11-minutes.md", "2026-01-monitoring-report.md",
    "2026-05-minutes.md", "2026-05-monitoring-report.md",
  ]

  /// What the review file says, with the papers.
  static func variation(corrections: URL? = nil) throws -> Variation {
    var variation = try VariationReader.read(SampleVariation.file)
    variation.evidence = names.map { Variation.EvidenceReference(source: .init(file: "evidence/\($0)")) }
    variation.evidenceCorrections = corrections?.path
    return variation
  }

  /// The files that it names.
  static func files(corrections: URL? = nil) throws -> VariationFiles {
    VariationFiles(of: try variation(corrections: corrections), in: SampleVariation.file)
  }

  /// The papers as read.
  static func sources() throws -> [EvidenceSource] { try files().evidence.map { try EvidenceReader.read($0) } }
}
