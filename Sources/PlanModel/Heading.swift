/// A heading: its words apart from its printed number.
public struct Heading: Hashable, Sendable, Codable {
  /// The printed number or name before the words, such as "3.2" or "Priority 1:"; data, never identity. An appendix keeps its name in its words.
  public var label: String?
  /// The words, verbatim.
  public var text: String
  /// The depth, 1 for a division.
  public var level: Int
  /// Its place in the source.
  public var place: Place

  /// Creates a heading.
  public init(label: String? = nil, text: String, level: Int, place: Place) {
    self.label = label
    self.text = text
    self.level = level
    self.place = place
  }
}
