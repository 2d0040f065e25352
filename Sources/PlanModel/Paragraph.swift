/// A paragraph of narrative, or a note.
public struct Paragraph: Hashable, Sendable, Codable {
  /// The printed number or note mark before the words.
  public var label: String?
  /// The words, verbatim.
  public var text: String
  /// Its place in the source.
  public var place: Place

  /// Creates a paragraph.
  public init(label: String? = nil, text: String, place: Place) {
    self.label = label
    self.text = text
    self.place = place
  }
}
