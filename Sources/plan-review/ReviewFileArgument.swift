public import ArgumentParser
import Foundation
import PlanLoading
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

extension VersionRole: ExpressibleByArgument {}
