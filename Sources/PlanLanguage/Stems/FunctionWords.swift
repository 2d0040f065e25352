/// The small words of English that say little of what a sentence is about. They count for less when texts are matched, and are compared like any other.
package enum FunctionWords {
  /// In folded form.
  package static let all = TermList.functionWords.terms

  /// Those that hold a sentence together.
  package static let linking = TermList.functionWords.terms(of: "linking")

  private static let folded = Set(all.map { Array($0.utf8) })

  /// Whether folded letters are a function word.
  static func isOne(_ letters: ArraySlice<UInt8>) -> Bool { letters.count <= 7 && folded.contains(Array(letters)) }
}
