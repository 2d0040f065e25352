/// The wording that a recommendation asks for, in a form that can be looked for in the issued plan.
public enum WantedWording: Hashable, Sendable, Codable {
  /// The plan is to have these words.
  case present(String)
  /// The plan is no longer to have these words.
  case absent(String)
  /// A word or phrase is to give way to one of others: "replace 'could' with 'would' or 'will'".
  case replacement(of: String, by: [String])
}
