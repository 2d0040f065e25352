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

  enum Kind: Hashable, Sendable {
    case body(Bodies.Standing)
    case document
  }

  /// Whether two names mean the same: one body of the lexicon, or one name the other with more words before or after.
  func isSame(as other: NamedThing) -> Bool {
    if let listed, listed == other.listed { return true }
    return stems.allSatisfy(other.stems.contains) || other.stems.allSatisfy(stems.contains)
  }

  /// Whether it can have taken another's place: partners in general take no named body's.
  func canReplace(_ other: NamedThing) -> Bool { isBody == other.isBody && (standing == .general) == (other.standing == .general) }

  /// Whether it is a rank of the force rather than a body: the chief constable or a deputy.
  var isRank: Bool { stems.contains(Self.constable) && stems.contains(Self.chief) }

  private static let constable = Term(word: "constabl")
  private static let chief = Term(word: "chief")

  var isBody: Bool { if case .body = kind { true } else { false } }

  var standing: Bodies.Standing? { if case .body(let standing) = kind { standing } else { nil } }
}
