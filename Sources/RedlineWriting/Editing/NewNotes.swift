import PackagedXML
import PlanModel

/// Footnotes that are inserted. A plan does not give the place of a note's reference, so that of a new note is put beside that of the note
/// before it, which keeps their order.
struct NewNotes {
  /// The references to put in, by the note that they follow; nil for the first of all.
  private(set) var behind: [String?: [String]] = [:]
  /// How many there are.
  private(set) var count = 0
  /// The identifier of each, by revised unit.
  private var identifiers: [Int: String] = [:]

  /// Writes the notes that are new into the file's part of footnotes.
  ///
  /// - Parameter known: The identifier of each revised note that the file has already.
  init(
    _ request: RedlineRequest, known: [Int: String], file: inout WordFile, marks: (XMLElement) -> ChangeMarks
  ) throws(RedlineError) {
    let notes = request.revised.indices.filter { request.revised[$0].isNote }
    guard let first = notes.first(where: { known[$0] == nil }) else { return }
    guard let name = file.parts("footnotes").first else {
      throw .notMarkable(
        reason: "a note is new (“\(request.revised[first].text.prefix(60))”), and the Word file has no notes to put it among")
    }
    var root = try file.tree(name)
    var changes = marks(root)
    var next = ChangeMarks.highestIdentifier(in: root) + 1_000
    let pattern = root.children("w:footnote").last { $0["w:type"] == nil }?.first("w:p")
    var last: String?
    for note in notes {
      if let id = known[note] {
        if !id.isEmpty { last = id }
        continue
      }
      let id = "\(next)"
      next += 1
      count += 1
      identifiers[note] = id
      root.content.append(.element(Self.note(request.revised[note].text, id: id, like: pattern, &changes)))
      // Behind the same note, the later one comes behind the earlier.
      behind[last, default: []].append(id)
    }
    file.replace(name, with: root)
  }

  /// The comments on new notes.
  func anchors(_ comments: [Int: [CommentAnchor]]) -> [NoteName: [CommentAnchor]] {
    var result: [NoteName: [CommentAnchor]] = [:]
    for (note, id) in identifiers { result[NoteName(reference: "w:footnoteReference", id: id)] = comments[note] }
    return result
  }

  private static func note(_ text: String, id: String, like pattern: XMLElement?, _ marks: inout ChangeMarks) -> XMLElement {
    let properties = pattern?.first("w:pPr").map { [$0.without(["w:rPr", "w:pPrChange"])] } ?? []
    let mark = pattern?.children("w:r").first { $0.first("w:footnoteRef") != nil }
    let words = marks.mark("w:ins", (mark.map { [$0] } ?? []) + [NewRun.run(" " + text, properties: nil)])
    return XMLElement("w:footnote", ["w:id": id], [XMLElement("w:p", [:], properties + [words])])
  }

  /// The story with the references put in.
  func inserted(in root: XMLElement, _ marks: inout ChangeMarks) -> XMLElement {
    guard count > 0 else { return root }
    var isFirstDone = behind[nil] == nil
    var result = inserted(in: root, &isFirstDone, &marks)
    if !isFirstDone { result = atStart(of: result, &isFirstDone, &marks) }
    return result
  }

  private func inserted(in element: XMLElement, _ isFirstDone: inout Bool, _ marks: inout ChangeMarks) -> XMLElement {
    var copy = element
    copy.content = []
    for item in element.content {
      guard case .element(let child) = item, !["w:del", "w:moveFrom"].contains(child.name) else {
        copy.content.append(item)
        continue
      }
      guard child.name == "w:r", let id = child.first("w:footnoteReference")?["w:id"] else {
        copy.content.append(.element(inserted(in: child, &isFirstDone, &marks)))
        continue
      }
      if !isFirstDone { copy.content += references(behind[nil] ?? [], like: child, &marks) }
      isFirstDone = true
      copy.content.append(item)
      copy.content += references(behind[id] ?? [], like: child, &marks)
    }
    return copy
  }

  /// Where the story refers to no note yet, at the end of its first paragraph.
  private func atStart(of element: XMLElement, _ isDone: inout Bool, _ marks: inout ChangeMarks) -> XMLElement {
    var copy = element
    for index in copy.content.indices {
      guard !isDone, case .element(let child) = copy.content[index] else { continue }
      if child.name == "w:p" {
        isDone = true
        var paragraph = child
        paragraph.content += references(behind[nil] ?? [], like: nil, &marks)
        copy.content[index] = .element(paragraph)
      } else {
        copy.content[index] = .element(atStart(of: child, &isDone, &marks))
      }
    }
    return copy
  }

  private func references(_ ids: [String], like run: XMLElement?, _ marks: inout ChangeMarks) -> [XMLElement.Content] {
    ids.map { id in
      let properties = run?.first("w:rPr").map { [$0] } ?? []
      let reference = XMLElement("w:r", [:], properties + [XMLElement("w:footnoteReference", ["w:id": id])])
      return .element(marks.mark("w:ins", [reference]))
    }
  }
}
