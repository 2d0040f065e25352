/// A stretch of words within a paragraph, a list item or a cell.
public enum Inline: Hashable, Sendable {
  /// Plain words.
  case text(String)
  /// Words that carry weight.
  case strong(String)
  /// Words quoted from a version, in its language.
  case quoted(String, language: String?)
  /// A link to an id within the document.
  case link(String, to: String)
  /// Letters and digits to be read one by one, such as a hash.
  case code(String)
  /// A blank that only a person can fill in: "date of the meeting". A format shows it as "[officer to complete: date of the meeting]".
  case blank(String)
  /// A note to the words before it.
  case footnote(String)
  /// Words that came or went. Every format says so in a word as well as by their look.
  case marked(String, Wording.Mark)
  /// Words that came or went, where the words around them say so already: "was 80%, now 78%".
  case compared(String, Wording.Mark)
  /// Words that did not change and that a format may leave out where it shows the whole elsewhere.
  case elided(String)
  /// The border between two units within one paragraph.
  case lineBreak

  /// A blank as every format prints it.
  static func printed(blank: String) -> String { "[officer to complete: \(blank)]" }
}
