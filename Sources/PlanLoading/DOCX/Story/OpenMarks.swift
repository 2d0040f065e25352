import PlanModel

/// The marks of a document, each kept once, and those that are open where the reader stands.
struct OpenMarks {
  private var table = MarkTable()
  private var open: [Int] = []
  /// The mark that words bear here: all open ones in one.
  private(set) var current: Int?

  /// The number of a mark.
  mutating func index(of mark: Mark) -> Int { table.index(of: mark) }

  /// The marks met so far; spans and blocks point into them.
  var marks: [Mark] { table.marks }

  /// Opens a mark around what follows.
  mutating func push(_ mark: Mark) {
    open.append(index(of: mark))
    current = joined(with: nil)
  }

  /// Opens a mark by its number; nil opens one that says nothing.
  mutating func push(index: Int?) {
    open.append(index ?? -1)
    current = joined(with: nil)
  }

  /// Closes the innermost open mark.
  mutating func pop() {
    _ = open.popLast()
    current = joined(with: nil)
  }

  /// The open marks and `own` in one: the innermost that takes the words out of a reading, since a mark has one kind. Words that are in
  /// neither reading (put in by one author, taken out by another) get a transient mark.
  mutating func joined(with own: Int?) -> Int? {
    if open.isEmpty { return own }
    var result: Int?
    var (isOriginal, isRevised) = (true, true)
    for index in open + (own.map { [$0] } ?? []) where index >= 0 {
      let mark = marks[index]
      isOriginal = isOriginal && mark.isPresent(in: .original)
      isRevised = isRevised && mark.isPresent(in: .revised)
      if mark.kind != .formatting || result == nil { result = index }
    }
    guard !isOriginal, !isRevised, let innermost = result, !marks[innermost].isTransient else { return result }
    var transient = marks[innermost]
    transient.isTransient = true
    return index(of: transient)
  }

  /// Whether words with this mark stand in a reading.
  func isPresent(_ mark: Int?, in view: RedlineView) -> Bool { mark.map { marks[$0].isPresent(in: view) } ?? true }
}
