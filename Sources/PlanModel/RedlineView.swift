/// A reading of a text with marks of change in it.
public enum RedlineView: String, Hashable, Sendable, Codable, CaseIterable {
  /// All marks rejected: the text before.
  case original
  /// All marks accepted: the text after.
  case revised
}
