import PlanLanguage

/// A body or a document that a text names.
struct NamedThing: Hashable, Sendable {
  /// What is named.
  let kind: Kind
  /// The words of the name.
  let range: Range<Int>
  /// The number of a body of the lexicon, the same for every way of writing it; nil for other names.
  let listed: Int?
  /// The stems of its telling words.
  let stems: [Term]
  /// Those of them that "and" joins to others: a name without one of them is another name.
  var joined: Set<Term> = []

  enum Kind: Hashable, Sendable {
    case body(Bodies.Standing)
    case document
  }

  /// Whether two names mean the same: one body of the lexicon, or one name the other with more words before or after.
  ///
  /// "West Fenshire Harbour Plan" is "Harbour Plan"; "Harbour and River Plan" is not.
  func isSame(as other: NamedThing) -> Bool {
    if let listed, listed == other.listed { return true }
    let (mine, theirs) = (Set(stems), Set(other.stems))
    if mine.isSubset(of: theirs) { return theirs.subtracting(mine).isDisjoint(with: other.joined) }
    return theirs.isSubset(of: mine) && mine.subtracting(theirs).isDisjoint(with: joined)
  }

  /// Whether it can have taken another's place: partners in general take no named body's.
  func canReplace(_ other: NamedThing) -> Bool { isBody == other.isBody && (standing == .general) == (other.standing == .general) }

  /// Whether it is a rank of the force rather than a body: the chief constable or a deputy.
  var isRank: Bool { stems.contains(Self.constable) && stems.contains(Self.chief) }

  /// Whether it is the chief constable and no deputy.
  var isChiefConstable: Bool { Set(stems) == [Self.constable, Self.chief] }

  static let constable = Term(word: "constabl")
  static let chief = Term(word: "chief")

  var isBody: Bool { if case .body = kind { true } else { false } }

  var standing: Bodies.Standing? { if case .body(let standing) = kind { standing } else { nil } }
}
