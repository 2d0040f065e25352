import PlanLoading

extension OutlineLine {
  /// Makes a paragraph that opens with a typed bullet or number the list item that it is.
  mutating func readTypedLabel() {
    if let length = Self.typedBulletLength(text) {
      dropFirst(bytes: length)
      kind = .item(level: 0, isNumbered: false)
    } else if let number = Self.typedNumber(text) {
      label = number.label
      kind = .item(level: number.depth - 1, isNumbered: true)
      dropFirst(bytes: number.length)
    }
  }

  /// Drops a bullet typed before a list item's words. A box to tick is no bullet: whether it is ticked is part of what the item says.
  mutating func dropTypedBullet() {
    if let length = Self.typedBulletLength(text) { dropFirst(bytes: length) }
  }

  private mutating func dropFirst(bytes: Int) {
    reword(LineReader.trimmed(String(text.utf8.dropFirst(bytes)) ?? text))
  }

  /// The length in bytes of a bullet and the space after it at the start of a text; nil where there is none.
  static func typedBulletLength(_ text: String) -> Int? {
    guard let first = text.utf8.first, first >= 0x80 || first == 0x2A || first == 0x2B || first == 0x2D || first == 0x6F else { return nil }
    var scalars = text.unicodeScalars.makeIterator()
    guard let bullet = scalars.next(), let space = scalars.next() else { return nil }
    let length = UTF8.width(bullet) + UTF8.width(space)
    if bullet == "o" { return space == "\t" ? length : nil }
    guard bullets.contains(bullet) else { return nil }
    if space == " " || space == "\t" || space == "\u{A0}" { return length }
    return tightBullets.contains(bullet) ? UTF8.width(bullet) : nil
  }

  /// Signs that open list items, with those of Word's symbol fonts.
  private static let bullets: [Unicode.Scalar] = [
    "•", "·", "▪", "▫", "■", "□", "●", "○", "◦", "‣", "⁃", "–", "—", "-", "*", "+", "►", "▶", "➢", "➤", "✓", "✔", "❖", "◆", "\u{F0B7}",
    "\u{F0A7}", "\u{F0D8}", "\u{F0FC}", "\u{F076}",
  ]

  /// Signs that are bullets also with no space after them.
  private static let tightBullets: [Unicode.Scalar] = [
    "•", "▪", "■", "●", "◦", "‣", "➢", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}",
  ]

  /// A number typed before running words: "3.1 ", "4. ", "(a) ", "iv) ".
  private static func typedNumber(_ text: String) -> (label: String, depth: Int, length: Int)? {
    guard let first = text.utf8.first, first < 0x7B, first == 0x28 || (0x30...0x39).contains(first) || first >= 0x61 else { return nil }
    guard let end = text.utf8.prefix(10).firstIndex(where: { $0 == 0x20 || $0 == 0x09 }) else { return nil }
    let word = text[..<end]
    let length = text.utf8.distance(from: text.startIndex, to: end)
    guard let last = word.utf8.last, last != UInt8(ascii: ":"), text.utf8.count > length + 1 else { return nil }
    if let depth = HeadingLabel.numberDepth(word), depth > 1 || last == 0x2E || last == 0x29 || text.utf8[end] == 0x09 {
      return (String(word), depth, length)
    }
    return isBracketed(word) ? (String(word), 2, length) : nil
  }

  /// Whether a word is a letter, a roman number or a number with its closing bracket: "a)", "(iv)", "(3)".
  private static func isBracketed(_ word: Substring) -> Bool {
    guard word.last == ")" else { return false }
    var core = word.dropLast()
    if core.first == "(" { core = core.dropFirst() }
    if core.count == 1 { return core.first.map { $0.isLetter || $0.isNumber } ?? false }
    return !core.isEmpty && core.count < 5 && (core.allSatisfy { $0 == "i" || $0 == "v" || $0 == "x" } || core.allSatisfy(\.isNumber))
  }
}
