/// A change that a document's own marks declare: evidence of what its author says was changed, not of what was.
public struct DeclaredChange: Hashable, Sendable, Codable {
  /// The kind of change that the mark shows.
  public var kind: Kind
  /// The marked words, verbatim.
  public var text: String
  /// The place of the words.
  public var place: Place
  /// How it was marked.
  public var source: Source
  /// Who marked it, where the file says.
  public var author: String?
  /// When, as the file says (ISO 8601).
  public var date: String?

  /// Creates a declared change.
  public init(kind: Kind, text: String, place: Place, source: Source, author: String? = nil, date: String? = nil) {
    self.kind = kind
    self.text = text
    self.place = place
    self.source = source
    self.author = author
    self.date = date
  }

  /// The kind of change that a mark shows.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Words put in.
    case inserted
    /// Words taken out.
    case deleted
    /// Words moved away from here.
    case movedFrom
    /// Words moved to here.
    case movedTo
    /// The look or the numbering changed, not the words.
    case formatting
  }

  /// How a change was marked.
  public enum Source: String, Hashable, Sendable, Codable, CaseIterable {
    /// By Word's own change tracking (ECMA-376 Part 1, 17.13.5).
    case tracked
    /// By hand: strike, bold, underline or colour.
    case manual
    /// By signs in the text: `{++ ++}`, `{-- --}`, `<ins>`, `<del>`.
    case signs
  }
}
