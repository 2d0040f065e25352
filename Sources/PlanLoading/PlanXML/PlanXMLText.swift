import PackagedXML

/// How words stand in Plan XML: wrapped and indented as the writer likes, or preserved letter for letter.
enum PlanXMLText {
  /// A line break inside a paragraph, as the model has it.
  static let lineBreak: Unicode.Scalar = "\u{2028}"

  /// The text with runs of blanks and line ends as one blank, and none at the ends or beside a line break.
  static func collapsed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isBlankDue = false
    for (index, byte) in bytes.enumerated() {
      if isBlank(byte) {
        isBlankDue = true
        continue
      }
      if isBlankDue, !result.isEmpty, !isLineBreak(bytes, at: index), !isLineBreak(result, at: result.count - 3) {
        result.append(UInt8(ascii: " "))
      }
      isBlankDue = false
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether the text would come back the same from ``collapsed(_:)``.
  static func isCollapsed(_ text: String) -> Bool { text.utf8.elementsEqual(collapsed(text).utf8) }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  /// Whether U+2028 stands at an index.
  private static func isLineBreak(_ bytes: [UInt8], at index: Int) -> Bool {
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
    let lines = text.unicodeScalars.split(separator: PlanXMLText.lineBreak, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { element("break") }
      self.text(String(line))
    }
  }
}
