/// A comment in the margin of a source, and the words that it is anchored on.
public struct SourceComment: Hashable, Sendable, Codable {
  /// The comment.
  public var text: String
  /// Who wrote it.
  public var author: String?
  /// The words that it is anchored on; empty where it is anchored on a place alone.
  public var anchor: String
  /// The paragraphs that it is anchored in, whole.
  public var paragraphs: [String]
  /// The name of the file.
  public var file: String

  /// Creates a comment.
  public init(text: String, author: String? = nil, anchor: String = "", paragraphs: [String] = [], file: String) {
    self.text = text
    self.author = author
    self.anchor = anchor
    self.paragraphs = paragraphs
    self.file = file
  }
}
