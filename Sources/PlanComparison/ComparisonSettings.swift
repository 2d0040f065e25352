/// Every threshold of the comparison, with what it means.
public struct ComparisonSettings: Hashable, Sendable, Codable {
  /// Edits of words within one text beyond which the text is cut into pieces first. From 16; 400.
  public var wordEditLimit = 400
  /// Words that a run kept by chance between two larger changes may have and still be shown as changed with them. From 0 (never) to 5; 3.
  public var islandWords = 3
  /// The share of the shorter text that must be kept for the change to be shown word by word; below it, old and new are shown whole. From 0 to 1; 0.5.
  public var wholeTextShare = 0.5

  /// Creates the standard settings.
  public init() {}

  /// The standard settings.
  public static let standard = ComparisonSettings()
}
