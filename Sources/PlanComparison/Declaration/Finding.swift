public import PlanModel

/// Something that a rule found in the documents as a whole, with the words that it rests on.
public struct Finding: Hashable, Sendable, Codable {
  /// The rule's name.
  public var rule: String
  /// One plain sentence.
  public var statement: String
  /// The words that it rests on, with their places.
  public var evidence: [Evidence]
  /// A line of enquiry, put to the commissioner; nil where there is nothing to ask.
  public var question: String?

  package init(rule: String, statement: String, evidence: [Evidence], question: String? = nil) {
    self.rule = rule
    self.statement = statement
    self.evidence = evidence
    self.question = question
  }

  /// Words quoted from a document.
  public struct Evidence: Hashable, Sendable, Codable {
    /// The document, as readers call it.
    public var document: String
    /// The place of the words.
    public var place: Place?
    /// The words, verbatim.
    public var text: String

    package init(document: String, place: Place? = nil, text: String) {
      self.document = document
      self.place = place
      self.text = text
    }
  }
}
