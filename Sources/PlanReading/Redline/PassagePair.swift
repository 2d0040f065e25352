import PlanLoading

/// Two adjacent passages of the source.
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
    guard after.isApart, let first = before.words.last.flatMap({ PrintedValue(String($0)) }),
      let second = after.words.first.flatMap({ PrintedValue(String($0)) }),
      first.kind == second.kind, first.kind != .number
    else { return nil }
    switch (before.standing, after.standing) {
    case (.kept, .deleted):
      if next?.standing == .inserted, next?.words.first.flatMap({ PrintedValue(String($0)) })?.kind == first.kind { return nil }
      return (first.amount < second.amount ? .swapped : .lostStrike, [first.text, second.text])
    case (.deleted, .kept), (.kept, .inserted), (.inserted, .kept): return (.lostStrike, [first.text, second.text])
    default: return nil
    }
  }
}
