import PackagedXML

extension DOCXBody {
  /// Writes the stretches of a paragraph.
  ///
  /// - Parameter language: The language of its plain words, where it is a quotation.
  mutating func write(_ inlines: [Inline], language: String? = nil) {
    var endsInSpace = true
    for inline in inlines {
      // Two marks may touch; their labels may not.
      if case .marked = inline, !endsInSpace { run(" ") }
      endsInSpace = inline.endsInSpace
      switch inline {
      case .text(let text): run(text, language: language)
      case .strong(let text): run(text, .strong, language: language)
      case .quoted(let text, let own): run(text, language: own ?? language)
      case .link(let text, let id): link(text, to: id)
      case .code(let text): run(text, .code)
      case .blank(let text): run(Inline.printed(blank: text), .blank, isHighlighted: true)
      case .footnote(let text): footnote(text)
      case .marked(let text, let mark): marked(text, mark, language: language)
      case .compared(let text, _), .elided(let text): run(text, language: language)
      case .lineBreak: run("\n")
      }
    }
  }

  /// Writes a link within the document; the words alone where nothing has the id.
  mutating func link(_ text: String, to id: String) {
    guard let name = bookmarks.name(id) else { return run(text) }
    xml.start("w:hyperlink", ["w:anchor": name, "w:history": "1"])
    run(text, .hyperlink)
    xml.end()
  }

  private mutating func footnote(_ text: String) {
    let number = footnotes.add(text)
    let style = styles.id(of: .footnoteReference)
    xml.element("w:r") { xml in
      xml.element("w:rPr") { $0.element("w:rStyle", ["w:val": style]) }
      xml.element("w:footnoteReference", ["w:id": "\(number)"])
    }
  }
}

extension Inline {
  /// Whether a word may follow it without a space between.
  fileprivate var endsInSpace: Bool {
    switch self {
    case .text(let text), .quoted(let text, _), .elided(let text): text.utf8.last == 0x20
    case .lineBreak: true
    case .strong, .link, .code, .blank, .footnote, .marked, .compared: false
    }
  }
}
