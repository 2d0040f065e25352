import PackagedXML

/// What is to be done with a story, paragraph by paragraph and row by row.
struct RedlineScript {
  var paragraphs: [Int: ParagraphEdit] = [:]
  /// Rows that are taken out.
  var deletedRows: Set<Int> = []
  /// What is put in, by where; in order.
  var before: [Anchor: [NewBlock]] = [:]
  var after: [Anchor: [NewBlock]] = [:]

  /// Something in the story that new blocks are placed beside.
  enum Anchor: Hashable {
    case paragraph(Int)
    case row(Int)
    case table(Int)
  }
}

/// A paragraph, a row or a table that is put in.
enum NewBlock {
  case paragraph(NewParagraph)
  case row(NewRow)
  case table([NewRow])
}

/// A paragraph that is put in, or that was moved here.
struct NewParagraph {
  var text: String
  var properties: XMLElement?
  var runProperties: XMLElement?
  /// The name of the move that brings it here.
  var move: String?
  var comments: [CommentAnchor] = []
}

/// A row that is put in.
struct NewRow {
  var cells: [String]
  /// The row whose form it takes.
  var pattern: XMLElement?
  var isHeader = false
  var comments: [CommentAnchor] = []
}
