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

  /// How the issued plan does something, where not as asked.
  enum Manner: String {
    case words = "in other words"
    case part = "in part"
    case place = "in another place"
  }
}
