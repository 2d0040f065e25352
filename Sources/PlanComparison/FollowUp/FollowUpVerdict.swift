import PlanModel

/// What a rule found of a recommendation.
struct FollowUpVerdict {
  let outcome: FollowUpOutcome
  /// One or two sentences.
  let statement: String
  var before: [Finding.Evidence] = []
  var after: [Finding.Evidence] = []
  /// The rule's name.
  let rule: String
  /// How something found differently differs.
  var manner = Manner.words

  /// What the issued plan has, where it is not as asked.
  enum Manner: String {
    case words = "other words that bear on it"
    case part = "a part of it"
    case place = "it in another place"
  }
}
