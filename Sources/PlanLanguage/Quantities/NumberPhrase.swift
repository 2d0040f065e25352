/// A number in words: "one hundred and fifty", "twenty-five", "half a million", "two and a half million", "a dozen".
struct NumberPhrase {
  /// The number.
  private(set) var amount: FigureAmount
  /// The atom after its last.
  private(set) var end: Int
  /// Whether it can be a number only where the other side has a match: "one", and "hundred" without a number before it.
  private(set) var isWeak: Bool

  /// The number that begins at an atom; nil where none does.
  init?(_ atoms: [Atom], at start: Int) {
    var sum = Sum()
    var index = start
    if let half = Self.halfOf(atoms, start) {
      sum.current = half.amount
      index = half.end
    }
    while index < atoms.count, atoms[index].kind == .word {
      guard let step = sum.step(atoms, index) else { break }
      index = step
    }
    guard index > start, sum.hasNumber, let amount = sum.total else { return nil }
    self.amount = amount
    end = index
    isWeak = index == start + 1 && (atoms[start].letters == "one" || Numerals.multiplier(atoms[start].letters) != nil)
  }

  /// "half a million": half, with the article before its magnitude.
  private static func halfOf(_ atoms: [Atom], _ start: Int) -> (amount: FigureAmount, end: Int)? {
    guard start + 2 < atoms.count, atoms[start].letters == "half", atoms[start + 1].letters == "a",
      Numerals.multiplier(atoms[start + 2].letters) != nil
    else { return nil }
    return (FigureAmount(tenThousandths: 5_000), start + 2)
  }

  /// The number as it grows word by word.
  private struct Sum {
    var done = FigureAmount.zero
    var current: FigureAmount?
    private var lastWasMultiplier = false

    var hasNumber: Bool { current != nil || done != .zero }
    var total: FigureAmount? { done.adding(current ?? .zero) }

    /// Takes in the word at an index, and with it "and" or "a" where they belong to the number; the next index, or nil where the number ends.
    mutating func step(_ atoms: [Atom], _ index: Int) -> Int? {
      let word = atoms[index].letters
      if let value = Numerals.value(word) { return add(value) ? index + 1 : nil }
      if let factor = Numerals.multiplier(word) { return multiply(factor) ? index + 1 : nil }
      guard index + 1 < atoms.count else { return nil }
      let next = atoms[index + 1].letters
      if word == "a" || word == "an", !hasNumber, Numerals.multiplier(next) != nil {
        current = FigureAmount(1)
        return index + 1
      }
      if word == "and", next == "a", index + 2 < atoms.count, let half = fraction(atoms[index + 2].letters), let whole = current {
        current = whole.adding(half)
        return index + 3
      }
      guard word == "and", lastWasMultiplier, Numerals.value(next) != nil else { return nil }
      return index + 1
    }

    private func fraction(_ word: String) -> FigureAmount? {
      word == "half" ? FigureAmount(tenThousandths: 5_000) : word == "quarter" ? FigureAmount(tenThousandths: 2_500) : nil
    }

    private mutating func add(_ value: Int) -> Bool {
      let sofar = current?.exactWhole ?? 0
      let room = sofar % 100
      guard current == nil || (lastWasMultiplier && room == 0) || (value < 10 && room >= 20 && room % 10 == 0),
        let amount = FigureAmount(sofar + value)
      else { return false }
      current = amount
      lastWasMultiplier = false
      return true
    }

    private mutating func multiply(_ factor: Int) -> Bool {
      guard let product = (current ?? FigureAmount(1))?.times(factor) else { return false }
      if factor >= 1_000 {
        guard let sum = done.adding(product) else { return false }
        done = sum
        current = nil
      } else {
        current = product
      }
      lastWasMultiplier = true
      return true
    }
  }
}
