import PackagedXML
import PlanModel

// MARK: - The end of the paragraph

extension InlineReader {
  func wordsBefore(_ end: Int) -> String {
    output.string(max(0, end - 60)..<end).excerpt
  }

  mutating func noteFaults(of pairing: EmphasisPairing, _ tokens: [InlineToken]) {
    for (kind, faulty) in [(MarkUpFault.Kind.unclosed, pairing.unclosed), (.unopened, pairing.unopened)] {
      for token in faulty {
        guard case .emphasis(let emphasis) = tokens[token] else { continue }
        result.faults.append((kind, [words(around: emphasis.range, isAfter: kind == .unclosed)]))
      }
    }
  }

  /// The few words behind or before a marker, other signs and all.
  private func words(around range: Range<Int>, isAfter: Bool) -> String {
    let window = isAfter ? range.upperBound..<min(bytes.count, range.upperBound + 60) : max(0, range.lowerBound - 60)..<range.lowerBound
    let words = bytes[window].filter { $0 != Byte.star && $0 != Byte.tilde }
    return String(decoding: words, as: UTF8.self).excerpt
  }

  mutating func finished() -> InlineText {
    while output.last == Byte.space { output.removeLast() }
    endSpan()
    settleAdjacentStrikes()
    applyMarked()
    removeDead()
    trimSpans()
    result.text = MarkedText(String(decoding: output, as: UTF8.self), spans: spans.allSatisfy(\.isPlain) ? [] : spans)
    return result
  }

  /// Two strikes side by side are two wordings where the second starts anew; otherwise a converter has cut one passage in two.
  private mutating func settleAdjacentStrikes() {
    result.faults = result.faults.compactMap { fault in
      guard fault.kind == .adjacentStrikes, let start = fault.words[1].boundedInteger else { return fault }
      let rest = output[min(start, output.count)...]
      guard rest.first?.isASCIIUppercase == true, ![".", "!", "?"].contains(fault.words[0].last ?? " ") else { return nil }
      let length = spanLength(from: start)
      return (.adjacentStrikes, [fault.words[0], output.string(start..<min(output.count, start + length)).excerpt])
    }
  }

  /// How long the span is that starts at a position.
  private func spanLength(from start: Int) -> Int {
    var position = 0
    for span in spans {
      if position >= start { return span.length }
      position += span.length
    }
    return 0
  }

  /// Gives the stretches that a sign behind them marked their marks; the inner one wins where they nest.
  private mutating func applyMarked() {
    guard !marked.isEmpty else { return }
    var strokes = [Int?](repeating: nil, count: output.count)
    for (index, stretch) in marked.enumerated() {
      for position in stretch.range where position < output.count && strokes[position] == nil { strokes[position] = index }
    }
    var position = 0
    spans = spans.flatMap { span -> [MarkedText.Span] in
      let range = position..<min(position + span.length, output.count)
      position = range.upperBound
      return range.map { position in
        var piece = MarkedText.Span(length: 1, look: span.look, mark: span.mark)
        guard let stroke = strokes[position] else { return piece }
        piece.mark = marked[stroke].mark ?? piece.mark
        if marked[stroke].isUnderlined { piece.look.isUnderlined = true }
        return piece
      }.merged
    }
  }

  /// Takes out the output bytes that turned out to be signs.
  private mutating func removeDead() {
    guard !dead.isEmpty else { return }
    var isDead = [Bool](repeating: false, count: output.count)
    for position in dead where position < output.count { isDead[position] = true }
    var position = 0
    for index in spans.indices {
      let end = min(position + spans[index].length, output.count)
      spans[index].length = (position..<end).count { !isDead[$0] }
      position = end
    }
    output = output.indices.filter { !isDead[$0] }.map { output[$0] }
  }

  /// Makes the spans cover the output and no more, and leaves out empty ones.
  private mutating func trimSpans() {
    var left = output.count
    spans = spans.compactMap { span in
      var span = span
      span.length = min(span.length, left)
      left -= span.length
      return span.length > 0 ? span : nil
    }
    spans = spans.merged
  }
}
