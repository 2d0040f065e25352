/// A place in a source, as a reader would look for it.
///
/// Two readings of one redline share their places, so equal places also mean that two wordings come from one paragraph.
public struct Place: Hashable, Sendable, Codable {
  /// The part of the source: "document", "footnotes", "header 1". A plain file has the one part "document".
  public var part: String
  /// The paragraph within the part, counted from 1. Table rows count as one paragraph each.
  public var paragraph: Int
  /// The line of a text source, counted from 1.
  public var line: Int?
  /// The page, where the source gives it.
  public var page: Int?

  /// Creates a place.
  public init(part: String = "document", paragraph: Int, line: Int? = nil, page: Int? = nil) {
    self.part = part
    self.paragraph = paragraph
    self.line = line
    self.page = page
  }
}

extension Place: CustomStringConvertible {
  /// The place as words: "line 603", "page 4, paragraph 12", "page 2, footnotes, paragraph 2".
  public var description: String {
    var words = line.map { "line \($0)" } ?? "paragraph \(paragraph)"
    if part != "document" { words = "\(part), \(words)" }
    return page.map { "page \($0), \(words)" } ?? words
  }
}
