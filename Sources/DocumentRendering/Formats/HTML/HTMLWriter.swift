/// Writes elements straight into bytes. The one place where HTML is escaped.
struct HTMLWriter {
  /// The output so far.
  private(set) var bytes: [UInt8] = []
  /// The notes referred to so far, which are printed at the end of the page.
  private(set) var footnotes: [String] = []

  private let escapes = EscapeTable(
    [
      (UInt8(ascii: "&"), "&amp;"), (UInt8(ascii: "<"), "&lt;"), (UInt8(ascii: ">"), "&gt;"), (UInt8(ascii: "\""), "&quot;"),
    ] + EscapeTable.controls(as: "\u{FFFD}", keeping: [0x09, 0x0A]))

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
    append("<!DOCTYPE html>\n")
  }

  /// Writes words, escaped.
  mutating func text(_ text: String) { escapes.append(text, to: &bytes) }

  /// Writes a part of a text, escaped.
  mutating func text(_ text: Substring) { escapes.append(text, to: &bytes) }

  /// Writes an element with what `content` writes inside it.
  mutating func element(_ tag: HTMLTag, _ attributes: HTMLAttribute..., content: (inout HTMLWriter) -> Void) {
    open(tag, attributes)
    content(&self)
    close(tag)
  }

  /// Writes an element that holds only words.
  mutating func element(_ tag: HTMLTag, _ attributes: HTMLAttribute..., text: String) {
    open(tag, attributes)
    escapes.append(text, to: &bytes)
    close(tag)
  }

  /// Writes an element that holds nothing.
  mutating func element(_ tag: HTMLTag, _ attributes: HTMLAttribute...) {
    open(tag, attributes)
    if !tag.isVoid { close(tag) }
  }

  /// Writes an element whose attributes are made elsewhere.
  mutating func element(_ tag: HTMLTag, with attributes: [HTMLAttribute], content: (inout HTMLWriter) -> Void) {
    open(tag, attributes)
    content(&self)
    if !tag.isVoid { close(tag) }
  }

  /// Writes the program's own style sheet or script, which is not escaped. Never words from a plan.
  mutating func element(_ tag: HTMLTag, source: SourceWords) {
    open(tag, [])
    append(source)
    close(tag)
  }

  /// Keeps a note for the end of the page, and gives its number.
  mutating func keep(footnote text: String) -> Int {
    footnotes.append(text)
    return footnotes.count
  }

  /// Writes a line break in the source, for those who read it.
  mutating func newLine() { bytes.append(0x0A) }

  private mutating func open(_ tag: HTMLTag, _ attributes: [HTMLAttribute]) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: tag.rawValue.utf8)
    for attribute in attributes {
      bytes.append(0x20)
      append(attribute.name)
      guard let value = attribute.value else { continue }
      bytes.append(UInt8(ascii: "="))
      bytes.append(UInt8(ascii: "\""))
      escapes.append(value, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func close(_ tag: HTMLTag) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    bytes.append(contentsOf: tag.rawValue.utf8)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func append(_ source: SourceWords) { bytes.append(contentsOf: source.text.utf8) }
}
