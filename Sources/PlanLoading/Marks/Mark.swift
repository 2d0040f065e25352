package import PlanModel

/// A mark of change in a source: who says that what was done.
package struct Mark: Hashable, Sendable {
  /// The kind of change that it shows.
  package var kind: DeclaredChange.Kind
  /// How it was marked.
  package var source: DeclaredChange.Source
  /// Who made it, where the file says.
  package var author: String?
  /// When, as the file says.
  package var date: String?
  /// The name that joins the two halves of a move (ECMA-376 Part 1, 17.13.5.21 to .28).
  package var move: String?
  /// Whether the words were inserted by one tracked change and deleted by another: they are in neither reading.
  package var isTransient = false
  /// Whether a content control was moved with the paragraphs in it, so that none of them stays behind empty (ECMA-376 Part 1, 17.13.5.6).
  package var isOfContentControl = false

  package init(
    kind: DeclaredChange.Kind, source: DeclaredChange.Source, author: String? = nil, date: String? = nil, move: String? = nil
  ) {
    self.kind = kind
    self.source = source
    self.author = author
    self.date = date
    self.move = move
  }

  /// Whether words with the mark are present in a reading.
  package func isPresent(in view: RedlineView) -> Bool {
    switch kind {
    case _ where isTransient: false
    case .inserted, .movedTo: view == .revised
    case .deleted, .movedFrom: view == .original
    case .formatting: true
    }
  }
}
