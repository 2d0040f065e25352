import PlanLanguage
import PlanModel

/// A stretch of minutes that records an action, before its owner and its time are looked for.
struct ActionPoint {
  let passage: EvidencePassage
  /// The words of the action.
  let text: String
  /// The words that name who is to act; nil where the sentence names nobody.
  var actor: String?
  /// The words that give the due date, where a table has a cell of its own for them.
  var dueWords: String?
  /// The discussion just above it.
  let context: [EvidencePassage]
  /// Whether it is a row of a table of actions.
  let isRow: Bool
}
