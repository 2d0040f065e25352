/// A word of a plan, as far as themes need it.
struct ThemeWord: Hashable {
  /// The word as printed, without a possessive ending.
  let text: String
  /// The word in small letters and in the singular: equal for the same word in any place.
  let key: String
  /// Whether it begins with a capital and does not open its text.
  let isName: Bool
  /// Whether an article or a possessive comes before it.
  let followsArticle: Bool

  private static let articles: Set<String> = ["the", "our", "its", "their", "this", "these", "my", "a", "an"]

  /// The words of a text, in order.
  static func words(of text: String) -> [ThemeWord] {
    var words: [ThemeWord] = []
    var opensSentence = true
    var followsArticle = false
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    while start < scalars.endIndex {
      guard isInWord(scalars[start]) else {
        scalars.formIndex(after: &start)
        continue
      }
      var end = scalars.index(after: start)
      while end < scalars.endIndex, isInWord(scalars[end]) { scalars.formIndex(after: &end) }
      let word = withoutPossessive(text[start..<end])
      if let first = word.unicodeScalars.first {
        let lower = word.lowercased()
        let isName = !opensSentence && (first.isASCII ? first.value >= 65 && first.value <= 90 : first.properties.isUppercase)
        words.append(ThemeWord(text: String(word), key: singular(lower), isName: isName, followsArticle: followsArticle))
        followsArticle = lower.utf8.count <= 5 && articles.contains(lower)
        opensSentence = end < scalars.endIndex && endsSentence(scalars[end])
      }
      start = end
    }
    return words
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "'", "-", "’": true
    default:
      scalar.value >= 0xAA
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.properties.generalCategory == .nonspacingMark)
    }
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "!" || scalar == "?" || scalar == ":" }

  private static func withoutPossessive(_ word: Substring) -> Substring {
    let word = word.drop { $0 == "'" || $0 == "’" || $0 == "-" }
    guard let last = word.utf8.last, last == UInt8(ascii: "s") || !isASCIILetter(last) else { return word }
    for ending in ["'s", "’s", "'", "’", "-"] where word.hasSuffix(ending) { return word.dropLast(ending.count) }
    return word
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z") }

  /// The singular of a regular plural, near enough to know a word again.
  private static func singular(_ word: String) -> String {
    guard word.utf8.last == UInt8(ascii: "s") else { return word }
    if word.count > 5, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    if word.count > 4, !word.hasSuffix("ss"), !word.hasSuffix("us") { return String(word.dropLast()) }
    return word
  }
}
