/// A quantity of a text: how much, in what measure, within what limit, and where.
package struct Quantity: Hashable, Sendable {
  /// Its unit.
  package var kind: Kind
  /// The amount; the lower end of a range.
  package var amount: FigureAmount
  /// The upper end of a range.
  package var upper: FigureAmount?
  /// The words that state it, without those of its limit.
  package var range: Range<Int>
  /// What the amount is a limit to: "up to", "at least".
  package var limit: Limit?
  /// Whether it can be a quantity only where the other side has a match: "one", "hundred".
  package var isWeak = false
  /// Whether it states a change by itself: "halving" is a fall by half, "double" a rise by as much again.
  package var isChange = false

  /// The unit of a quantity.
  package enum Kind: Hashable, Sendable {
    /// A sum of money in a currency, by its sign.
    case money(String)
    /// So many in a hundred, however it is said: "20%", "one in five", "a fifth".
    case percentage
    /// Percentage points: the difference of two percentages.
    case percentagePoints
    /// A plain number.
    case number
    /// One number to another, as hundredths of the second: "1:10".
    case ratio

    /// Whether it is a sum of money.
    package var isMoney: Bool { if case .money = self { true } else { false } }
  }

  /// A limit that words set around an amount.
  package struct Limit: Hashable, Sendable {
    /// What sort of limit it is.
    package let kind: Kind
    /// The words that set it.
    package let range: Range<Int>

    /// The sorts of limits, as the vocabulary names them.
    package enum Kind: String, Hashable, Sendable {
      case atMost = "at most"
      case below
      case around
      case above
      case atLeast = "at least"
    }
  }

  /// Whether two quantities are the same amount in the same measure, in whatever words.
  package func isSame(as other: Quantity) -> Bool {
    kind == other.kind && upper == other.upper && (amount == other.amount || isThird(near: other) || other.isThird(near: self))
  }

  /// "a third" and "33%", "two thirds" and "67%": no round percentage says a third.
  private func isThird(near other: Quantity) -> Bool {
    guard kind == .percentage, upper == nil else { return false }
    let (own, theirs) = (amount.tenThousandths, other.amount.tenThousandths)
    return [333_333, 666_666, 666_667].contains(own) && abs(own - theirs) < 5_000
  }

  /// The words of the quantity and of its limit.
  package var wholeRange: Range<Int> {
    guard let limit else { return range }
    return min(range.lowerBound, limit.range.lowerBound)..<max(range.upperBound, limit.range.upperBound)
  }

  /// The quantity that is a whole text, with its limit at most; nil for any other text. A bare year is none.
  package init?(whole text: String) {
    let wording = Wording(text)
    guard !wording.tokens.isEmpty, wording.tokens.count <= 12 else { return nil }
    let quantities = QuantityReader.quantities(of: NumericText(wording))
    guard let quantity = quantities.first, quantities.count == 1,
      wording.tokens.indices.allSatisfy({ quantity.wholeRange.contains($0) || wording.tokens[$0].kind == .sign })
    else { return nil }
    self = quantity
  }

  /// The one quantity of a table's cell; nil where there is none, or more than one. In a cell, four digits that could be a year are a number.
  package init?(cell text: String) {
    let wording = Wording(text)
    guard !wording.tokens.isEmpty, wording.tokens.count <= 6 else { return nil }
    if wording.tokens.count == 1, wording.tokens[0].kind == .date {
      guard let amount = FigureAmount(Folding.folded(text).utf8) else { return nil }
      self.init(kind: .number, amount: amount, range: 0..<1)
      return
    }
    let quantities = QuantityReader.quantities(of: NumericText(wording))
    guard quantities.count == 1 else { return nil }
    self = quantities[0]
  }

  package init(kind: Kind, amount: FigureAmount, upper: FigureAmount? = nil, range: Range<Int>) {
    self.kind = kind
    self.amount = amount
    self.upper = upper
    self.range = range
  }
}
