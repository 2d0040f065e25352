extension MarkedText.Span {
  /// Whether it bears no mark and has the plainest look.
  var isPlain: Bool { mark == nil && look == MarkedText.Look() }
}

extension [MarkedText.Span] {
  /// The spans with neighbours of one look and mark joined.
  var merged: [MarkedText.Span] {
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
