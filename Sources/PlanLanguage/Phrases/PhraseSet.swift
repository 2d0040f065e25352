/// Phrases to look for all at once, by the letter that each begins with.
package struct PhraseSet: ExpressibleByArrayLiteral, Sendable {
  /// The phrases, for each byte that one may begin with.
  private var byInitial: [[Phrase]] = Array(repeating: [], count: 256)

  package init(arrayLiteral phrases: Phrase...) {
    for phrase in phrases where phrase.bytes.count > 1 { byInitial[Int(phrase.bytes[1])].append(phrase) }
  }

  /// The first place in a text with one of the phrases, in one pass.
  package func firstMatch(in text: FoldedText) -> (phrase: Phrase, index: Int)? {
    let bytes = text.bytes
    for index in bytes.indices.dropLast() where bytes[index] == 0x20 {
      let candidates = byInitial[Int(bytes[index + 1])]
      if candidates.isEmpty { continue }
      if let phrase = candidates.first(where: { text.holds($0, at: index) }) { return (phrase, index) }
    }
    return nil
  }
}

extension FoldedText {
  /// Whether the text contains any of the phrases, in one pass.
  package func contains(anyOf phrases: PhraseSet) -> Bool { phrases.firstMatch(in: self) != nil }
}
