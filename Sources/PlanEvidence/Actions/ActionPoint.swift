import PlanLanguage
import PlanModel

/// A stretch of minutes that records an action, before its owner and its time are looked for.
struct ActionPoint {
  let passage: EvidencePassage
  /// The words of the action.
  let text: String
  /// The words that name who is to act; nil where the sentence names nobody.
  var actor: String?
  /// The words that tell when, where a table gives them a cell of their own.
  var dueWords: String?
  /// The discussion just above it.
  let context: [EvidencePassage]
  /// Whether it is a row of a table of actions.
  let isRow: Bool
}
