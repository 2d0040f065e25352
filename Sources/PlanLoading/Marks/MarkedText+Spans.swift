extension MarkedText.Span {
  /// Whether it has no mark and has the plainest look.
  package var isPlain: Bool { mark == nil && look == MarkedText.Look() }
}

extension [MarkedText.Span] {
  /// The spans with neighbours of one look and mark joined.
  package var merged: [MarkedText.Span] {
    var result: [MarkedText.Span] = []
    result.reserveCapacity(count)
    for span in self {
      if let last = result.last, last.look == span.look, last.mark == span.mark {
        result[result.count - 1].length += span.length
      } else {
        result.append(span)
      }
    }
    return result
  }
}

extension MarkedText {
  /// This text and another after it, looks kept.
  package func followed(by other: MarkedText) -> MarkedText {
    if spans.isEmpty, other.spans.isEmpty { return MarkedText(text + other.text) }
    return MarkedText(text + other.text, spans: coveringSpans + other.coveringSpans)
  }

  /// Spans that cover the text, also where it is plain.
  package var coveringSpans: [Span] {
    spans.isEmpty && !text.isEmpty ? [Span(length: text.utf8.count)] : spans
  }
}
