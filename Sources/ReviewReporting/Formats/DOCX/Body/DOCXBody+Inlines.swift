import PackagedXML

extension DOCXBody {
  /// Writes the stretches of a paragraph.
  ///
  /// - Parameter language: The language of its plain words, where it is a quotation.
  mutating func write(_ inlines: [Inline], language: String? = nil) {
    for inline in inlines {
      switch inline {
      case .text(let text): run(text, language: language)
      case .strong(let text): run(text, .strong, language: language)
      case .quoted(let text, let own): run(text, language: own ?? language)
      case .link(let text, let id): link(text, to: id)
      case .code(let text): run(text, .code)
      case .blank(let text): run(Inline.printed(blank: text), .blank, isHighlighted: true)
      case .footnote(let text): footnote(text)
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
