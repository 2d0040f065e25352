/// The marks of a source while it is read: each once, so that spans can point to them.
package struct MarkTable {
  package private(set) var marks: [Mark] = []
  private var indices: [Mark: Int] = [:]

  package init(_ marks: [Mark] = []) {
    self.marks = marks
    for (index, mark) in marks.enumerated() where indices[mark] == nil { indices[mark] = index }
  }

  /// The index of a mark, entered where it is new.
  package mutating func index(of mark: Mark) -> Int {
    if let index = indices[mark] { return index }
    marks.append(mark)
    indices[mark] = marks.count - 1
    return marks.count - 1
  }
}
