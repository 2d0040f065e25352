/// Where in the versions a recommendation is looked for: the units under its objective, or all of them.
struct FollowUpScope {
  /// Units of the draft, ascending.
  let draft: [Int]
  /// Units of the issued plan, ascending.
  let issued: [Int]
  /// Units of the published plan, ascending.
  let published: [Int]
  /// Whether the objective was named and found.
  let isNarrow: Bool
  /// "under “Putting victims first”", or "in the plan".
  let words: String
}
