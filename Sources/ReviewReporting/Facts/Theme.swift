/// Something that a variation does across the plan, in a sentence, with the changes that show it.
public struct Theme: Hashable, Sendable, Codable {
  /// What it is about.
  public let kind: Kind
  /// What is done, in a sentence.
  public let sentence: String
  /// Positions in ``ReviewReport/changes``, in the order of the plan.
  public let changes: [Int]

  /// What a theme is about.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Objectives that come or go.
    case objectives
    /// Names and terms that go out of the plan.
    case gone
    /// Ways of seeing progress, and dates, that go.
    case measures
    /// Sums that change.
    case money
    /// Names and terms that come into the plan.
    case new
    /// What is promised more or less strongly.
    case strength
  }
}
