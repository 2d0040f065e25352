/// A document that went out to be filled in: a review form, or a list of queries. It is kept as it was sent.
package struct IssuedDocument: Hashable, Sendable, Codable {
  /// What it is.
  package let kind: Kind
  /// The key in the document's properties, by which it is recognised when it comes back.
  package let key: String
  /// The number of the run that it shows.
  package let run: Int
  /// The person that it is for; nil where anybody may fill it in.
  package let person: String?
  /// The document.
  package let file: SentPapers.File
  /// The queries that it asks; empty for a form.
  package let queries: [CaseQuery]

  package init(kind: Kind, key: String, run: Int, person: String?, file: SentPapers.File, queries: [CaseQuery] = []) {
    self.kind = kind
    self.key = key
    self.run = run
    self.person = person
    self.file = file
    self.queries = queries
  }

  /// What goes out to be filled in.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A review form for a member of the Panel.
    case form
    /// Queries to the commissioner's office.
    case queries
  }
}

/// A query to the commissioner's office.
package struct CaseQuery: Hashable, Sendable, Codable, Identifiable {
  /// Stable over runs for the same words.
  package let id: String
  /// The printed reference: "Q-01".
  package let reference: String
  /// The id of the change that it is about; nil for one on a mark or on the documents.
  package let change: String?
  /// What was found and what is asked.
  package let words: String

  package init(id: String, reference: String, change: String?, words: String) {
    self.id = id
    self.reference = reference
    self.change = change
    self.words = words
  }
}
