import PlanLanguage

/// Words that say the opposite of one another of the same thing: "open" and "closed", "more" and "less".
enum OppositeWords {
  private static let pairs: [(one: [String], other: [String])] = [
    (["open"], ["closed", "shut"]),
    (["more"], ["less", "fewer"]),
    (["higher", "greater"], ["lower", "smaller"]),
    (["rise", "increase", "growth"], ["fall", "decrease", "reduction", "cut", "drop"]),
    (["inside"], ["outside"]),
    (["with"], ["without"]),
    (["for"], ["against"]),
    (["above", "over"], ["below", "under"]),
    (["maximum"], ["minimum"]),
    (["earliest"], ["latest"]),
    (["first"], ["last"]),
    (["best"], ["worst"]),
    (["include", "including"], ["exclude", "excluding"]),
    (["agree", "agreed", "agreement"], ["refuse", "refused", "refusal"]),
    (["opt-in"], ["opt-out"]),
    (["in-house"], ["outsourced", "contracted-out"]),
  ]

  /// Whether one word says the opposite of the other.
  static func areOpposite(_ one: Term, _ other: Term) -> Bool { opposites[one]?.contains(other) ?? false }

  private static let opposites = pairs.reduce(into: [Term: Set<Term>]()) { known, pair in
    let (one, other) = (pair.one.map(Term.init(word:)), pair.other.map(Term.init(word:)))
    for word in one { known[word, default: []].formUnion(other) }
    for word in other { known[word, default: []].formUnion(one) }
  }
}
