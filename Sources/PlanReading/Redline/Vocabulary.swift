import PlanLanguage
import PlanModel
import PlanLoading

/// How often the queried words occur in a document. Words are kept as hashes, so that one pass over a long document is cheap.
struct Vocabulary {
  private var counts: [UInt64: Int]
  /// Which of 4,096 groups of hashes are asked after, so that most words are passed over without a search.
  private var groups = [Bool](repeating: false, count: 4096)

  /// Counts the words asked after in all blocks of a document.
  init(of document: SourceDocument, asking questions: [Question]) {
    counts = Dictionary(questions.map { ($0.hash, 0) }, uniquingKeysWith: { first, _ in first })
    guard !questions.isEmpty else { return }
    for question in questions { groups[Int(question.hash & 4095)] = true }
    document.blocks.forEachText { count($0) }
  }

  /// How often the answer to a question occurs in the document.
  subscript(question: Question) -> Int { counts[question.hash] ?? 0 }

  /// What may be asked after.
  struct Question: Hashable {
    let hash: UInt64

    /// A word, whatever its capitals.
    static func word(_ word: String) -> Question { Question(hash: Self.hash(word.utf8, kind: 1, isFolded: true)) }
    /// A word with its capitals as they are.
    static func exactWord(_ word: String) -> Question { Question(hash: Self.hash(word.utf8, kind: 2, isFolded: false)) }
    /// A word with its capitals as they are, behind a word in small letters.
    static func wordInSentence(_ word: String) -> Question { Question(hash: Self.hash(word.utf8, kind: 3, isFolded: false)) }
    /// Two words together, whatever their capitals.
    static func pair(_ first: String, _ second: String) -> Question {
      Question(hash: Self.hash(second.utf8, kind: Self.hash(first.utf8, kind: 4, isFolded: true), isFolded: true))
    }

    /// The hash of the bytes, started from the kind.
    static func hash(_ bytes: some Sequence<UInt8>, kind: UInt64, isFolded: Bool) -> UInt64 {
      var hash = FNVHash(from: FNVHash.start ^ kind &* 0x9E37_79B9_7F4A_7C15)
      for byte in bytes { hash.combine(isFolded ? byte.asciiLowercased : byte) }
      return hash.value
    }
  }

  private mutating func count(_ text: MarkedText) {
    let bytes = Array(text.text.utf8)
    var previous: Range<Int>?
    var index = 0
    while index < bytes.count {
      while index < bytes.count, !bytes[index].isWordByte { index += 1 }
      let start = index
      while index < bytes.count, bytes[index].isWordByte { index += 1 }
      guard start < index else { break }
      count(bytes, start..<index, behind: previous)
      previous = start..<index
    }
  }

  private mutating func count(_ bytes: [UInt8], _ word: Range<Int>, behind previous: Range<Int>?) {
    enter(Question.hash(bytes[word], kind: 1, isFolded: true))
    enter(Question.hash(bytes[word], kind: 2, isFolded: false))
    guard let previous, word.lowerBound == previous.upperBound + 1 else { return }
    enter(Question.hash(bytes[word], kind: Question.hash(bytes[previous], kind: 4, isFolded: true), isFolded: true))
    if bytes[previous.lowerBound].isASCIILowercase { enter(Question.hash(bytes[word], kind: 3, isFolded: false)) }
  }

  private mutating func enter(_ hash: UInt64) {
    if groups[Int(hash & 4095)], let count = counts[hash] { counts[hash] = count + 1 }
  }
}
