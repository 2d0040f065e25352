import PackagedXML

/// A stretch of words in one look (ECMA-376 Part 1, 17.3.2).
struct DOCXRun {
  private let text: Substring
  private let style: String?
  private let language: String?
  private let isHighlighted: Bool

  /// Creates a run.
  ///
  /// - Parameters:
  ///   - style: The id of a character style.
  ///   - language: The language, where it is not that of the document.
  ///   - isHighlighted: Whether it is marked as by a pen: a style cannot do that in Word.
  init(_ text: Substring, style: String? = nil, language: String? = nil, isHighlighted: Bool = false) {
    self.text = text
    self.style = style
    self.language = language
    self.isHighlighted = isHighlighted
  }

  init(_ text: String, style: String? = nil, language: String? = nil, isHighlighted: Bool = false) {
    self.init(Substring(text), style: style, language: language, isHighlighted: isHighlighted)
  }

  /// Writes the run; nothing where it has no words.
  func write(to xml: inout XMLWriter) {
    guard !text.isEmpty else { return }
    xml.element("w:r") { xml in
      if style != nil || language != nil || isHighlighted {
        xml.element("w:rPr") { xml in
          if let style { xml.element("w:rStyle", ["w:val": style]) }
          if isHighlighted { xml.element("w:highlight", ["w:val": "yellow"]) }
          if let language { xml.element("w:lang", ["w:val": language]) }
        }
      }
      Self.write(text, to: &xml)
    }
  }

  /// Writes words as `w:t`, with line ends and tabs as their elements.
  static func write(_ text: Substring, to xml: inout XMLWriter) {
    var rest = text.unicodeScalars[...]
    while let index = rest.firstIndex(where: { breaks.contains($0.value) }) {
      writePlain(rest[..<index], to: &xml)
      let scalar = rest[index]
      rest = rest[rest.index(after: index)...]
      if scalar == "\r", rest.first == "\n" { continue }
      xml.element(scalar == "\t" ? "w:tab" : "w:br")
    }
    writePlain(rest, to: &xml)
  }

  /// Tab, line ends of all sorts, and the separators of lines and paragraphs.
  private static let breaks: [UInt32] = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029]

  private static func writePlain(_ text: Substring.UnicodeScalarView, to xml: inout XMLWriter) {
    guard !text.isEmpty else { return }
    xml.element("w:t", ["xml:space": "preserve"], text: String(text))
  }
}
