/// A comment of the panel that is published with its papers.
public struct PanelComment: Hashable, Sendable {
  /// The comment.
  public var words: String
  /// The printed reference of the change that it is on; nil where it is on the whole variation.
  public var changeReference: String?

  /// Creates a comment.
  public init(words: String, changeReference: String? = nil) {
    self.words = words
    self.changeReference = changeReference
  }
}
