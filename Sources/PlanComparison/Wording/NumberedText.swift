import PlanLanguage

/// A text, its tokens and their numbers: equal numbers are words equal but for case and typography.
struct NumberedText {
  let bytes: [UInt8]
  let tokens: [Token]
  let ids: [Int32]
  /// What each token weighs where it is kept, in hundredths of a content word.
  let weights: [Int32]
  /// Whether each token is a word or a figure of substance: neither a sign nor a function word.
  let isContent: [Bool]
  /// Whether each token is a word with a capital inside a sentence, as the parts of a name are.
  ///
  /// All false for a text in title case, where a capital says nothing.
  let isName: [Bool]

  init(bytes: [UInt8], tokens: [Token], ids: [Int32], weights: [Int32], isContent: [Bool]) {
    self.bytes = bytes
    self.tokens = tokens
    self.ids = ids
    self.weights = weights
    self.isContent = isContent
    let names = tokens.indices.map { Self.isName($0, tokens, bytes) }
    let words = tokens.indices.count { tokens[$0].kind == .word && isContent[$0] }
    isName = names.count { $0 } * 2 > words ? names.map { _ in false } : names
  }

  /// The numbers of its words and figures of substance.
  var content: [Int32] { zip(ids, isContent).compactMap { $1 ? $0 : nil } }

  /// The words and figures among some tokens.
  func wordCount(_ range: Range<Int>) -> Int { tokens[range].count { $0.kind != .sign } }

  /// Whether a token is a word with a capital that does not begin a sentence.
  static func isName(_ index: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    guard index > 0, tokens[index].kind == .word, (0x41...0x5A).contains(bytes[tokens[index].range.lowerBound]) else { return false }
    let before = tokens[index - 1]
    return before.kind != .sign || !".?!".utf8.contains(bytes[before.range.lowerBound])
  }
}
