/// GitHub-flavoured Markdown. Change is described in words as well as by strike and bold.
enum MarkdownFormat {
  /// The document as the bytes of a file.
  static func bytes(of document: ReportDocument) -> [UInt8] {
    var writer = MarkdownWriter()
    for line in document.banner { paragraph(line, to: &writer) }
    writer.mark("# ")
    writer.text(document.title)
    writer.endBlock()
    for line in document.subtitle { paragraph(line, to: &writer) }
    writer.mark("**")
    writer.text(document.status)
    writer.mark("**")
    writer.endBlock()
    contents(of: document, to: &writer)
    for section in document.sections { write(section, to: &writer) }
    writer.mark("---\n\n")
    writer.opening(document.closing)
    writer.mark("\n")
    footnotes(to: &writer)
    return writer.bytes
  }

  /// Writes the notes as GitHub takes them: numbered, and linked both ways by whoever shows the page.
  private static func footnotes(to writer: inout MarkdownWriter) {
    for (position, note) in writer.footnotes.enumerated() {
      writer.mark("\n[^")
      writer.text("\(position + 1)")
      writer.mark("]: ")
      writer.opening(note)
      writer.mark("\n")
    }
  }

  private static func contents(of document: ReportDocument, to writer: inout MarkdownWriter) {
    for section in document.sections {
      writer.mark(section.group == nil ? "- [" : "  - [")
      writer.text(section.heading)
      writer.mark("](#")
      writer.text(section.id)
      writer.mark(")")
      if let count = section.count { writer.text(" (\(count.grouped))") }
      writer.mark("\n")
    }
    writer.mark("\n")
  }

  private static func write(_ section: DocumentSection, to writer: inout MarkdownWriter) {
    anchor(section.id, to: &writer)
    writer.mark("## ")
    writer.text(section.heading)
    writer.endBlock()
    for block in section.blocks { write(block, to: &writer) }
  }

  /// A target for links: headings' own targets depend on who shows the page.
  static func anchor(_ id: String, to writer: inout MarkdownWriter) {
    writer.mark("<a id=\"")
    writer.text(id)
    writer.mark("\"></a>\n\n")
  }

  static func paragraph(_ text: String, to writer: inout MarkdownWriter) {
    writer.opening(text)
    writer.endBlock()
  }
}
