/// A name or term that goes out of a plan or comes into it, with where.
struct ThemeTerm: Hashable {
  /// The words, as the plan has them, with their article: "the alliance".
  let words: String
  /// How many changed passages had it, or have it now.
  let places: Int
  /// How many passages of the other version have it.
  let leftovers: Int
  /// The opening words of the first of those; nil where there is none.
  let leftover: String?
  /// Whether it is a name.
  let isName: Bool
  /// Positions of the changes in the report, in the order of the plan.
  let changes: [Int]
}
