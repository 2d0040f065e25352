import PlanLanguage
package import PlanModel

/// Tells the words kept, removed and added from one text to another. It keeps the numbers of words seen, so one serves a whole comparison.
package struct WordComparer: Sendable {
  private var words = Interner(expecting: 1024)
  private let settings: ComparisonSettings

  package init(settings: ComparisonSettings = .standard) {
    self.settings = settings
  }

  /// The spans that turn `original` into `revised`, letter for letter.
  package mutating func spans(from original: String, to revised: String) -> [WordSpan] {
    if original.isEmpty || revised.isEmpty || Letters.areSame(original, revised) {
      var spans = SpanBuilder()
      spans.change(from: original, to: revised)
      return spans.spans
    }
    let (left, right) = (numbered(original), numbered(revised))
    let difference = WordDifference(left.ids, right.ids, limit: settings.wordEditLimit)
    let kept = KeptRuns(difference.kept, left.tokens, right.tokens).withoutIslands(of: settings.islandWords)
    guard kept.share >= settings.wholeTextShare else { return SpanBuilder.replaced(original, by: revised) }
    var spans = SpanBuilder()
    spans.append(kept.pairs, from: left, to: right)
    return spans.spans
  }

  /// The spans of two table rows, cell by cell where they have the same number of cells.
  package mutating func spans(from original: [String], to revised: [String]) -> [WordSpan] {
    var all = SpanBuilder()
    for (index, cells) in zip(original, revised).enumerated() {
      if index > 0 { all.append(.kept, PlanUnit.cellSeparator) }
      for span in spans(from: cells.0, to: cells.1) { all.append(span.kind, span.text) }
    }
    return all.spans
  }

  private mutating func numbered(_ text: String) -> NumberedText {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: bytes)
    let ids = tokens.map { token in words.intern(folding: bytes[token.range]) }
    return NumberedText(bytes: bytes, tokens: tokens, ids: ids)
  }
}

/// A text, its tokens and their numbers: equal numbers are words equal but for case and typography.
struct NumberedText {
  let bytes: [UInt8]
  let tokens: [Token]
  let ids: [Int32]
}
