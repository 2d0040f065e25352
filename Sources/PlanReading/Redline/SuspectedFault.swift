import PlanModel
import PlanLoading

/// A fault that is one only if words occur, or do not occur, elsewhere in the document.
struct SuspectedFault {
  var suspicion: Suspicion
  var place: Place

  init(_ suspicion: Suspicion, _ place: Place) {
    self.suspicion = suspicion
    self.place = place
  }

  /// What is suspected, and on what it turns.
  struct Suspicion {
    var kind: MarkUpFault.Kind
    var words: [String]
    var isFault: Condition
  }

  /// What the rest of the document must show.
  enum Condition {
    /// The joined pieces are a word that occurs elsewhere, or the piece behind the mark occurs nowhere else.
    case joinedIsWord(String, piece: String)
    /// The joined pieces occur elsewhere, and one of them does not.
    case piecesAreNone(joined: String, first: String, second: String)
    /// The word occurs elsewhere in small letters, and nowhere else with a capital inside a sentence.
    case isCommonWord(String)
    /// The two words occur together only in the places that are known.
    case pairIsRare(String, String, known: Int)

    var questions: [Vocabulary.Question] {
      switch self {
      case .joinedIsWord(let joined, let piece): [.word(joined), .word(piece)]
      case .piecesAreNone(let joined, let first, let second): [.word(joined), .word(first), .word(second)]
      case .isCommonWord(let word): [.exactWord(word.lowercased()), .wordInSentence(word)]
      case .pairIsRare(let first, let second, _): [.pair(first, second)]
      }
    }

    func holds(in vocabulary: Vocabulary) -> Bool {
      switch self {
      case .joinedIsWord(let joined, let piece): vocabulary[.word(joined)] > 0 || vocabulary[.word(piece)] <= 1
      case .piecesAreNone(let joined, let first, let second):
        vocabulary[.word(joined)] > 1 && (vocabulary[.word(first)] == 0 || vocabulary[.word(second)] == 0)
      case .isCommonWord(let word): vocabulary[.exactWord(word.lowercased())] > 0 && vocabulary[.wordInSentence(word)] <= 1
      case .pairIsRare(let first, let second, let known): vocabulary[.pair(first, second)] <= known
      }
    }
  }
}
