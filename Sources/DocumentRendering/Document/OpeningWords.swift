/// The first words of a text: enough to identify it in a heading.
package enum OpeningWords {
  /// The first words, to about `limit` letters, cut between words and closed with dots where words are left out.
  ///
  /// Works on UTF-8: a long text is not walked to its end.
  package static func of(_ text: String, limit: Int = 72) -> String {
    var words: [UInt8] = []
    var pendingSpace = false
    var lastWordEnd = 0
    for byte in text.utf8 {
      if byte <= 0x20 {
        if !words.isEmpty, !pendingSpace { lastWordEnd = words.count }
        pendingSpace = !words.isEmpty
        continue
      }
      if words.count >= limit { return shortened(words, at: pendingSpace ? words.count : lastWordEnd, hardLimit: limit) }
      if pendingSpace { words.append(0x20) }
      pendingSpace = false
      words.append(byte)
    }
    return String(decoding: trimmed(words[...], of: [UInt8(ascii: ".")]), as: UTF8.self)
  }

  /// The words up to a boundary, without the punctuation before it. One endless word is cut between letters.
  private static func shortened(_ words: [UInt8], at end: Int, hardLimit: Int) -> String {
    guard end > 0 else {
      var end = hardLimit
      while end > 0, words[end - 1] & 0xC0 == 0x80 { end -= 1 }
      if end > 0, words[end - 1] >= 0xC0 { end -= 1 }
      return String(decoding: words[..<end], as: UTF8.self) + "…"
    }
    return String(decoding: trimmed(words[..<end], of: Array(",;:.".utf8)), as: UTF8.self) + "…"
  }

  private static func trimmed(_ words: ArraySlice<UInt8>, of punctuation: [UInt8]) -> ArraySlice<UInt8> {
    var words = words
    while let last = words.last, punctuation.contains(last) { words.removeLast() }
    return words
  }
}
