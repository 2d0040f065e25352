/// Which of the two text formats is read. They share nearly all signs, since text extracted from Word keeps Markdown's marks.
enum TextDialect {
  /// Backslash escapes, `_emphasis_`, quotes, and lines that belong together unless a blank line parts them.
  case markdown
  /// A line is a paragraph unless it is full.
  case plainText
}
