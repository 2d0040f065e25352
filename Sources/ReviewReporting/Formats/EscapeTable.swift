/// Which bytes a format cannot take as they are, and what stands for each.
///
/// Plan text is untrusted: every format sends it through one of these, and through nothing else.
struct EscapeTable {
  /// For each byte, 0 for "as it is", else one more than the position of its replacement.
  private let marks: [UInt8]
  private let replacements: [[UInt8]]

  /// Creates a table from bytes and what stands for them. Each byte is below 0x80, so no letter is cut in two.
  init(_ escapes: [(byte: UInt8, replacement: String)]) {
    var marks = [UInt8](repeating: 0, count: 256)
    for (position, escape) in escapes.enumerated() {
      precondition(escape.byte < 0x80, "Only single-byte letters are escaped.")
      marks[Int(escape.byte)] = UInt8(position + 1)
    }
    self.marks = marks
    replacements = escapes.map { Array($0.replacement.utf8) }
  }

  /// Appends text, escaped. Text with nothing to escape is copied whole.
  func append(_ text: some StringProtocol, to bytes: inout [UInt8]) {
    let utf8 = text.utf8
    guard let first = utf8.firstIndex(where: { marks[Int($0)] != 0 }) else { return bytes.append(contentsOf: utf8) }
    bytes.append(contentsOf: utf8[..<first])
    for byte in utf8[first...] {
      let mark = marks[Int(byte)]
      if mark == 0 { bytes.append(byte) } else { bytes.append(contentsOf: replacements[Int(mark) - 1]) }
    }
  }

  /// Escapes for the control characters that no text format takes, except those in `kept`.
  static func controls(as replacement: String, keeping kept: Set<UInt8> = []) -> [(byte: UInt8, replacement: String)] {
    (UInt8(0)..<0x20).filter { !kept.contains($0) }.map { ($0, replacement) } + [(0x7F, replacement)]
  }
}
