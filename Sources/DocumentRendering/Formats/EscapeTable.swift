/// Which bytes a format must escape, and the replacement of each.
///
/// Plan text is untrusted: every format sends it through one of these, and through nothing else.
package struct EscapeTable {
  /// A bit for each byte below 0x40 that is escaped.
  private let low: UInt64
  /// A bit for each byte from 0x40 to 0x7F that is escaped.
  private let high: UInt64
  /// The replacement of each byte below 0x80 that is escaped.
  private let replacements: [[UInt8]]

  /// Creates a table from bytes and their replacements. Each byte is below 0x80, so no letter is cut in two.
  package init(_ escapes: [(byte: UInt8, replacement: String)]) {
    var bits: (low: UInt64, high: UInt64) = (0, 0)
    var replacements = [[UInt8]](repeating: [], count: 128)
    for escape in escapes {
      precondition(escape.byte < 0x80, "Only single-byte letters are escaped.")
      if escape.byte < 0x40 { bits.low |= 1 << UInt64(escape.byte) } else { bits.high |= 1 << UInt64(escape.byte - 0x40) }
      replacements[Int(escape.byte)] = Array(escape.replacement.utf8)
    }
    (low, high) = bits
    self.replacements = replacements
  }

  /// Appends text, escaped. Text with nothing to escape is copied whole.
  package func append(_ text: String, to bytes: inout [UInt8]) {
    let span = text.utf8.span
    guard hasEscape(span) else { return bytes.append(contentsOf: text.utf8) }
    append(span, to: &bytes)
  }

  /// Appends a part of a text, escaped.
  package func append(_ text: Substring, to bytes: inout [UInt8]) {
    let span = text.utf8.span
    guard hasEscape(span) else { return bytes.append(contentsOf: text.utf8) }
    append(span, to: &bytes)
  }

  @inline(__always)
  private func isEscaped(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return false }
    return (byte < 0x40 ? low : high) >> UInt64(byte & 0x3F) & 1 != 0
  }

  private func hasEscape(_ span: borrowing Span<UInt8>) -> Bool {
    for index in span.indices where isEscaped(span[index]) { return true }
    return false
  }

  private func append(_ span: borrowing Span<UInt8>, to bytes: inout [UInt8]) {
    for index in span.indices {
      let byte = span[index]
      if isEscaped(byte) { bytes.append(contentsOf: replacements[Int(byte)]) } else { bytes.append(byte) }
    }
  }

  /// Escapes for the control characters that no text format takes, except those in `kept`.
  package static func controls(as replacement: String, keeping kept: Set<UInt8> = []) -> [(byte: UInt8, replacement: String)] {
    (UInt8(0)..<0x20).filter { !kept.contains($0) }.map { ($0, replacement) } + [(0x7F, replacement)]
  }
}
