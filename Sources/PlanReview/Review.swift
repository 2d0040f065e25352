public import Foundation
public import PlanModel
public import ReviewReporting
public import PlanComparison
import PlanLoading
import PlanReading
import VariationLoading

/// Reviews a proposed variation: two versions of a plan in, the panel's review report out.
///
/// - Parameters:
///   - original: The plan as published.
///   - revised: The draft variation, or the plan as issued.
///   - settings: How to read and compare.
/// - Throws: `LoadingError` where a source is refused, `ComparisonError` where the proof fails.
public func review(_ original: URL, against revised: URL, settings: ReviewSettings = .standard) throws -> ReviewReport {
  let loader = PlanLoader(options: settings.loading)
  let versions = try loader.agreeing([try loader.load(original), try loader.load(revised)], from: [original, revised])
  return try review(versions[0], against: versions[1], settings: settings)
}

/// Reviews a redline: its two readings, with its marks as evidence of how they match.
public func review(redline: URL, settings: ReviewSettings = .standard) throws -> ReviewReport {
  let readings = try PlanLoader(options: settings.loading).loadRedline(redline)
  return try review(readings.original, against: readings.revised, settings: settings)
}

/// Reviews two loaded versions.
public func review(
  _ before: Loaded<Plan>, against after: Loaded<Plan>, settings: ReviewSettings = .standard
) throws -> ReviewReport {
  let comparison = try compare(before, with: after, settings: settings)
  return ReviewReport(of: comparison, between: before, and: after, settings: settings.reporting)
}

/// Compares two loaded versions of one language; a Welsh edition is never compared with an English one. The two readings of one redline share
/// their places, which is evidence of how they match.
public func compare(
  _ before: Loaded<Plan>, with after: Loaded<Plan>, settings: ReviewSettings = .standard
) throws -> Comparison {
  if let original = before.value.metadata.language, let revised = after.value.metadata.language, Set([original, revised]) == ["cy", "en"] {
    throw ComparisonError.languagesDiffer(original, revised)
  }
  let alignment = align(before, with: after, settings: settings)
  var comparison = try Classifier(rules: settings.rules).classify(alignment)
  if !settings.evidence.isEmpty { comparison.addEvidence(settings.evidence, corrections: settings.evidenceCorrections, on: before) }
  if let note = before.source.noteOnSameFile(after.source) { comparison.notes.append(note) }
  return comparison
}

/// The alignment of two loaded versions. The two readings of one redline share their places, which is additional evidence.
public func align(_ before: Loaded<Plan>, with after: Loaded<Plan>, settings: ReviewSettings = .standard) -> Alignment {
  let sharesPlaces = before.source.view != nil && before.source.sha256 == after.source.sha256
  return Alignment(of: before.value, with: after.value, settings: settings.comparison, sharesPlaces: sharesPlaces)
}
