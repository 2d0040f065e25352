/// Words to be put in the place of a stretch of a paragraph's text.
struct TextEdit: Hashable {
  /// The stretch, in UTF-8 bytes of the paragraph's text; empty where words are only put in.
  var range: Range<Int>
  /// What to put there; empty where words are only taken out. U+2029 begins a new paragraph.
  var text: String

  /// What begins a new paragraph in words that are put in.
  static let paragraphBreak = "\u{2029}"
}

/// A comment to be anchored on a paragraph.
struct CommentAnchor: Hashable {
  /// The comment's identifier.
  var id: Int
}

/// What is to be done with a paragraph.
struct ParagraphEdit {
  /// What becomes of the paragraph as a whole.
  enum Fate: Hashable {
    case kept, deleted
    /// Moved away, under the name that joins the two halves of a move.
    case moved(name: String)
  }

  var fate = Fate.kept
  /// Whether its paragraph mark must stay whatever becomes of its words: at the end of a cell.
  var keepsMark = false
  /// Whether its paragraph mark goes while its words stay: the next paragraph takes them up.
  var losesMark = false
  /// Edits of a paragraph that is kept, in order, apart from one another.
  var edits: [TextEdit] = []
  var comments: [CommentAnchor] = []
}
