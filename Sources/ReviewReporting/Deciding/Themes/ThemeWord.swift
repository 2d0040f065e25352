/// A word of a plan, as far as themes need it.
struct ThemeWord: Hashable {
  /// The word as printed, without a possessive ending.
  let text: String
  /// What the same word is known by in any place: in small letters, in the singular.
  let key: String
  /// Whether it begins with a capital and does not open its text.
  let isName: Bool
  /// Whether an article or a possessive precedes it.
  let followsArticle: Bool

  private static let articles: Set<String> = ["the", "our", "its", "their", "this", "these", "my", "a", "an"]

  /// The words of a text, in order.
  static func words(of text: String) -> [ThemeWord] {
    var words: [ThemeWord] = []
    var opensSentence = true
    var previous = ""
    for piece in text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’" || $0 == "-") }) {
      let word = withoutPossessive(piece)
      guard !word.isEmpty else { continue }
      let lower = word.lowercased()
      words.append(
        ThemeWord(
          text: String(word), key: singular(lower), isName: !opensSentence && word.first?.isUppercase == true,
          followsArticle: articles.contains(previous)))
      previous = lower
      let next = piece.endIndex
      opensSentence = next < text.endIndex && ".!?:".contains(text[next])
    }
    return words
  }

  private static func withoutPossessive(_ word: Substring) -> Substring {
    let word = word.drop { $0 == "'" || $0 == "’" || $0 == "-" }
    for ending in ["'s", "’s", "'", "’", "-"] where word.hasSuffix(ending) { return word.dropLast(ending.count) }
    return word
  }

  /// The singular of a regular plural, near enough to know a word again.
  private static func singular(_ word: String) -> String {
    if word.count > 5, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    if word.count > 4, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us") { return String(word.dropLast()) }
    return word
  }
}
