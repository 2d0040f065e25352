extension HTMLFormat {
  /// Writes the number of a note, which leads to it.
  static func refer(to text: String, in writer: inout HTMLWriter) {
    let number = writer.keep(footnote: text)
    writer.element(.sup, .id("footnote-\(number)-from")) { writer in
      writer.element(.a, .link(to: "footnote-\(number)"), .role("doc-noteref"), .label("Note \(number)"), text: "\(number)")
    }
  }

  /// Writes the notes, each of which leads back.
  static func footnotes(to writer: inout HTMLWriter) {
    let notes = writer.footnotes
    guard !notes.isEmpty else { return }
    writer.element(.section, .id("footnotes"), .role("doc-endnotes")) { writer in
      writer.element(.h2, text: "Notes")
      writer.element(.ol) { writer in
        for (position, note) in notes.enumerated() {
          writer.element(.li, .id("footnote-\(position + 1)")) { writer in
            writer.text(note + " ")
            writer.element(.a, .link(to: "footnote-\(position + 1)-from"), .role("doc-backlink"), text: "Back to the text")
          }
          writer.newLine()
        }
      }
    }
    writer.newLine()
  }
}
