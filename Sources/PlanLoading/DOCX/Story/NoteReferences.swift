/// Where a story points to its footnotes or endnotes, in order.
struct NoteReferences {
  /// A reference to a note.
  struct Reference {
    var id: Int
    /// The mark on the reference: a note goes where its reference goes.
    var mark: Int?
    /// The mark printed in the text instead of a number, such as "*".
    var customLabel: String?
  }

  private(set) var list: [Reference] = []
  private var indices: [Int: Int] = [:]

  /// Notes a reference and gives its place in the list; a second reference to one note is the same.
  mutating func add(_ id: Int, mark: Int?, isCustom: Bool) -> Int {
    if let index = indices[id] { return index }
    indices[id] = list.count
    list.append(Reference(id: id, mark: mark, customLabel: isCustom ? "" : nil))
    return list.count - 1
  }

  /// Adds to the mark that replaces a number.
  mutating func appendLabel(_ words: String, at index: Int) { list[index].customLabel = (list[index].customLabel ?? "") + words }

  /// The reference to a note, or nil where nothing points to it.
  func reference(to id: Int) -> Reference? { indices[id].map { list[$0] } }
}
