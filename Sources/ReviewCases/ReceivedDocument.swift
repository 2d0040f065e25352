/// A document that came back from somebody, and what became of everything in it.
package struct ReceivedDocument: Hashable, Sendable, Codable {
  /// The name that it came under.
  package let name: String
  /// The SHA-256 of its bytes. A document is taken in once.
  package let sha256: String
  /// What it is.
  package let kind: Kind
  /// Who filled it in; nil where nobody is named.
  package let person: String?
  /// The numbers of the comments that were entered from it.
  package let comments: [Int]
  /// What in it has no place of its own, a sentence each with the words: for somebody to look at.
  package let unplaced: [String]

  package init(name: String, sha256: String, kind: Kind, person: String?, comments: [Int] = [], unplaced: [String] = []) {
    self.name = name
    self.sha256 = sha256
    self.kind = kind
    self.person = person
    self.comments = comments
    self.unplaced = unplaced
  }

  /// What comes back.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A review form.
    case form
    /// Answers to queries.
    case answers
    /// A paper that was edited in Word.
    case paper
    /// A letter in which the commissioner answers the recommendations.
    case response
    /// Something that cannot be read, and is kept as it came.
    case unread
  }
}

/// An answer to a query.
package struct QueryAnswer: Hashable, Sendable, Codable {
  /// The id of the query.
  package let query: String
  /// Who answered; nil where the document does not say.
  package let person: String?
  /// The words of the answer.
  package let words: String

  package init(query: String, person: String?, words: String) {
    self.query = query
    self.person = person
    self.words = words
  }
}
