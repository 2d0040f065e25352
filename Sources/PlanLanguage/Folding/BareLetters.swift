/// The letters, figures and meaningful signs of a text: what is left when case, spaces, quotation marks, hyphens, brackets and stops are looked through.
///
/// Two texts with equal bare letters differ only editorially. Signs inside a figure count: "1.2" is not "12", "5 10" is not "510", "-5" is not "5".
package enum BareLetters {
  /// Appends the bare letters of a text.
  package static func append(_ text: String, to output: inout [UInt8]) {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    Folding.append(text.utf8, to: &folded)
    append(folded: folded, to: &output)
  }

  /// The bare letters of a text.
  package static func of(_ text: String) -> [UInt8] {
    var bare: [UInt8] = []
    append(text, to: &bare)
    return bare
  }

  private static func append(folded: [UInt8], to output: inout [UInt8]) {
    let start = output.count
    /// The first sign, or else the space, that was passed over since the last letter.
    var skipped: UInt8 = 0
    var index = 0
    while index < folded.count {
      let byte = folded[index]
      if isPunctuation(byte) {
        if skipped == 0 || skipped == space { skipped = byte }
        index += 1
      } else if byte == 0xE2, isDots(folded, at: index) {
        if skipped == 0 { skipped = space }
        index += 3
      } else {
        if isDigit(byte) {
          if output.count > start, let last = output.last, isDigit(last), skipped != 0 {
            output.append(skipped)
          } else if isMinus(folded, before: index) {
            output.append(minus)
          }
        }
        skipped = 0
        output.append(byte)
        index += 1
      }
    }
  }

  private static let space = UInt8(ascii: " ")
  private static let minus = UInt8(ascii: "-")

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  @inline(__always)
  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x21, 0x22, 0x27, 0x28, 0x29, 0x2A, 0x2C, 0x2D, 0x2E, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D, 0x5F, 0x7B, 0x7D: true
    default: false
    }
  }

  /// A minus before a figure, with a space before it or at the start.
  private static func isMinus(_ folded: [UInt8], before index: Int) -> Bool {
    index > 0 && folded[index - 1] == minus && (index == 1 || folded[index - 2] == space)
  }

  /// An ellipsis or a bullet, the signs beyond ASCII that folding leaves and that carry no meaning.
  private static func isDots(_ folded: [UInt8], at index: Int) -> Bool {
    index + 2 < folded.count && folded[index + 1] == 0x80 && (folded[index + 2] == 0xA2 || folded[index + 2] == 0xA6)
  }
}
