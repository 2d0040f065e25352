/// An open element of a story, as far as it matters for its contents and for what is done at its end.
enum StoryElement {
  /// Holds blocks, runs or both.
  case content
  /// Everything in it is passed over.
  case skipped
  case paragraph
  case run
  /// Its characters are words. `keepsSpace`: blanks at its ends count (`xml:space="preserve"`).
  case text(keepsSpace: Bool)
  /// Its characters are a field's instruction.
  case instruction
  /// A tracked change around runs or paragraphs: a mark to be taken off at the end.
  case change
  case simpleField
  case table, row, cell
  /// A text box or a note: blocks of their own, away from the paragraph that they hang on.
  case textBox, note
  case contentControl
  case alternatives
  /// Mathematics in brackets.
  case delimited
  // Properties, and the former properties that a tracked change keeps.
  case paragraphProperties, markProperties, numbering, runProperties, rowProperties, cellProperties, layoutProperties,
    sectionProperties
  case formerParagraph, formerParagraphProperties, formerNumbering
  case contentControlProperties
  /// The beginning of a field, with what a form field holds.
  case formField
}
