/// The words of both versions as numbers: what matching counts with instead of strings.
///
/// A term is a folded word or a whole figure; hyphened words give a term a part, and possessive endings are dropped. Terms with one stem
/// ("ensure", "ensuring") share a stem number.
package struct Lexicon: Sendable {
  private var words = Interner(expecting: 4096)
  private var stems = Interner(expecting: 4096)
  package private(set) var stemOfTerm: [Int32] = []
  /// The stems below this number are of function words.
  private let functionStems: Int32

  package init() {
    for word in FunctionWords.all { _ = stems.intern { $0.append(contentsOf: word.utf8) } }
    functionStems = Int32(stems.count)
  }

  /// How many stems there are.
  package var stemCount: Int { stems.count }

  /// The folded letters of a term.
  package func letters(of term: Int32) -> ArraySlice<UInt8> { words[term] }

  /// Whether a stem is a function word.
  package func isFunctionWord(stem: Int32) -> Bool { stem < functionStems }

  /// Appends the terms of a text, in order.
  package mutating func appendTerms(of text: String, to terms: inout [Int32]) {
    let bytes = Array(text.utf8)
    for token in Tokenizer.tokens(of: bytes) {
      switch token.kind {
      case .sign: continue
      case .word: appendParts(of: bytes[token.range], to: &terms)
      case .money, .percentage, .date, .number: terms.append(term(bytes[token.range], isWord: false))
      }
    }
  }

  private mutating func appendParts(of word: ArraySlice<UInt8>, to terms: inout [Int32]) {
    var part = word.startIndex
    for index in word.indices where word[index] == UInt8(ascii: "-") {
      if index > part { terms.append(term(word[part..<index], isWord: true)) }
      part = index + 1
    }
    if part < word.endIndex { terms.append(term(word[part...], isWord: true)) }
  }

  private mutating func term(_ bytes: ArraySlice<UInt8>, isWord: Bool) -> Int32 {
    let known = words.count
    let id = words.intern { arena in
      let start = arena.count
      Folding.append(bytes, to: &arena)
      if isWord { Self.dropPossessive(from: start, in: &arena) }
    }
    if Int(id) == known {
      let letters = words[id]
      stemOfTerm.append(
        stems.intern { arena in
          arena.append(contentsOf: letters)
          if isWord { Stem.reduce(from: arena.count - letters.count, in: &arena) }
        })
    }
    return id
  }

  private static func dropPossessive(from start: Int, in bytes: inout [UInt8]) {
    if bytes.count - start > 2, bytes[bytes.count - 1] == UInt8(ascii: "s"), bytes[bytes.count - 2] == UInt8(ascii: "'") {
      bytes.removeLast(2)
    }
  }
}
