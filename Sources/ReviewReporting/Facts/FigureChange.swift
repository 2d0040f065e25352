/// A figure or a date that differs between the versions.
public struct FigureChange: Hashable, Sendable, Codable {
  /// The position in ``ReviewReport/changes``.
  public let change: Int
  /// What the figure is of: the row and column of a table, or the first words of a commitment.
  public let subject: String
  /// The figure before; nil where there was none.
  public let original: String?
  /// The figure after; nil where there is none.
  public let revised: String?
  /// The difference in words, where it can be computed: "up £28.2m (13.6%)".
  public let difference: String?
}
