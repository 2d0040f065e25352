import PlanLanguage
import PlanLoading
import PlanReading

/// A sentence of minutes as words, each with its range.
struct MinutesSentence {
  /// The sentence, verbatim.
  let text: Substring
  /// Its words, in small letters and without signs around them.
  let words: [String]
  /// The range of each word in the text, with the signs around it.
  let ranges: [Range<String.Index>]

  init(_ text: Substring) {
    self.text = text
    let pieces = text.split(separator: " ")
    var words: [String] = []
    var ranges: [Range<String.Index>] = []
    for piece in pieces {
      let word = FoldedText(piece).key
      guard !word.isEmpty else { continue }
      words.append(word)
      ranges.append(piece.startIndex..<piece.endIndex)
    }
    self.words = words
    self.ranges = ranges
  }

  /// The text from a word on.
  func text(from index: Int) -> Substring { index < ranges.count ? text[ranges[index].lowerBound...] : "" }

  /// The words in a range, verbatim, without signs after them.
  func words(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let stretch = text[ranges[first].lowerBound..<ranges[last].upperBound]
    return String(stretch.reversed().drop { $0.isPunctuation && $0 != ")" && $0 != "’" && $0 != "”" }.reversed())
  }

  /// The sentences of a paragraph.
  static func sentences(of text: String) -> [MinutesSentence] { Sentences.of(text).map { MinutesSentence($0) } }
}
