import DocumentRendering

/// Words of a paper written as one string literal, with blanks, quotations and references in their places.
struct Sentence: Hashable, ExpressibleByStringInterpolation {
  /// The words, in order.
  private(set) var inlines: [Inline]

  init(_ inlines: [Inline]) { self.inlines = inlines }

  init(stringLiteral value: String) { inlines = value.isEmpty ? [] : [.text(value)] }

  init(stringInterpolation: Interpolation) { inlines = stringInterpolation.inlines }

  /// Both, one after the other, with a space between.
  static func + (one: Sentence, other: Sentence) -> Sentence {
    if one.inlines.isEmpty { return other }
    return other.inlines.isEmpty ? one : "\(one) \(other)"
  }

  /// Several in a row, with spaces between.
  static func joined(_ sentences: [Sentence]) -> Sentence { sentences.reduce("", +) }

  /// The values that a literal may contain.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var inlines: [Inline] = []

    init(literalCapacity: Int, interpolationCount: Int) { inlines.reserveCapacity(interpolationCount * 2 + 1) }

    mutating func appendLiteral(_ literal: String) { if !literal.isEmpty { append(literal) } }

    /// Plain words.
    mutating func appendInterpolation(_ words: String) { append(words) }

    /// Words that are already composed: a date or its blank, a provision or its blank.
    mutating func appendInterpolation(_ sentence: Sentence) {
      for inline in sentence.inlines { if case .text(let words) = inline { append(words) } else { inlines.append(inline) } }
    }

    /// A blank that only a person can fill in.
    mutating func appendInterpolation(blank: String) { inlines.append(.blank(blank)) }

    /// Words that carry weight.
    mutating func appendInterpolation(strong words: String) { inlines.append(.strong(words)) }

    /// Words of a document, in quotation marks, verbatim.
    mutating func appendInterpolation(quoted words: String, language: String? = nil) {
      inlines.append(.quoted(Phrases.quoted(words), language: language))
    }

    private mutating func append(_ words: String) {
      if case .text(let before)? = inlines.last {
        inlines[inlines.count - 1] = .text(before + words)
      } else {
        inlines.append(.text(words))
      }
    }
  }
}
