/// Writes XML as UTF-8: escaped in one place, and always well formed.
package struct XMLWriter {
  /// The output so far.
  package private(set) var bytes: [UInt8] = []
  private var open: [String] = []
  /// Whether a start tag still waits for its `>`.
  private var isTagOpen = false

  /// Creates a writer that begins with the XML declaration.
  package init(standalone: Bool = false) {
    append("<?xml version=\"1.0\" encoding=\"UTF-8\"")
    if standalone { append(" standalone=\"yes\"") }
    append("?>\n")
  }

  /// Starts an element. Attributes are written in the order given; those without a value are left out.
  package mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    closeTag()
    append("<")
    append(name)
    open.append(name)
    isTagOpen = true
    for (key, value) in attributes { if let value { attribute(key, value) } }
  }

  /// Adds an attribute to the element just started.
  package mutating func attribute(_ name: String, _ value: String) {
    precondition(isTagOpen, "an attribute comes before the content of its element")
    append(" ")
    append(name)
    append("=\"")
    appendEscaped(value, inAttribute: true)
    append("\"")
  }

  /// Writes text. Characters that XML 1.0 cannot hold become U+FFFD.
  package mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    closeTag()
    appendEscaped(text, inAttribute: false)
  }

  /// Ends the innermost open element.
  package mutating func end() {
    guard let name = open.popLast() else { preconditionFailure("an element ends that was never started") }
    if isTagOpen {
      append("/>")
      isTagOpen = false
    } else {
      append("</")
      append(name)
      append(">")
    }
  }

  /// Writes an element with text alone.
  package mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String = "") {
    start(name, attributes)
    self.text(text)
    end()
  }

  /// Writes an element with what `content` writes.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], content: (inout XMLWriter) -> Void
  ) {
    start(name, attributes)
    content(&self)
    end()
  }

  /// Breaks the line and indents by two blanks for each open element. Never between words: the blanks become text of the document.
  package mutating func breakLine() {
    closeTag()
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: open.count * 2))
  }

  /// Ends the innermost open element on a line of its own, below its start tag.
  package mutating func endOnOwnLine() {
    breakLine()
    bytes.removeLast(2)
    end()
  }

  private mutating func closeTag() {
    if isTagOpen { append(">") }
    isTagOpen = false
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func appendEscaped(_ text: String, inAttribute: Bool) {
    var trail: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\"") where inAttribute: append("&quot;")
      case 0x09, 0x0A: if inAttribute { append(byte == 9 ? "&#9;" : "&#10;") } else { bytes.append(byte) }
      // A bare carriage return would be read back as a line feed.
      case 0x0D: append("&#13;")
      case 0..<0x20: append("\u{FFFD}")
      // U+FFFE and U+FFFF, in UTF-8 EF BF BE and EF BF BF.
      case 0xBE where trail == (0xEF, 0xBF), 0xBF where trail == (0xEF, 0xBF):
        bytes.removeLast(2)
        append("\u{FFFD}")
      default: bytes.append(byte)
      }
      trail = (trail.1, byte)
    }
  }
}
