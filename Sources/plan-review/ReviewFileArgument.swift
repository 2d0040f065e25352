public import ArgumentParser
import Foundation
import PlanLoading
import PlanReading
import VariationLoading
public import PlanModel
import PlanReview

extension String {
  /// Whether the argument names a review file rather than a plan.
  var isReviewFile: Bool { hasSuffix(".yaml") || hasSuffix(".yml") }
}

/// Which version of a review file is meant.
struct RoleOption: ParsableArguments {
  @Option(help: "With a review file: which version of it is meant: base, draft or issued. By default the draft, or what there is.")
  var role: VersionRole?

  /// The version of a review file: the one with the role, or the draft, or else the first that there is.
  func load(_ review: URL) throws -> Loaded<Plan> {
    let loaded = try LoadedVariation(review: review)
    let found =
      switch role {
      case .base: loaded.published
      case .draft: loaded.draft
      case .issued: loaded.issued
      case nil: loaded.draft ?? loaded.published ?? loaded.issued
      }
    guard let found else {
      throw LoadingError.noVersion(role ?? .draft, in: review, because: "Name its file in the review file, or another role with --role.")
    }
    return found
  }
}

extension RoleOption {
  /// The file of a version that a review file names, and how it is read: the one with the role, or the draft, or the redline.
  func source(in review: URL) throws -> NamedSource {
    let variation = try VariationReader.read(review)
    let files = VariationFiles(of: variation, in: review)
    let role = role ?? .draft
    if let version = variation.version(role), let file = files.versions[role] {
      return NamedSource(file: file, options: variation.options(for: version.source, version.reading))
    }
    guard role == .draft else {
      throw LoadingError.noVersion(role, in: review, because: "Name its file in the review file, or another role with --role.")
    }
    return try .redline(in: review)
  }
}

/// A file that a review file names, and how it is read.
struct NamedSource {
  let file: URL
  let options: LoadingOptions

  /// The redline that a review file names.
  static func redline(in review: URL) throws -> NamedSource {
    let variation = try VariationReader.read(review)
    guard let redline = variation.redline, let file = VariationFiles(of: variation, in: review).redline else {
      throw LoadingError.invalidReview(
        review, faults: [ReviewFileFault(line: 1, key: "redline", reason: "No redline is named. Give its file, or name the file itself.")])
    }
    return NamedSource(file: file, options: variation.options(for: redline))
  }
}

extension VersionRole: ExpressibleByArgument {}
