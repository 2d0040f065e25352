/// A table of things to answer that a person fills in and sends back. A Word document has a content control for each answer.
public struct AnswerTable: Hashable, Sendable {
  /// What the answers are about, in the head of the table: "SEC-05". Once in a document, so that a table is recognised without its tags.
  public var reference: String
  /// The head of the column of answers.
  public var heading: String
  /// What can be answered, a row each.
  public var fields: [Field]

  /// Creates a table.
  public init(reference: String, heading: String, fields: [Field]) {
    self.reference = reference
    self.heading = heading
    self.fields = fields
  }

  /// One thing to answer.
  public struct Field: Hashable, Sendable {
    /// The tag of its content control: letters, digits and colons, at most 64; once in a document.
    public var tag: String
    /// What is asked.
    public var label: String
    /// How it is answered.
    public var kind: Kind
    /// The answer that is there already; empty for none.
    public var answer: String

    /// Creates a field.
    public init(tag: String, label: String, kind: Kind, answer: String = "") {
      self.tag = tag
      self.label = label
      self.kind = kind
      self.answer = answer
    }
  }

  /// How a field is answered.
  public enum Kind: Hashable, Sendable {
    /// In one's own words.
    case words
    /// By one of these.
    case choice([String])

    /// What a field shows that has no answer yet.
    public var placeholder: String {
      switch self {
      case .words: "Click here to write"
      case .choice: "Choose one"
      }
    }
  }
}
