import PlanModel

/// What the words of one paragraph say, its signs taken out.
struct InlineText {
  /// The words with their looks and marks.
  var text = MarkedText()
  /// Faults of its markers: which, and the words beside them.
  var faults: [(kind: MarkUpFault.Kind, words: [String])] = []
  /// Pictures among the words.
  var pictures = 0
  /// Comments in the margin.
  var comments = 0
  var noteReferences = 0
}
