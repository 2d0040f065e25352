import PlanLanguage

/// What governs a sentence that promises something: who, how firmly, and to do what.
///
/// "The force will aim to publish ..." has the subject "The force", the links "will" and "aim to" and the verb "publish".
/// "Ensuring ..." has one link. A sentence that only names an outcome ("Fewer repeat victims") has no head.
struct CommitmentHead: Sendable {
  /// The words before the first link or verb; empty for a bare verb.
  let subject: Range<Int>
  /// Modals and verbs of the ladder, in order.
  let links: [Link]
  /// The verb, where it is none of the ladder's.
  let verb: Int?
  /// Whether "not", "never", "no longer" or similar words turn the promise into one not to act.
  var isNegated: Bool
  /// The range of the negation before the first link, "Never" of "Never share", or behind the verb, "no" of "Send no child".
  var negation: Range<Int>?
  /// The noun that names the act, where a verb only carries it: "delivery" of "ensure the delivery of".
  var actNoun: ActNoun?

  /// A noun that names an act.
  struct ActNoun: Hashable, Sendable {
    let index: Int
    /// The stem of its verb.
    let verb: Term
    let strength: Strength
  }

  /// A phrase of the ladder in the chain.
  struct Link: Hashable, Sendable {
    let strength: Strength
    let role: StrengthLadder.Role
    let range: Range<Int>
  }

  /// Everything from the first link, or the negation before it, to the verb.
  var range: Range<Int> {
    let first = links.first?.range.lowerBound ?? verb ?? actNoun?.index ?? subject.upperBound
    let start = min(first, negation?.lowerBound ?? first)
    return
      start..<max(
        verb.map { $0 + 1 } ?? start, negation?.upperBound ?? start, links.last?.range.upperBound ?? start,
        actNoun.map { $0.index + 1 } ?? start)
  }

  /// The index of the word that names the act: the last link, or the verb.
  var act: Int { verb ?? links.last?.range.lowerBound ?? actNoun?.index ?? range.lowerBound }

  /// The stem of the word that names the act; of its verb, where that is a noun.
  func actStem(in words: [ReadWord]) -> Term { actNoun?.verb ?? words[act].stem }

  /// How firmly the links before the verb promise; nil where there are none.
  var leadingStrength: Strength? { links.filter(\.role.isLeading).map(\.strength).min() }

  /// How firmly the whole promises: as its weakest link does, or the noun that its verb carries.
  var strength: Strength? { (links.map(\.strength) + [actNoun?.strength].compactMap(\.self)).min() }

  /// The verb of the ladder that ends the chain.
  var finalLink: Link? { links.last.flatMap { $0.role.isLeading ? nil : $0 } }
}
