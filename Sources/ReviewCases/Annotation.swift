package import PlanModel

/// A remark on a change: a note, a question, a recommendation.
package struct Annotation: Hashable, Sendable, Codable, Identifiable {
  /// The number of the annotation in its case, from 1. Never used again.
  package let id: Int
  /// What it is.
  package let kind: Kind
  /// Who said it.
  package let author: String
  /// What it is about; nil where it is about the whole variation.
  package let anchor: Anchor?
  package let words: String
  /// Who may read it.
  package let visibility: Visibility

  package init(id: Int, kind: Kind, author: String, anchor: Anchor?, words: String, visibility: Visibility) {
    self.id = id
    self.kind = kind
    self.author = author
    self.anchor = anchor
    self.words = words
    self.visibility = visibility
  }

  /// What an annotation is.
  package enum Kind: Hashable, Sendable, Codable {
    /// A comment.
    case note
    /// A question to put to the commissioner.
    case question
    /// A recommendation that its author proposes to the Panel (Police Reform and Social Responsibility Act 2011, s.28(3)(b)).
    case recommendation(Recommendation.Kind)
  }
}
