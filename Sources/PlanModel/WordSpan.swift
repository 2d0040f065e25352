/// A stretch of words that was kept, removed or added.
///
/// Kept and removed spans, joined, are the original letter for letter; kept and added spans, joined, the revised text.
public struct WordSpan: Hashable, Sendable, Codable {
  /// What happened to it.
  public var kind: Kind
  /// The words with their spaces, verbatim.
  public var text: String

  /// Creates a span.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// What happened to a stretch of words.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// On both sides.
    case kept
    /// In the original only.
    case removed
    /// In the revised text only.
    case added
  }
}

extension [WordSpan] {
  /// The text that the spans give on one side.
  public func text(on side: Side) -> String {
    let dropped: WordSpan.Kind = side == .original ? .added : .removed
    return reduce(into: "") { text, span in if span.kind != dropped { text += span.text } }
  }
}
