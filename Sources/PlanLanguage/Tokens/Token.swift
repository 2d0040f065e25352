/// A word, a whole figure or a sign in a wording. Spaces are no tokens: they lie between them.
package struct Token: Hashable, Sendable {
  /// What it is.
  package let kind: Kind
  /// Its UTF-8 bytes in the text.
  package let range: Range<Int>

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// The kind of a token.
  package enum Kind: UInt8, Hashable, Sendable {
    /// A word, with its hyphens and apostrophes.
    case word
    /// A sum of money, as one token: £1.2m, £235.8 million.
    case money
    /// A percentage: 15%, 15 per cent.
    case percentage
    /// A date or a period: 31 March 2027, March 2027, 2016/17, 2027.
    case date
    /// Any other number: 1,200; 24/7; 3.2.
    case number
    /// Punctuation or another sign.
    case sign

    /// Whether it is a figure: money, percentage, date or number.
    package var isFigure: Bool { self != .word && self != .sign }
  }
}
