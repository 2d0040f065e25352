extension MarkdownFormat {
  /// Writes an item: reference, tag and heading in one line, then its sentence, flags and blocks.
  static func write(_ item: DocumentItem, to writer: inout MarkdownWriter) {
    anchor(item.ref, to: &writer)
    writer.mark("### ")
    writer.text(item.title)
    writer.endBlock()
    if let sentence = item.sentence { writer.opening(sentence) }
    if let flags = item.flagSentence {
      if item.sentence != nil { writer.mark(" ") }
      strong(flags, to: &writer)
    }
    if item.sentence != nil || !item.flags.isEmpty { writer.endBlock() }
    for block in item.blocks { write(block, to: &writer) }
  }

  static func labelled(_ label: String, _ text: String, to writer: inout MarkdownWriter) {
    strong(label, to: &writer)
    writer.text(" " + text)
  }

  static func quote(_ label: String, _ text: String, to writer: inout MarkdownWriter) {
    writer.mark("> ")
    labelled(label, text, to: &writer)
    writer.endBlock()
  }

  static func write(_ column: WordingColumn, to writer: inout MarkdownWriter) {
    for line in column.lines { quote(column.label, line, to: &writer) }
    if column.lines.isEmpty { quote(column.label, column.absent, to: &writer) }
  }

  /// A mark must have spaces or punctuation around it to be read as one, so a space is put where the words have none.
  static func marked(_ text: String, _ mark: Wording.Mark, to writer: inout MarkdownWriter) {
    writer.space()
    writer.text(mark.label + " ")
    let sign: SourceWords = mark == .removed ? "~~" : "**"
    writer.mark(sign)
    writer.text(text)
    writer.mark(sign)
  }
}
