/// The possible classes of a single word, as far as a list can determine.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: Int32

  static let determiner = WordClass(rawValue: 1 << 0)
  static let preposition = WordClass(rawValue: 1 << 1)
  /// It opens a subordinate clause: which, that, who, where, so.
  static let subordinator = WordClass(rawValue: 1 << 2)
  /// It joins: and, or, but.
  static let conjunction = WordClass(rawValue: 1 << 3)
  static let pronoun = WordClass(rawValue: 1 << 4)
  /// A form of be, have or do.
  static let auxiliary = WordClass(rawValue: 1 << 5)
  /// It may come between a modal and its verb: also, then, both.
  static let adverb = WordClass(rawValue: 1 << 6)
  /// It is too common to distinguish one commitment from another.
  static let common = WordClass(rawValue: 1 << 7)
  static let baseVerb = WordClass(rawValue: 1 << 8)
  static let thirdPersonVerb = WordClass(rawValue: 1 << 9)
  static let gerund = WordClass(rawValue: 1 << 10)
  /// A verb's form that is a noun's too: supports, plans, targets.
  static let nounToo = WordClass(rawValue: 1 << 11)
  static let month = WordClass(rawValue: 1 << 12)
  /// It ends the name of a body: Board, Partnership.
  static let bodyNoun = WordClass(rawValue: 1 << 13)
  /// It ends the name of a document or scheme: Strategy, Charter.
  static let documentNoun = WordClass(rawValue: 1 << 14)
  /// A number after it is a label: appendix, section, phase.
  static let labelNoun = WordClass(rawValue: 1 << 15)
  /// What is counted: officers, victims, homes.
  static let countedNoun = WordClass(rawValue: 1 << 16)
  static let negation = WordClass(rawValue: 1 << 17)
  static let rising = WordClass(rawValue: 1 << 18)
  static let falling = WordClass(rawValue: 1 << 19)
  static let modal = WordClass(rawValue: 1 << 20)
  /// A promise of action that says little by itself: a verb that any unknown noun may follow.
  static let article = WordClass(rawValue: 1 << 21)
  /// my, our, your, his, their, its.
  static let possessive = WordClass(rawValue: 1 << 22)
  /// all, every, each, any, entire, whole.
  static let universal = WordClass(rawValue: 1 << 23)
  /// local, regional, national, international.
  static let level = WordClass(rawValue: 1 << 24)

  /// The classes of the vocabulary of single words, each with its name there.
  static let named: [(name: String, wordClass: WordClass)] = [
    ("article", .article), ("possessive", .possessive), ("determiner", .determiner), ("preposition", .preposition),
    ("subordinator", .subordinator), ("conjunction", .conjunction), ("pronoun", .pronoun), ("auxiliary", .auxiliary), ("adverb", .adverb),
    ("modal", .modal), ("negation", .negation), ("label", .labelNoun), ("counted", .countedNoun), ("rising", .rising),
    ("falling", .falling), ("noun too", .nounToo), ("common", .common), ("body", .bodyNoun), ("document", .documentNoun),
  ]
}
