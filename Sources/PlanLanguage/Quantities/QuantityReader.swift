/// Finds the quantities of a text: money, percentages, shares, ratios and numbers, in digits and in words, with ranges and limits.
///
/// It reads amounts only. Whether a number is an age, a telephone number or a label is for the reader of the sentence to say.
package struct QuantityReader {
  let atoms: [Atom]

  /// The quantities of a text, in order; none overlaps another.
  package static func quantities(of text: NumericText) -> [Quantity] {
    QuantityReader(atoms: text.atoms).all()
  }

  private func all() -> [Quantity] {
    var quantities: [Quantity] = []
    var index = 0
    while index < atoms.count {
      guard let first = value(at: index) else {
        index += 1
        continue
      }
      let whole = range(first)
      quantities.append(quantity(whole))
      index = max(whole.end, index + 1)
    }
    return quantities
  }

  /// A value where it is found, in atoms.
  struct Value {
    var kind: Quantity.Kind
    var amount: FigureAmount
    var upper: FigureAmount?
    var start: Int
    var end: Int
    var isWeak = false
    var isChange = false
  }

  private func quantity(_ value: Value) -> Quantity {
    let limit = QuantityLimits.limit(of: value.start..<value.end, in: atoms)
    var quantity = Quantity(kind: value.kind, amount: value.amount, upper: value.upper, range: tokens(value.start..<value.end))
    quantity.isWeak = value.isWeak
    quantity.isChange = value.isChange
    quantity.limit = limit.map { Quantity.Limit(kind: $0.kind, range: tokens($0.range)) }
    return quantity
  }

  private func tokens(_ range: Range<Int>) -> Range<Int> { atoms[range.lowerBound].token..<atoms[range.upperBound - 1].token + 1 }

  // MARK: Ranges

  /// Joins a value with a second one: "10-15", "10 to 15", "between 10 and 15", "£5m to £10m". "From 9 to 7" is two values.
  private func range(_ value: Value) -> Value {
    guard isRangeSign(value.end, after: value), let second = self.value(at: value.end + 1), !value.isChange, !second.isChange else {
      return value
    }
    if value.kind.isMoney, second.kind == .number, atoms[value.end].isDash { return sums(value, second) }
    guard second.kind == value.kind || value.kind == .number, !second.kind.isMoney || value.kind.isMoney else { return value }
    var whole = value
    whole.kind = second.kind
    whole.upper = second.amount
    whole.end = second.end
    if whole.start > 0, atoms[whole.end - 1].token > atoms[whole.start].token, atoms[whole.start - 1].letters == "between" {
      whole.start -= 1
    }
    whole.isWeak = false
    return whole
  }

  /// "£3-4 million", "£10-15m": the second number is a sum as well, and its magnitude is that of both.
  private func sums(_ first: Value, _ second: Value) -> Value {
    let last = atoms[second.end - 1]
    let upper = second.end == first.end + 2 ? last.amountOfMoney ?? second.amount : second.amount
    let bare = FigureAmount(atoms[first.end + 1].letters.utf8.prefix { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C })
    var whole = first
    if let bare, bare < upper, first.amount <= bare, let factor = upper.ratio(to: bare), let lower = first.amount.times(factor) {
      whole.amount = lower
    }
    whole.upper = upper
    whole.end = second.end
    return whole
  }

  private func isRangeSign(_ index: Int, after value: Value) -> Bool {
    guard index + 1 < atoms.count else { return false }
    if atoms[index].isDash { return true }
    let before = value.start > 0 ? atoms[value.start - 1].letters : ""
    switch atoms[index].letters {
    case "to": return before != "from"
    case "and": return before == "between"
    default: return false
    }
  }

  // MARK: Values

  private func value(at index: Int) -> Value? {
    let atom = atoms[index]
    switch atom.kind {
    case .money:
      return atom.amount.map { Value(kind: .money(atom.currency), amount: $0, start: index, end: index + 1) }.map(withMagnitude)
    case .percentage:
      return atom.amount.map { withUnit(Value(kind: .percentage, amount: $0, start: index, end: index + 1)) }
    case .number:
      // Elsewhere, two numbers with a colon are a time of day.
      if let ratio = atom.ratio, atoms[max(0, index - 3)..<index].contains(where: { $0.letters == "ratio" }) {
        return Value(kind: .ratio, amount: ratio, start: index, end: index + 1)
      }
      return atom.amount.map { number(Value(kind: .number, amount: $0, start: index, end: index + 1)) }
    case .word: return change(at: index) ?? share(at: index) ?? NumberPhrase(atoms, at: index).map { number(value($0, at: index)) }
    case .date, .sign: return nil
    }
  }

  private func value(_ phrase: NumberPhrase, at index: Int) -> Value {
    Value(kind: .number, amount: phrase.amount, start: index, end: phrase.end, isWeak: phrase.isWeak)
  }

  /// A number with what follows it: "2.5 dozen", "five per cent", "3 in 10", "85 pence", "one million pounds".
  private func number(_ value: Value) -> Value { share(of: value) ?? withUnit(withMagnitude(value)) }

  private func withMagnitude(_ value: Value) -> Value {
    guard value.end < atoms.count, atoms[value.start].kind != .word, let factor = Numerals.multiplier(atoms[value.end].letters),
      let amount = value.amount.times(factor)
    else { return value }
    var value = value
    value.amount = amount
    value.end += 1
    return value
  }

  private func withUnit(_ value: Value) -> Value {
    var value = value
    if value.kind == .percentage { return withPoints(value, from: value.end) }
    if let end = endOfPerCent(from: value.end) {
      value.kind = .percentage
      value.end = end
      value.isWeak = false
      return withPoints(value, from: end)
    }
    switch letters(value.end) {
    case "percentage": return withPoints(value, from: value.end)
    case "pound", "pounds": return money(value, divided: false)
    case "pence", "penny": return money(value, divided: true)
    default: return value
    }
  }

  private func withPoints(_ value: Value, from end: Int) -> Value {
    var next = end
    if letters(next) == "percentage" { next += 1 }
    guard next > end || value.kind == .percentage, ["point", "points"].contains(letters(next)) else { return value }
    var value = value
    value.kind = .percentagePoints
    value.end = next + 1
    value.isWeak = false
    return value
  }

  private func money(_ value: Value, divided: Bool) -> Value {
    // "Ten pound bags" and "pound for pound" are no sums.
    guard !divided || value.amount.tenThousandths % 100 == 0 else { return value }
    var value = value
    value.kind = .money("£")
    if divided { value.amount = FigureAmount(tenThousandths: value.amount.tenThousandths / 100) }
    value.end += 1
    value.isWeak = false
    return value
  }

  private func endOfPerCent(from index: Int) -> Int? {
    switch letters(index) {
    case "%", "percent": index + 1
    case "per": letters(index + 1) == "cent" ? index + 2 : nil
    default: nil
    }
  }

  func letters(_ index: Int) -> String { index < atoms.count ? atoms[index].letters : "" }
}
