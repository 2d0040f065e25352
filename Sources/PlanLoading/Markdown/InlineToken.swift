import PlanModel

/// A piece of a paragraph: words or a sign.
enum InlineToken {
  /// Words, verbatim.
  case words(Range<Int>)
  /// One character that was written as an entity or behind a backslash.
  case scalar(UInt32)
  /// A marker that may open or close an emphasis.
  case emphasis(Emphasis)
  /// A sign of change that opens. Nil for a highlight, which is no change.
  case open(DeclaredChange.Kind?)
  /// The sign before the old words of a substitution.
  case openSubstitution
  /// A sign of change that closes.
  case close(DeclaredChange.Kind?)
  /// The turn from the old words to the new ones in a substitution.
  case turn
  /// An HTML tag with a meaning here.
  case tag(InlineTag, isClosing: Bool)
  /// A line break inside the paragraph.
  case lineBreak
  /// "[", which may turn out to open a link.
  case openBracket
  /// "]" with what follows it.
  case closeBracket(LinkTail)
  /// A picture.
  case picture
  /// A comment in the margin.
  case comment
  /// A reference to a footnote.
  case noteReference

  /// The construct after a closing bracket.
  enum LinkTail {
    /// Nothing: the brackets are words.
    case none
    /// An address or a reference: the brackets and the address are no words.
    case address
    /// A mark of change with its author and date, as pandoc writes tracked changes.
    case change(Mark)
    /// Underline, as pandoc writes it.
    case underline
    /// The attributes of a comment in the margin: what the brackets hold is the comment.
    case comment
  }
}

/// A marker such as `**` and its position between the words.
struct Emphasis {
  var kind: Kind
  var shape: Shape
  /// The bytes of the marker.
  var range: Range<Int>

  /// The meaning of the marker.
  enum Kind: Hashable {
    case bold
    case strike
    case italic
  }

  /// The sides of the marker that have words.
  enum Shape {
    /// Words only behind it.
    case opener
    /// Words only before it.
    case closer
    /// Words on both sides.
    case either
    /// Words on neither side.
    case neutral
  }
}

/// An HTML tag that changes the look or the status of the words in it.
enum InlineTag: Equatable {
  case bold
  case italic
  case underline
  case strike
  case change(DeclaredChange.Kind)
  /// A `span` or `font`, with its colour where it has one.
  case span(MarkedText.Look?)
  case lineBreak
  /// Words with a colour behind them.
  case highlight
  /// A tag with no meaning here: left out, its words kept.
  case other
}
