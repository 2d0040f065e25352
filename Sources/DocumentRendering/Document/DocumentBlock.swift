/// One part of a section.
public indirect enum DocumentBlock: Hashable, Sendable {
  /// A paragraph in a style, with a printed number where the paper numbers its paragraphs.
  case paragraph([Inline], ParagraphStyle, number: String?)
  /// A sub-heading.
  case subheading(String)
  /// A list.
  case list([[Inline]], ListStyle)
  /// A table.
  case table(DocumentTable)
  /// Counts that are to be seen at a glance, and what they count.
  case keyFigures(String, [KeyFigure])
  /// Bars that show where the changes fall.
  case bars(BarPicture)
  /// A small picture, with its words.
  case drawing(Drawing)
  /// Changes that a reader may want to see alone, by kind and by group. A format that cannot filter leaves it out.
  case filter(ChangeFilter)
  /// One of many like it, such as a change.
  case item(DocumentItem)
  /// Words quoted whole, a label before each.
  case wordings([Wording])
  /// Wordings of the same thing, side by side.
  case sideBySide([WordingColumn])
  /// A label, and what is asked or asked for below it, a line each.
  case callout(String, [String])
  /// Something folded away below its summary. On paper it is open.
  case disclosure(summary: String, [DocumentBlock])
  /// What an elided paragraph before it reads in full, folded away below its summary. A format that leaves nothing out leaves this out.
  case inFull(summary: String, [DocumentBlock])
  /// Blocks that a reader of a Word document cannot change, under a tag by which they are found again.
  case locked([DocumentBlock], tag: String)
  /// Answers that a person fills in.
  case answers(AnswerTable)

  /// A plain paragraph.
  public static func paragraph(_ text: String, _ style: ParagraphStyle = .plain) -> DocumentBlock {
    .paragraph([.text(text)], style, number: nil)
  }
}

/// How a paragraph is set.
public enum ParagraphStyle: Hashable, Sendable {
  /// Running text.
  case plain
  /// The opening of a paper, larger.
  case lead
  /// A remark, quieter.
  case quiet
  /// Quoted from a version of the plan, set apart, in its language.
  case quotation(language: String?)
  /// Words kept, taken out and put in, in the language of the plan.
  case compared(language: String?)
  /// Where something is found, smaller.
  case place
}

/// How a list is set.
public enum ListStyle: Hashable, Sendable {
  /// With bullets.
  case bulleted
  /// With numbers.
  case numbered
  /// Without bullets, set apart in a box.
  case boxed
  /// Labelled sentences, below the words that they explain.
  case labelled
  /// The cells of a table that differ.
  case cells
  /// With narrow lines, for long lists.
  case compact
  /// Quoted from the plan, in its language.
  case quoted(language: String?)
  /// With a box to tick before each.
  case checklist
}
