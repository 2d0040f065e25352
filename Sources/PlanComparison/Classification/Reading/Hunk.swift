import PlanLanguage
import PlanModel

/// A place where the two sides differ: the words of each side between two words that both kept.
struct Hunk: Hashable, Sendable {
  /// The words of the original that were removed here; may be empty.
  let original: Range<Int>
  /// The words of the revised side that were added here; may be empty.
  let revised: Range<Int>

  subscript(side: Side) -> Range<Int> { side == .original ? original : revised }
}

/// Which token of one side is which of the other, as the spans of a change say.
struct TokenPartners {
  private(set) var original: [Int?]
  private(set) var revised: [Int?]

  /// Matches the tokens that lie whole in a kept span, in order; all others were removed or added.
  init(_ spans: [WordSpan], _ original: Wording, _ revised: Wording) {
    self.original = Array(repeating: nil, count: original.tokens.count)
    self.revised = Array(repeating: nil, count: revised.tokens.count)
    var (before, after) = (Cursor(tokens: original.tokens), Cursor(tokens: revised.tokens))
    for span in spans {
      let length = span.text.utf8.count
      switch span.kind {
      case .removed: _ = before.tokens(inNext: length)
      case .added: _ = after.tokens(inNext: length)
      case .kept: pair(before.tokens(inNext: length), after.tokens(inNext: length), original, revised)
      }
    }
    for hunk in hunks where hunk.original.count == hunk.revised.count && hunk.original.count <= 3 { pairAlike(hunk, original, revised) }
    for hunk in hunks where min(hunk.original.count, hunk.revised.count) == 1 && hunk.original.count != hunk.revised.count {
      // "Do not accept" becomes "Accept": the last word only gained a capital.
      pairAlike(
        Hunk(
          original: hunk.original.upperBound - 1..<hunk.original.upperBound, revised: hunk.revised.upperBound - 1..<hunk.revised.upperBound),
        original, revised)
    }
  }

  /// Words that differ only in capitals or typography are the same words.
  private mutating func pairAlike(_ hunk: Hunk, _ originals: Wording, _ revisions: Wording) {
    for (one, other) in zip(hunk.original, hunk.revised) {
      let (before, after) = (originals.tokens[one], revisions.tokens[other])
      guard before.kind == after.kind, before.range.count == after.range.count || before.kind != .sign,
        originals.folded(before) == revisions.folded(after)
      else { continue }
      original[one] = other
      revised[other] = one
    }
  }

  /// Pairs the tokens of a kept span. Half a token at its edge makes the counts differ; then equal widths decide.
  private mutating func pair(_ before: Range<Int>, _ after: Range<Int>, _ originals: Wording, _ revisions: Wording) {
    var (one, other) = (before.lowerBound, after.lowerBound)
    while one < before.upperBound, other < after.upperBound {
      if before.count != after.count, originals.letters(of: originals.tokens[one]) != revisions.letters(of: revisions.tokens[other]) {
        if before.upperBound - one >= after.upperBound - other { one += 1 } else { other += 1 }
        continue
      }
      original[one] = other
      revised[other] = one
      (one, other) = (one + 1, other + 1)
    }
  }

  /// The places where the sides differ.
  var hunks: [Hunk] {
    var hunks: [Hunk] = []
    var (one, other) = (0, 0)
    while one < original.count || other < revised.count {
      let (start, revisedStart) = (one, other)
      while one < original.count, original[one] == nil { one += 1 }
      while other < revised.count, revised[other] == nil { other += 1 }
      if one > start || other > revisedStart { hunks.append(Hunk(original: start..<one, revised: revisedStart..<other)) }
      if one < original.count { one += 1 }
      if other < revised.count { other += 1 }
    }
    return hunks
  }

  /// Walks the tokens of one side along its text.
  private struct Cursor {
    let tokens: [Token]
    var next = 0
    var offset = 0

    /// The tokens that lie whole in the next `length` bytes; those that only begin or end there are passed over.
    mutating func tokens(inNext length: Int) -> Range<Int> {
      while next < tokens.count, tokens[next].range.lowerBound < offset { next += 1 }
      let start = next
      offset += length
      while next < tokens.count, tokens[next].range.upperBound <= offset { next += 1 }
      return start..<next
    }
  }
}
