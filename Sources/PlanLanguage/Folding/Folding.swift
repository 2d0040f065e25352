/// The folding of letters that matching looks through: case, quotation marks, dashes, spaces and soft hyphens.
package enum Folding {
  /// The folded form of a text. Spaces of any kind and number become one space; none at the ends.
  package static func folded(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    append(text.utf8, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the folded form of a text.
  ///
  /// English prose goes byte by byte; a text with letters beyond Latin-1 goes scalar by scalar, to the same result.
  static func append(_ text: some Collection<UInt8>, to output: inout [UInt8]) {
    let start = output.count
    if !appendPlain(text, to: &output) {
      output.removeLast(output.count - start)
      appendAny(String(decoding: text, as: UTF8.self), to: &output)
    }
  }

  /// Appends the folded form of a text in ASCII, Latin-1 and common typography; false where the text holds anything else.
  private static func appendPlain(_ text: some Collection<UInt8>, to output: inout [UInt8]) -> Bool {
    let start = output.count
    var pendingSpace = false
    var bytes = text.makeIterator()
    while let byte = bytes.next() {
      let folded: FoldedByte
      if byte < 0x80 {
        folded = foldedASCII(byte)
      } else if byte == 0xC2 || byte == 0xC3 {
        guard let second = bytes.next() else { return false }
        folded = byte == 0xC2 ? foldedSign(second) : foldedLatin(second)
      } else if byte == 0xE2 {
        guard let second = bytes.next(), let third = bytes.next() else { return false }
        folded = foldedTypography(second, third)
      } else {
        return false
      }
      switch folded {
      case .unknown: return false
      case .nothing: continue
      case .space: pendingSpace = output.count > start
      case .one(let letter):
        if pendingSpace { output.append(0x20) }
        pendingSpace = false
        output.append(letter)
      case .two(let first, let second):
        if pendingSpace { output.append(0x20) }
        pendingSpace = false
        output.append(first)
        output.append(second)
      case .three(let first, let second, let third):
        if pendingSpace { output.append(0x20) }
        pendingSpace = false
        output.append(contentsOf: [first, second, third])
      }
    }
    return true
  }

  /// Appends the folded form of any text.
  private static func appendAny(_ text: String, to output: inout [UInt8]) {
    var scalars = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar == "\u{200B}" {
        pendingSpace = !scalars.isEmpty
        continue
      }
      guard let folded = folded(scalar) else { continue }
      if pendingSpace {
        scalars.append(" ")
        pendingSpace = false
      }
      scalars.append(folded)
    }
    output.append(contentsOf: String(scalars).lowercased().utf8)
  }

  /// One kind of quotation mark and dash; nil for a letter that is not seen.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{00AD}", "\u{200C}", "\u{200D}", "\u{FEFF}": nil
    case "‘", "’", "‚", "‛", "`", "´", "ʼ": "'"
    case "“", "”", "„", "‟", "«", "»": "\""
    case "‐", "‑", "‒", "–", "—", "―", "−": "-"
    default: scalar
    }
  }
}

// MARK: Byte by byte

extension Folding {
  /// The folded form of one letter, in UTF-8.
  private enum FoldedByte {
    case nothing
    case space
    case one(UInt8)
    case two(UInt8, UInt8)
    case three(UInt8, UInt8, UInt8)
    case unknown
  }

  @inline(__always)
  private static func foldedASCII(_ byte: UInt8) -> FoldedByte {
    switch byte {
    case 0x41...0x5A: .one(byte | 0x20)
    case 0x20, 0x09...0x0D: .space
    case 0x60: .one(0x27)
    default: .one(byte)
    }
  }

  /// U+0080 to U+00BF.
  private static func foldedSign(_ second: UInt8) -> FoldedByte {
    switch second {
    case 0xA0, 0x85: .space
    case 0xAD: .nothing
    case 0xB4: .one(0x27)
    case 0xAB, 0xBB: .one(0x22)
    default: .two(0xC2, second)
    }
  }

  /// U+00C0 to U+00FF: capitals become small letters.
  private static func foldedLatin(_ second: UInt8) -> FoldedByte {
    let isCapital = second <= 0x9E && second != 0x97
    return .two(0xC3, isCapital ? second + 0x20 : second)
  }

  /// U+2000 to U+203F, and the minus sign.
  private static func foldedTypography(_ second: UInt8, _ third: UInt8) -> FoldedByte {
    if second == 0x88, third == 0x92 { return .one(0x2D) }
    guard second == 0x80 else { return .unknown }
    switch third {
    case 0x80...0x8B, 0xA8, 0xA9, 0xAF: return .space
    case 0x8C, 0x8D: return .nothing
    case 0x90...0x95: return .one(0x2D)
    case 0x98...0x9B: return .one(0x27)
    case 0x9C...0x9F: return .one(0x22)
    case 0xA2, 0xA6: return .three(0xE2, second, third)
    default: return .unknown
    }
  }
}
