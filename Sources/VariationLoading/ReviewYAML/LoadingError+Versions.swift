public import Foundation
public import PlanModel
public import PlanLoading

extension LoadingError {
  /// A review file that names no version with a role, and why one is needed.
  public static func noVersion(_ role: VersionRole, in review: URL, because reason: String) -> LoadingError {
    .invalidReview(
      review, faults: [ReviewFileFault(line: 1, key: "versions", reason: "No version has the role \(role.rawValue). \(reason)")])
  }
}
