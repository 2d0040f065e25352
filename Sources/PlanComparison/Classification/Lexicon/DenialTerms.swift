import PlanLanguage

/// Words beside "not" and "no" that make them deny something else than what follows.
enum DenialTerms {
  /// Behind "not": "not only" denies nothing.
  static let softening = terms("only", "just", "merely", "simply", "least")
  /// Behind "no": "no later than" sets a limit.
  static let comparing = terms("longer", "later", "more", "fewer", "less", "earlier", "matter")
  /// Behind "no": "no significant reduction" allows a small one.
  static let sizes = terms(
    "significant", "substantial", "major", "material", "large", "serious", "further", "net", "unnecessary", "undue", "compulsory",
    "planned",
    "overall", "big", "drastic")
  /// Words that make what follows the exception: "will only be moved in an emergency".
  static let exceptional = terms("only", "rarely", "seldom", "hardly", "exceptionally", "scarcely")

  private static func terms(_ words: String...) -> Set<Term> { Set(words.map(Term.init(word:))) }
}
