/// Writes JSON (RFC 8259) straight into bytes, in the order of the calls. The one place where JSON is escaped.
package struct JSONWriter {
  /// The output so far.
  package private(set) var bytes: [UInt8] = []
  /// Whether a comma is due before what comes next.
  private var needsComma = false

  private let escapes = EscapeTable(
    (UInt8(0)..<0x20).map { ($0, JSONWriter.escape($0)) } + [(UInt8(ascii: "\""), "\\\""), (UInt8(ascii: "\\"), "\\\\")])

  /// Creates a writer with room for so many bytes.
  package init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Writes an object with what `content` writes inside it.
  package mutating func object(_ content: (inout JSONWriter) -> Void) { enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), content) }

  /// Writes an array with what `content` writes inside it.
  package mutating func array(_ content: (inout JSONWriter) -> Void) { enclose(UInt8(ascii: "["), UInt8(ascii: "]"), content) }

  /// Writes an array, each element by `write`.
  package mutating func array<Element>(_ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void) {
    array { writer in for element in elements { write(&writer, element) } }
  }

  /// Writes the name of the member that comes next.
  package mutating func name(_ name: SourceWords) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: name.text.utf8)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a member: a string, or null.
  package mutating func member(_ name: SourceWords, _ value: String?) {
    self.name(name)
    if let value { string(value) } else { null() }
  }

  /// Writes a member: a whole number, or null.
  package mutating func member(_ name: SourceWords, _ value: Int?) {
    self.name(name)
    if let value { number(value) } else { null() }
  }

  /// Writes a member: true or false.
  package mutating func member(_ name: SourceWords, _ value: Bool) {
    self.name(name)
    boolean(value)
  }

  /// Writes true or false.
  package mutating func boolean(_ value: Bool) { raw(value ? "true" : "false") }

  /// Writes a member and ends its line.
  package mutating func line(_ content: (inout JSONWriter) -> Void) {
    content(&self)
    newLine()
  }

  /// Writes a string, escaped.
  package mutating func string(_ text: String) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    escapes.append(text, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes a whole number.
  package mutating func number(_ number: Int) {
    comma()
    bytes.append(contentsOf: String(number).utf8)
    needsComma = true
  }

  /// Writes a share from 0 to 1 with at most four decimals; anything that is no number as 0.
  package mutating func share(_ value: Double) {
    let scaled = value.isFinite ? Int((min(max(value, 0), 1) * 10_000).rounded()) : 0
    guard scaled < 10_000 else { return number(1) }
    guard scaled > 0 else { return number(0) }
    comma()
    let digits = String(scaled + 10_000).utf8.dropFirst()
    bytes.append(contentsOf: "0.".utf8)
    bytes.append(contentsOf: digits.reversed().drop { $0 == UInt8(ascii: "0") }.reversed())
    needsComma = true
  }

  /// Ends the line before another value, for those who read the file or compare two by line.
  package mutating func newLine() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
    bytes.append(0x0A)
  }

  /// Ends the line after the last value.
  package mutating func endLine() {
    needsComma = false
    bytes.append(0x0A)
  }

  /// Writes null.
  package mutating func null() { raw("null") }

  private mutating func raw(_ source: SourceWords) {
    comma()
    bytes.append(contentsOf: source.text.utf8)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func enclose(_ opening: UInt8, _ closing: UInt8, _ content: (inout JSONWriter) -> Void) {
    comma()
    bytes.append(opening)
    needsComma = false
    content(&self)
    bytes.append(closing)
    needsComma = true
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case 0x09: return "\\t"
    case 0x0A: return "\\n"
    case 0x0D: return "\\r"
    default:
      let digits = String(byte, radix: 16)
      return "\\u00" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
  }
}
