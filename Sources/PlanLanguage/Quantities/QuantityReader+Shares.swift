extension QuantityReader {
  /// "one in ten", "1 in 5", "two out of three", "one victim in ten": a share.
  func share(of value: Value) -> Value? {
    guard let one = value.amount.exactWhole, (1...9).contains(one) else { return nil }
    let skip = letters(value.end) != "in" && letters(value.end) != "out" && letters(value.end + 1) == "in" && isPlainWord(value.end) ? 1 : 0
    var next = value.end + skip
    switch (letters(next), letters(next + 1)) {
    case ("in", _): next += 1
    case ("out", "of"): next += 2
    default: return nil
    }
    guard let of = whole(at: next), of.number > one, of.number <= 1_000, !isTimeUnit(of.end),
      let amount = Self.percentage(one, of: of.number)
    else { return nil }
    return Value(kind: .percentage, amount: amount, start: value.start, end: of.end)
  }

  /// "a third", "two thirds", "half of", "by a quarter".
  func share(at index: Int) -> Value? {
    if let half = Numerals.share(letters(index)), half.bottom == 2 {
      return isMeantAsShare(index..<index + 1) ? share(1, half, index..<index + 1) : nil
    }
    let isArticle = ["a", "an"].contains(letters(index))
    guard let top = isArticle ? 1 : Numerals.value(letters(index)), (1...9).contains(top), let part = Numerals.share(letters(index + 1)),
      !isTimeUnit(index + 2), !isArticle || isMeantAsShare(index..<index + 2)
    else { return nil }
    return share(top, part, index..<index + 2)
  }

  /// "halving", "to double": a change that says its size.
  func change(at index: Int) -> Value? {
    guard let change = Numerals.change(letters(index)), let amount = Self.percentage(change.top, of: change.bottom) else { return nil }
    return Value(kind: .percentage, amount: amount, start: index, end: index + 1, isChange: true)
  }

  private func share(_ top: Int, _ part: Numerals.Fraction, _ range: Range<Int>) -> Value? {
    guard top <= part.bottom, let amount = Self.percentage(top * part.top, of: part.bottom) else { return nil }
    return Value(kind: .percentage, amount: amount, start: range.lowerBound, end: range.upperBound)
  }

  /// "A third of", "half the", "by half": not "a third officer", nor "the first half".
  private func isMeantAsShare(_ range: Range<Int>) -> Bool {
    let after = letters(range.upperBound)
    if ["of", "the", "all", "our", "my", "their", "its"].contains(after) { return after == "of" || range.count == 1 }
    let before = range.lowerBound > 0 ? letters(range.lowerBound - 1) : ""
    return ["by", "over", "under", "about", "around", "least", "than", "to", "nearly", "almost"].contains(before)
      && !["a", "year", "term"].contains(after)
  }

  private func whole(at index: Int) -> (number: Int, end: Int)? {
    guard index < atoms.count else { return nil }
    if atoms[index].kind == .number { return atoms[index].amount?.exactWhole.map { ($0, index + 1) } }
    guard let phrase = NumberPhrase(atoms, at: index) else { return nil }
    return phrase.amount.exactWhole.map { ($0, phrase.end) }
  }

  private func isPlainWord(_ index: Int) -> Bool {
    index < atoms.count && atoms[index].kind == .word && Numerals.value(letters(index)) == nil && Numerals.multiplier(letters(index)) == nil
  }

  private func isTimeUnit(_ index: Int) -> Bool {
    let word = letters(index)
    return ["year", "month", "week", "day", "hour", "minute", "quarter", "second"].contains(
      word.hasSuffix("s") ? String(word.dropLast()) : word)
  }

  private static func percentage(_ top: Int, of bottom: Int) -> FigureAmount? {
    bottom > 0 ? FigureAmount(tenThousandths: top * 1_000_000 / bottom) : nil
  }
}
