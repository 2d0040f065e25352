/// A file of a case. Its bytes are kept by their digest and never changed.
package struct CaseFile: Hashable, Sendable, Codable {
  /// The name that it came under.
  package let name: String
  /// The SHA-256 of its bytes, as 64 lower-case hexadecimal digits.
  package let sha256: String
  /// What it is in the review.
  package let role: Role
  /// Why it was taken for that, in a sentence; nil where an officer said so.
  package let reason: String?

  package init(name: String, sha256: String, role: Role, reason: String? = nil) {
    self.name = name
    self.sha256 = sha256
    self.role = role
    self.reason = reason
  }

  /// What a file is in a review.
  package enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    /// The plan as published.
    case published
    /// The draft variation, clean.
    case draft
    /// The commissioner's redline.
    case redline
    /// The covering report to the Panel.
    case coveringReport
    /// The plan as issued.
    case issued
    /// A response of the commissioner.
    case response
    /// Minutes of a meeting of the Panel.
    case minutes
    /// A monitoring report.
    case monitoringReport
    /// Anything else.
    case other
  }
}
