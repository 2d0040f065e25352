import PlanLanguage

/// Signs that two texts that are alike are two commitments of one pattern, not one that was edited.
///
/// An edit exchanges words one by one, and adds or drops phrases. Another commitment of the pattern has another phrase in the same place,
/// another name or figure, or another verb to begin with.
struct OtherCommitmentSigns {
  /// How many there are.
  private(set) var count = 0
  /// A stretch rewritten counts for no more than this.
  private static let mostRewritten = 4

  init(_ one: Text, _ other: Text, limit: Int) {
    let kept = WordDifference(one.ids, other.ids, limit: limit).kept
    var (gone, come) = (0, 0)
    var last = WordDifference.Kept(original: 0, revised: 0)
    for pair in kept + [WordDifference.Kept(original: one.ids.count, revised: other.ids.count)] {
      let (left, right) = (pair.original - last.original, pair.revised - last.revised)
      let exchanged = min(left, right)
      if exchanged > 0, last.original == 0, last.revised == 0 { count += 1 }
      let single = exchanged == 1 ? 1 : 0
      if left - single >= 2 { gone += left - single }
      if right - single >= 2 { come += right - single }
      last = WordDifference.Kept(original: pair.original + 1, revised: pair.revised + 1)
    }
    count += min(gone, come, Self.mostRewritten)
    if one.hasParticular(not: other), other.hasParticular(not: one) { count += 1 }
  }

  /// The words of a text, numbered by an interner that both texts share.
  struct Text {
    fileprivate var ids: [Int32] = []
    /// The names and figures.
    fileprivate var particulars: Set<Int32> = []

    init(_ text: String, _ words: inout Interner) {
      let bytes = Array(text.utf8)
      let tokens = Tokenizer.tokens(of: bytes)
      for (index, token) in tokens.enumerated() where token.kind != .sign {
        let id = words.intern(folding: bytes[token.range])
        ids.append(id)
        if token.kind.isFigure || NumberedText.isName(index, tokens, bytes) { particulars.insert(id) }
      }
    }

    fileprivate func hasParticular(not other: Text) -> Bool { particulars.contains { !other.ids.contains($0) } }
  }
}
