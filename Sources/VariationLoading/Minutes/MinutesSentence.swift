import PlanLoading
import PlanReading

/// A sentence of minutes as words, each with where it stands.
struct MinutesSentence {
  /// The sentence, verbatim.
  let text: Substring
  /// Its words, in small letters and without signs around them.
  let words: [String]
  /// Where each word stands in the text, with the signs around it.
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

  /// The sentences of a paragraph: a stop, a space and a capital part them, but for abbreviations.
  static func sentences(of text: String) -> [MinutesSentence] {
    var sentences: [MinutesSentence] = []
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if ".!?".contains(text[index]), next < text.endIndex, text[next] == " ", endsSentence(text, at: index) {
        sentences.append(MinutesSentence(text[start..<next]))
        start = text[next...].firstIndex { $0 != " " } ?? text.endIndex
      }
      index = next
    }
    if start < text.endIndex { sentences.append(MinutesSentence(text[start...])) }
    return sentences
  }

  private static func endsSentence(_ text: String, at stop: String.Index) -> Bool {
    let next = text[stop...].dropFirst().first { $0 != " " }
    guard let next, next.isUppercase || next.isNumber || "“‘\"'(".contains(next) else { return false }
    let before = text[..<stop].suffix(while: { !" (".contains($0) })
    return before.count > 1 && !abbreviations.contains(before.lowercased())
  }

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "cllr", "cllrs", "rev", "prof", "no", "e.g", "i.e", "st", "p", "para",
  ]
}

extension Substring {
  /// The longest end of the text whose characters all satisfy a condition.
  fileprivate func suffix(while condition: (Character) -> Bool) -> Substring {
    var start = endIndex
    while start > startIndex, condition(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
