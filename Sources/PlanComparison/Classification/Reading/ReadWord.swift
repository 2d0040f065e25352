import PlanLanguage

/// A token as rules read it: its word, its class, and what became of it on the other side.
struct ReadWord: Sendable {
  /// The kind of the token.
  let kind: Token.Kind
  /// Its bytes in the wording.
  let bytes: Range<Int>
  /// The first byte, which distinguishes one sign from another.
  let firstByte: UInt8
  /// The word; nothing in particular for a sign.
  let term: Term
  /// The word without its endings.
  let stem: Term
  /// How it is written.
  let traits: WordForm.Traits
  /// What it can be.
  let classes: WordClass
  /// Whether a line ends between this token and the one before.
  let beginsLine: Bool
  /// Whether a space precedes it.
  let hasSpaceBefore: Bool
  /// The index of the same token on the other side; nil where it was removed or added.
  var partner: Int?

  /// Whether it was removed or added.
  var isChanged: Bool { partner == nil }

  var isApostrophe: Bool {
    kind == .sign && (firstByte == UInt8(ascii: "'") || (firstByte == 0xE2 && bytes.count == 3 && !hasSpaceBefore))
  }

  func isSign(_ sign: Unicode.Scalar) -> Bool { kind == .sign && UInt32(firstByte) == sign.value }

  /// Whether it is a word that distinguishes one commitment from another.
  var isTelling: Bool {
    kind == .word && classes.isDisjoint(with: .telling) && !traits.contains(.short) || kind.isFigure
      || kind == .word && traits.contains(.acronym)
  }

  /// Whether it carries meaning: no article, preposition, joining word or sign.
  var isContent: Bool { kind == .word ? classes.isDisjoint(with: .functional) : kind.isFigure }
}

extension WordClass {
  /// Words that only hold a sentence together.
  static let functional: WordClass = [
    .determiner, .preposition, .subordinator, .conjunction, .pronoun, .auxiliary, .adverb, .modal, .negation, .article, .possessive,
  ]
  /// Words that are no evidence of a subject.
  static let telling: WordClass = [functional, .common]
}
