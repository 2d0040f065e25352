import PlanLanguage
package import PlanModel

/// Finds the words kept, removed and added from one text to another. It keeps the numbers of words seen, so one serves a whole comparison.
package struct WordComparer: Sendable {
  private var words = Interner(expecting: 1024)
  private let settings: ComparisonSettings

  private let weights: WordWeights

  package init(settings: ComparisonSettings = .standard) {
    self.settings = settings
    weights = WordWeights(settings: settings)
    for word in WordWeights.numbered { _ = words.intern(folding: Array(word.utf8)[...]) }
  }

  /// The spans that turn `original` into `revised`, letter for letter.
  package mutating func spans(from original: String, to revised: String) -> [WordSpan] {
    if original.isEmpty || revised.isEmpty || Letters.areSame(original, revised) {
      var spans = SpanBuilder()
      spans.change(from: original, to: revised)
      return spans.spans
    }
    let (left, right) = (numbered(original), numbered(revised))
    guard share(left, right) >= settings.wholeTextShare else { return SpanBuilder.replaced(original, by: revised) }
    let kept = KeptRuns(kept(left, right), left, right).tidied()
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

  private func kept(_ original: NumberedText, _ revised: NumberedText) -> [WordDifference.Kept] {
    let cost = WordWeights.hundredths(settings.changeCost)
    if let alignment = WordAlignment(original, revised, changeCost: cost, cellLimit: settings.wordCellLimit) { return alignment.kept }
    return WordDifference(original.ids, revised.ids, limit: settings.wordEditLimit).kept
  }

  /// The share of the shorter text's words of substance that both have in one order, from 0 to 1.
  private func share(_ original: NumberedText, _ revised: NumberedText) -> Double {
    let (one, other) = (original.content, revised.content)
    guard !one.isEmpty, !other.isEmpty else { return 1 }
    return Double(WordDifference(one, other, limit: settings.wordEditLimit).kept.count) / Double(min(one.count, other.count))
  }

  private mutating func numbered(_ text: String) -> NumberedText {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: bytes)
    let ids = tokens.map { token in words.intern(folding: bytes[token.range]) }
    return NumberedText(
      bytes: bytes, tokens: tokens, ids: ids, weights: zip(tokens, ids).map { weights.weight(of: $0, $1) },
      isContent: zip(tokens, ids).map { $0.kind != .sign && !WordWeights.isFunctionWord($1) })
  }
}
