/// Something about the reading of a source that a reader of the report should know. Never an error: the reading went on.
public struct LoadingNote: Hashable, Sendable, Codable {
  /// What kind of thing it is.
  public var kind: Kind
  /// Its place, if it is about one place.
  public var place: Place?
  /// One plain sentence.
  public var sentence: String

  /// Creates a note.
  public init(_ kind: Kind, at place: Place? = nil, _ sentence: String) {
    self.kind = kind
    self.place = place
    self.sentence = sentence
  }

  /// How the sentence begins that names what else the objectives could be.
  public static let otherObjectivesOpening = "The objectives could also have been"

  /// Whether it says that other headings could be the objectives.
  public var isDoubtOfObjectives: Bool {
    sentence.hasPrefix(Self.otherObjectivesOpening) || sentence.hasPrefix("All headings look alike")
  }

  /// The kinds of note.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Something in the source that could not be read, and so was not compared.
    case unread
    /// Something recognised and set aside: a contents page, a running head, a page number.
    case setAside
    /// Something that was concluded from evidence, such as which headings are objectives.
    case inferred
    /// What the document's own marks were taken to mean.
    case convention
    /// A mark that cannot be relied on.
    case markUpFault
    /// A limit that was met, and what was done instead.
    case limit
    /// Something that a reader may want to check.
    case advice
  }
}
