/// The status of a change by the commissioner's own marks, compared with what was found.
public enum DeclarationStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// No marks were there to check, or none were asked about.
  case notChecked
  /// The marks declare it.
  case declared
  /// Nothing declares it.
  case undeclared
  /// Some of its words are marked, not all.
  case partlyDeclared
  /// Marked as changed, but the words were there before.
  case overMarked
  /// Marked as changed, but nothing changed.
  case declaredButNotMade
  /// Two sources of declaration disagree.
  case disputed
}
