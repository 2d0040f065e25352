import PlanLanguage

/// Finds the words of a text that are said by the way: an opening phrase up to its comma ("As part of its work on roads, ..."), and a clause
/// between commas ("..., which is chaired by the Chief Executive").
enum SidePhrases {
  /// The most words of an opening phrase.
  private static let mostWords = 25

  /// The indices of the words that are said by the way.
  static func indices(in words: [WordReader.Word]) -> Set<Int> {
    var found: Set<Int> = []
    for index in words.indices {
      switch words[index].boundary {
      case .none: continue
      case .sentence:
        guard opens(words, at: index), let end = next(words, after: index), words[end].boundary == .comma, end - index <= mostWords else {
          continue
        }
        found.formUnion(index..<end)
      case .comma:
        guard relatives.contains(words[index].folded) else { continue }
        found.formUnion(index..<(next(words, after: index) ?? words.count))
      }
    }
    return found
  }

  /// The next word that a comma or a sentence parts from the one before it.
  private static func next(_ words: [WordReader.Word], after index: Int) -> Int? {
    words[(index + 1)...].firstIndex { $0.boundary != .none }
  }

  private static func opens(_ words: [WordReader.Word], at index: Int) -> Bool {
    openings.contains { opening in
      words.count - index > opening.count && zip(opening, words[index...]).allSatisfy { $0 == $1.folded }
    }
  }

  private static let openings = TermList.passageWords.terms(of: "side opening").map { $0.split(separator: " ").map(String.init) }
  private static let relatives: Set<String> = ["which", "who", "whose", "although", "whilst", "while"]
}
