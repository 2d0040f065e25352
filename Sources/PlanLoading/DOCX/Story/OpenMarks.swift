import PlanModel

/// The marks of a document, each kept once, and those that are open at the current position.
struct OpenMarks {
  private var table = MarkTable()
  private var open: [Joined] = []

  /// All marks from the outermost to one in one.
  private struct Joined {
    var mark: Int?
    var isOriginal = true
    var isRevised = true
  }

  /// The mark of words at this position: all open ones in one.
  var current: Int? { open.last?.mark }

  /// Whether any mark is open.
  var isOpen: Bool { !open.isEmpty }

  /// The number of a mark.
  mutating func index(of mark: Mark) -> Int { table.index(of: mark) }

  /// The marks met so far; spans and blocks point into them.
  var marks: [Mark] { table.marks }

  /// Opens a mark around what follows.
  mutating func push(_ mark: Mark) { push(index: index(of: mark)) }

  /// Opens a mark by its number; nil opens one that says nothing.
  mutating func push(index: Int?) { open.append(joining(index)) }

  /// Closes the innermost open mark.
  mutating func pop() { _ = open.popLast() }

  /// The open marks and `own` in one.
  mutating func joined(with own: Int?) -> Int? { joining(own).mark }

  /// Joins a mark to those around it. A mark has one kind: that of the innermost which takes the words out of a reading. Words that are in
  /// neither reading (put in by one author, taken out by another) get a transient mark.
  private mutating func joining(_ own: Int?) -> Joined {
    var joined = open.last ?? Joined()
    guard let own else { return joined }
    let mark = marks[own]
    joined.isOriginal = joined.isOriginal && mark.isPresent(in: .original)
    joined.isRevised = joined.isRevised && mark.isPresent(in: .revised)
    if mark.kind != .formatting || joined.mark == nil { joined.mark = own }
    if !joined.isOriginal, !joined.isRevised, let innermost = joined.mark, !marks[innermost].isTransient {
      var transient = marks[innermost]
      transient.isTransient = true
      joined.mark = index(of: transient)
    }
    return joined
  }

  /// Whether words with this mark are present in a reading.
  func isPresent(_ mark: Int?, in view: RedlineView) -> Bool { mark.map { marks[$0].isPresent(in: view) } ?? true }
}
