/// A light stem: enough to see that "Ensuring" under one lead-in is "Ensure" under another.
package enum Stem {
  /// The stem of a folded word.
  package static func of(_ folded: String) -> String {
    var bytes = Array(folded.utf8)
    reduce(from: 0, in: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Cuts the ending of the word that begins at `start`.
  static func reduce(from start: Int, in word: inout [UInt8]) {
    guard word.count - start >= 4, !FunctionWords.isOne(word[start...]) else { return }
    for ending in endings where word.count - start - ending.count >= 3 && word.suffix(ending.count).elementsEqual(ending) {
      word.removeLast(ending.count)
      break
    }
    if word.count - start >= 4, word[word.count - 1] == UInt8(ascii: "e") { word.removeLast() }
    if word[word.count - 1] == UInt8(ascii: "y") { word[word.count - 1] = UInt8(ascii: "i") }
    let last = word[word.count - 1]
    if word.count - start >= 4, last == word[word.count - 2], last != UInt8(ascii: "l") { word.removeLast() }
  }

  /// Longest first.
  private static let endings: [[UInt8]] = ["ments", "ment", "ings", "ing", "ed", "es", "s"].map { Array($0.utf8) }
}
