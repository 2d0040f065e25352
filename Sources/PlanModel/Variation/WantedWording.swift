/// The wording that a recommendation asks for, in a form that can be looked for in the issued plan.
public enum WantedWording: Hashable, Sendable, Codable {
  /// These words are to stand in the plan.
  case present(String)
  /// These words are to stand in the plan no longer.
  case absent(String)
  /// A word or phrase is to give way to one of others: "replace 'could' with 'would' or 'will'".
  case replacement(of: String, by: [String])
}
