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
  /// References to notes.
  var noteReferences = 0
}

/// The marks of a source while it is read: each once, so that spans can point to them.
struct MarkTable {
  private(set) var marks: [Mark] = []
  private var indices: [Mark: Int] = [:]

  init(_ marks: [Mark] = []) {
    self.marks = marks
    for (index, mark) in marks.enumerated() where indices[mark] == nil { indices[mark] = index }
  }

  /// The index of a mark, entered where it is new.
  mutating func index(of mark: Mark) -> Int {
    if let index = indices[mark] { return index }
    marks.append(mark)
    indices[mark] = marks.count - 1
    return marks.count - 1
  }
}
