/// Spaces in UTF-8.
package enum Space {
  /// The width of a space at `index`, or nil: ASCII, no-break, the spaces of U+2000 to U+200B, the line and paragraph separators, U+3000.
  @inline(__always)
  package static func width(in bytes: [UInt8], at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : nil }
    return wideWidth(in: bytes, at: index)
  }

  private static func wideWidth(in bytes: [UInt8], at index: Int) -> Int? {
    switch bytes[index] {
    case 0xC2 where index + 1 < bytes.count && (bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85): return 2
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      let last = bytes[index + 2]
      return (0x80...0x8B).contains(last) || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : nil
    case 0xE3 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80: return 3
    default: return nil
    }
  }
}
