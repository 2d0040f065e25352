import PlanModel

/// A fault that is one only if words stand, or do not stand, elsewhere in the document.
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
    /// The joined pieces are a word that stands elsewhere, or the piece behind the mark stands nowhere else.
    case joinedIsWord(String, piece: String)
    /// The joined pieces stand elsewhere, and one of them does not.
    case piecesAreNone(joined: String, first: String, second: String)
    /// The word stands elsewhere in small letters, and nowhere else with a capital inside a sentence.
    case isCommonWord(String)
    /// The two words stand together only in the places that are known.
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

/// Two passages that stand side by side in the source.
struct PassagePair {
  var before: MarkedPassage
  var after: MarkedPassage
}

// MARK: - Words

extension PassagePair {
  /// A word that a mark cuts: "P" struck and "rogrammes" inserted.
  ///
  /// The change of an ending ("service" to "services") or of one letter for another ("c" for "C") is no fault.
  var splitWord: SuspectedFault.Suspicion? {
    guard let first = before.words.last.map(String.init), let second = after.words.first.map({ $0.trimmedOfPunctuation }) else {
      return nil
    }
    guard first.utf8.allSatisfy(\.isASCIILetter), second.utf8.count > 2, second.utf8.allSatisfy({ $0.isWordByte && !$0.isASCIIDigit })
    else { return nil }
    guard let capital = second.utf8.first, capital.isASCIILowercase else { return nil }
    if after.isApart { return splitWordApart(first, second) }
    let isEnding = after.standing != .kept && second.utf8.count <= 3 || before.standing != .kept && first.utf8.count <= 2
    if isEnding, !(before.standing == .deleted && after.standing == .inserted) { return nil }
    let condition = SuspectedFault.Condition.piecesAreNone(joined: first + second, first: first, second: second)
    return SuspectedFault.Suspicion(kind: .insideWord, words: [first, second], isFault: condition)
  }

  private func splitWordApart(_ first: String, _ second: String) -> SuspectedFault.Suspicion? {
    guard before.standing != .kept, after.standing != .kept, first.utf8.count == 1, !["a", "A", "i", "I"].contains(first) else {
      return nil
    }
    return SuspectedFault.Suspicion(kind: .insideWord, words: [first, second], isFault: .joinedIsWord(first + second, piece: second))
  }

  /// New words that start with a capital in the middle of a kept sentence: the start of the sentence should have been struck.
  var startAnew: SuspectedFault.Suspicion? {
    guard before.standing == .kept, after.standing == .inserted, let last = before.text.last, last.isLetter || last == "," else {
      return nil
    }
    let words = after.words
    guard words.count > 1, let first = words.first.map({ $0.trimmedOfPunctuation }), first.utf8.count > 2, first != "The",
      first.utf8.first?.isASCIIUppercase == true, first.utf8.dropFirst().allSatisfy({ !$0.isASCIIUppercase }),
      words[1].utf8.first?.isASCIILowercase == true, let kept = before.words.last
    else { return nil }
    let quoted = [kept, words[0], words[1]].joined(separator: " ")
    return SuspectedFault.Suspicion(kind: .lostStrike, words: [quoted], isFault: .isCommonWord(first))
  }

  /// Three words or more that are struck and put in again at the same end.
  var sharedWords: String? {
    let sides = [before.standing, after.standing]
    guard sides == [.deleted, .inserted] || sides == [.inserted, .deleted] else { return nil }
    let (first, second) = (before.words, after.words)
    let start = zip(first, second).prefix { $0 == $1 }.count
    if start >= 3 { return first.prefix(start).joined(separator: " ").excerpt }
    let end = zip(first.reversed(), second.reversed()).prefix { $0 == $1 }.count
    return end >= 3 ? first.suffix(end).joined(separator: " ").excerpt : nil
  }
}

// MARK: - Values

extension PassagePair {
  /// Two values of one kind side by side of which only one is marked.
  func valueFault(next: MarkedPassage?) -> (kind: MarkUpFault.Kind, words: [String])? {
    guard after.isApart, let first = before.words.last.flatMap({ Value(String($0)) }),
      let second = after.words.first.flatMap({ Value(String($0)) }),
      first.kind == second.kind, first.kind != .number
    else { return nil }
    switch (before.standing, after.standing) {
    case (.kept, .deleted):
      if next?.standing == .inserted, next?.words.first.flatMap({ Value(String($0)) })?.kind == first.kind { return nil }
      return (first.amount < second.amount ? .swapped : .lostStrike, [first.text, second.text])
    case (.deleted, .kept), (.kept, .inserted), (.inserted, .kept): return (.lostStrike, [first.text, second.text])
    default: return nil
    }
  }
}

/// A figure in the text: what kind it is of, and how much.
struct Value {
  var kind: Kind
  var amount: Double
  var text: String

  enum Kind {
    case money
    case percentage
    case year
    case financialYear
    case number
  }

  init?(_ word: String) {
    let bytes = Array(word.utf8)
    guard let start = bytes.firstIndex(where: \.isASCIIDigit),
      let end = bytes.lastIndex(where: { $0.isASCIIDigit || $0 == UInt8(ascii: "%") })
    else { return nil }
    let digits = bytes[start...end].filter { $0.isASCIIDigit || $0 == Byte.fullStop }
    let other = bytes[start...end].filter { !$0.isASCIIDigit && ![Byte.fullStop, UInt8(ascii: ",")].contains($0) }
    guard let amount = Double(String(decoding: digits, as: UTF8.self)), bytes.count - end <= 3 else { return nil }
    let prefix = bytes[..<start].filter { $0 != Byte.openParenthesis }
    self.amount = amount
    text = bytes.string(0..<bytes.count).trimmedOfStops
    if prefix == Array("£".utf8), other.isEmpty {
      kind = .money
    } else if !prefix.isEmpty {
      return nil
    } else if other == [UInt8(ascii: "%")] {
      kind = .percentage
    } else if other == [Byte.slash], bytes[start...].prefix(5).last == Byte.slash {
      kind = .financialYear
    } else if other.isEmpty {
      kind = digits.count == 4 && (1900...2100).contains(amount) ? .year : .number
    } else {
      return nil
    }
  }
}

extension String {
  /// Without stops at the end.
  fileprivate var trimmedOfStops: String {
    String(reversed().drop { ",.;".contains($0) }.reversed())
  }
}
