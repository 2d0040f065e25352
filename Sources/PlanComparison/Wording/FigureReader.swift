/// Finds the figures of a text: money, percentages, numbers in digits and in words, shares and ranges.
///
/// Dates, durations, ages, labels ("Appendix 3") and names ("999") are no figures.
struct FigureReader {
  private let reading: Reading
  private let numberPhrases: [Reading.Phrase]
  private var words: [ReadWord] { reading.words }

  static func figures(of reading: Reading) -> [Figure] {
    let phrases = reading.phrases(.number)
    guard !phrases.isEmpty || reading.words.contains(where: { $0.kind.isFigure }) else { return [] }
    return FigureReader(reading: reading, numberPhrases: phrases).all { !$0.isExcluded($1) }
  }

  /// Every number of a table's cell, whatever it looks like in running text.
  static func cellFigures(of reading: Reading) -> [Figure] {
    FigureReader(reading: reading, numberPhrases: []).all { _, _ in true }
  }

  /// The ages of a text, each with its range of words: "18-24" of "aged 18-24".
  static func ages(of reading: Reading) -> [Figure] {
    guard reading.words.contains(where: { $0.kind == .number }) else { return [] }
    return FigureReader(reading: reading, numberPhrases: []).all { AgeReader.isAge($1, in: $0.reading) && $1.kind == .number }
  }

  private func all(where isWanted: (FigureReader, Figure) -> Bool) -> [Figure] {
    var figures: [Figure] = []
    var index = 0
    while index < words.count {
      guard let value = value(at: index) else {
        index += 1
        continue
      }
      let figure = self.figure(value)
      if isWanted(self, figure) { figures.append(figure) }
      index = figure.range.upperBound
    }
    return figures
  }

  private struct Value {
    var kind: Figure.Kind
    var amount: FigureAmount
    var range: Range<Int>
    var isWeak = false
  }

  /// Joins a value with a second one into a range: "10-15", "10 to 15", "between 10 and 15".
  private func figure(_ value: Value) -> Figure {
    var value = value
    var upper: FigureAmount?
    let end = value.range.upperBound
    if end + 1 < words.count, isRangeSign(end, after: value), var second = self.value(at: end + 1),
      second.kind == value.kind || (value.kind == .number && second.kind == .percentage), value.kind != .share
    {
      value.kind = second.kind
      second.range = value.range.lowerBound..<second.range.upperBound
      upper = second.amount
      value.range = second.range
    }
    return Figure(
      kind: value.kind, amount: value.amount, upper: upper, range: value.range, context: context(of: value.range),
      isTarget: isTarget(value), isWeak: value.isWeak)
  }

  private func isRangeSign(_ index: Int, after value: Value) -> Bool {
    let word = words[index]
    if word.kind == .sign { return word.isSign("-") || (word.firstByte == 0xE2 && word.bytes.count == 3 && !word.isApostrophe) }
    if word.term == Self.to { return true }
    guard word.term == Self.and, value.range.lowerBound > 0 else { return false }
    return words[value.range.lowerBound - 1].term == Self.between
  }

  // MARK: Values

  private func value(at index: Int) -> Value? {
    let word = words[index]
    switch word.kind {
    case .money: return digits(index).map { Value(kind: .money, amount: $0, range: index..<index + 1) }
    case .percentage: return percentage(index)
    case .number: return digits(index).map { withPerCent(Value(kind: .number, amount: $0, range: index..<index + 1)) }
    case .date: return countedYear(index)
    case .word: return numberInWords(index)
    case .sign: return nil
    }
  }

  private func digits(_ index: Int) -> FigureAmount? {
    FigureAmount(reading.wording.text.utf8Bytes(words[index].bytes))
  }

  private func percentage(_ index: Int) -> Value? {
    let digits = reading.wording.text.utf8Bytes(words[index].bytes).prefix { ("0".utf8.first ?? 0)...("9".utf8.first ?? 0) ~= $0 || $0 == 0x2E || $0 == 0x2C }
    return FigureAmount(digits).map { Value(kind: .percentage, amount: $0, range: index..<index + 1) }
  }

  /// "2000 officers" looks like a year and counts officers.
  private func countedYear(_ index: Int) -> Value? {
    guard words[index].bytes.count == 4, index + 1 < words.count, words[index + 1].classes.contains(.countedNoun) else { return nil }
    if index > 0, words[index - 1].classes.contains(.preposition) { return nil }
    return digits(index).map { Value(kind: .number, amount: $0, range: index..<index + 1) }
  }

