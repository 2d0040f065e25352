import PackagedXML

/// How words are written in Plan XML: wrapped and indented as the writer likes, or preserved letter for letter.
enum PlanXMLText {
  /// A line break inside a paragraph, as the model has it.
  static let lineBreak: Unicode.Scalar = "\u{2028}"

  /// The text with runs of blanks and line ends as one blank, and none at the ends or beside a line break.
  static func collapsed(_ text: String) -> String {
    if isCollapsed(text) { return text }
    let bytes = text.utf8.span
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isBlankDue = false
    for index in bytes.indices {
      if isBlank(bytes[index]) {
        isBlankDue = true
        continue
      }
      let isIdle = result.isEmpty || isLineBreak(bytes, at: index) || isLineBreak(result.span, at: result.count - 3)
      if isBlankDue, !isIdle { result.append(UInt8(ascii: " ")) }
      isBlankDue = false
      result.append(bytes[index])
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether the text would come back the same from ``collapsed(_:)``.
  static func isCollapsed(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices where isBlank(bytes[index]) {
      guard bytes[index] == 0x20, index > 0, index + 1 < bytes.count, !isBlank(bytes[index + 1]), !isLineBreak(bytes, at: index + 1),
        !isLineBreak(bytes, at: index - 3)
      else { return false }
    }
    return true
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  /// Whether U+2028 is at an index.
  private static func isLineBreak(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index >= 0 && index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA8
  }
}

extension XMLElement {
  /// The words of the element itself, verbatim where it preserves its blanks.
  var words: String {
    var text = ""
    for item in content {
      switch item {
      case .text(let piece): text += piece
      case .element(let child) where child.name == "break": text.unicodeScalars.append(PlanXMLText.lineBreak)
      case .element: return finished(text)
      }
    }
    return finished(text)
  }

  private func finished(_ text: String) -> String { self["xml:space"] == "preserve" ? text : PlanXMLText.collapsed(text) }
}

extension XMLWriter {
  /// Writes the words of the element just started, and says where their blanks matter.
  mutating func words(_ text: String) {
    if !PlanXMLText.isCollapsed(text) { attribute("xml:space", "preserve") }
    guard text.unicodeScalars.contains(PlanXMLText.lineBreak) else { return self.text(text) }
    let lines = text.unicodeScalars.split(separator: PlanXMLText.lineBreak, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { element("break") }
      self.text(String(line))
    }
  }
}
