/// What is typed before the words of a paragraph: a bullet, a number with what belongs to it, or blanks.
struct TypedPrefix {
  /// Without the blanks around it.
  let words: String
  /// Where they are, in bytes.
  let range: Range<Int>

  init(_ bytes: [UInt8]) {
    let flags = Letters.flags(bytes)
    let start = flags.firstIndex(of: true) ?? 0
    range = start..<(flags.lastIndex(of: true).map { $0 + 1 } ?? start)
    words = String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether it is a sign and no number or word: "•", "–", or the "o" that Word prints for a hollow bullet.
  var isBullet: Bool { !words.contains { $0.isLetter || $0.isNumber } || words == "o" }
}