  private func numberInWords(_ index: Int) -> Value? {
    guard let phrase = numberPhrases.first(where: { $0.range.lowerBound == index }) else { return nil }
    let end = phrase.range.upperBound
    if phrase.value < 0 { return Value(kind: .share, amount: FigureAmount(-phrase.value), range: phrase.range, isWeak: false) }
    if let oneIn = oneIn(phrase) { return oneIn }
    var value = Value(kind: .number, amount: FigureAmount(phrase.value), range: phrase.range, isWeak: phrase.value == 1)
    if let next = numberPhrases.first(where: { $0.range.lowerBound == end }), [100, 1_000].contains(next.value), phrase.value < 100 {
      value.amount = FigureAmount(phrase.value * next.value)
      value.range = index..<next.range.upperBound
      value.isWeak = false
    } else if phrase.value >= 100 || phrase.value == 12 && words[index].term == Self.dozen {
      value.isWeak = true
    }
    return withPerCent(value)
  }

  /// "one in ten", "one victim in ten": a share.
  private func oneIn(_ one: Reading.Phrase) -> Value? {
    let inside = one.range.upperBound
    let next = inside < words.count && words[inside].isContent ? inside + 2 : inside + 1
    guard one.value == 1, next < words.count, words[next - 1].term == Self.in,
      let of = numberPhrases.first(where: { $0.range.lowerBound == next && $0.value > 1 })
    else { return nil }
    // Apart from the shares of the list, which are small.
    return Value(kind: .share, amount: FigureAmount(1_000 + of.value), range: one.range.lowerBound..<of.range.upperBound)
  }

  /// "five per cent", "5 percentage points".
  private func withPerCent(_ value: Value) -> Value {
    let end = value.range.upperBound
    guard end < words.count, words[end].kind == .word else { return value }
    var value = value
    if words[end].term == Self.percent {
      value.range = value.range.lowerBound..<end + 1
      value.kind = .percentage
    } else if words[end].term == Self.per, end + 1 < words.count, words[end + 1].term == Self.cent {
      value.range = value.range.lowerBound..<end + 2
      value.kind = .percentage
    }
    return value
  }

  // MARK: What it is a figure of

  private func context(of range: Range<Int>) -> [Term] {
    let after = words[range.upperBound...].prefix(5).filter(\.isContent).prefix(3)
    let before = words[..<range.lowerBound].suffix(5).filter(\.isContent).suffix(3)
    return after.map(\.stem) + before.map(\.stem)
  }

  /// "by 15%", "a reduction of 200", "increase ... by half".
  private func isTarget(_ value: Value) -> Bool {
    guard value.kind != .money else { return false }
    if value.kind == .share, !words[value.range.lowerBound].classes.isDisjoint(with: [.rising, .falling]) { return true }
    let before = words[..<value.range.lowerBound].suffix(8)
    return before.contains { !$0.classes.isDisjoint(with: [.rising, .falling]) || $0.term == Self.target } || isBounded(value)
  }

  /// "at least 80%", "no more than one in ten": a level to be held.
  private func isBounded(_ value: Value) -> Bool {
    guard value.kind == .percentage || value.kind == .share else { return false }
    return words[..<value.range.lowerBound].suffix(4).contains { Self.bounds.contains($0.term) }
  }

  private func isExcluded(_ figure: Figure) -> Bool {
    guard figure.kind == .number else { return false }
    let (start, end) = (figure.range.lowerBound, figure.range.upperBound)
    if start > 0, words[start - 1].classes.contains(.labelNoun), words[start].kind != .word { return true }
    return isEmergencyNumber(figure) || TimingReader.isTimeUnit(end, in: reading) || AgeReader.isAge(figure, in: reading)
  }

  /// 101 and 999 are telephone numbers unless they count something.
  private func isEmergencyNumber(_ figure: Figure) -> Bool {
    guard figure.upper == nil, [101, 111, 112, 999].contains(figure.amount.tenThousandths / 10_000) else { return false }
    let next = figure.range.upperBound
    return !(next < words.count && words[next].classes.contains(.countedNoun) && words[next].term != Self.calls)
  }

  private static let to = Term(word: "to")
  private static let `in` = Term(word: "in")
  private static let and = Term(word: "and")
  private static let between = Term(word: "between")
  private static let per = Term(word: "per")
  private static let cent = Term(word: "cent")
  private static let percent = Term(word: "percent")
  /// Words that make a figure a level to be held.
  static let bounds = Set(["least", "most", "more", "fewer", "less", "under", "over", "minimum", "maximum"].map(Term.init(word:)))
  private static let target = Term(word: "target")
  private static let dozen = Term(word: "dozen")
  private static let calls = Term(word: "calls")
}

extension String {
  /// The bytes of a range that begins and ends at characters.
  func utf8Bytes(_ range: Range<Int>) -> Substring.UTF8View.SubSequence {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return utf8[start..<utf8.index(start, offsetBy: range.count)]
  }
}
