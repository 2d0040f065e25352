import PackagedXML
package import PlanModel

/// Writes a redline on a Word file that holds the base and no marks of change: text, paragraphs, rows and moves as tracked changes, and
/// reasons as comments. Everything else in the file stays as it is.
package struct RedlineWriter {
  private let request: RedlineRequest
  private let words: (String, String) -> [WordSpan]

  /// - Parameter words: The words kept, removed and added from one text to another.
  package init(_ request: RedlineRequest, words: @escaping (String, String) -> [WordSpan]) {
    self.request = request
    self.words = words
  }

  /// The redline's bytes, and how many of the comments could be anchored.
  package func redline(on bytes: [UInt8]) throws(RedlineError) -> (bytes: [UInt8], comments: Int) {
    var file = try WordFile(bytes)
    let root = try file.tree(file.main)
    let identifiers = try CommentsPart.identifiers(request.comments.count, in: file)
    let comments = anchors(identifiers)
    let survey = StorySurvey(root)
    let body = request.base.enumerated().filter { $0.element.place.part == "document" }.map { (index: $0.offset, unit: $0.element) }
    var planner = RedlinePlanner(
      request, survey: survey, carriers: Carriers(body, in: survey), comments: comments, words: words)
    let script = try planner.plan()
    var notes = NoteEditor(request, comments: comments, words: words)
    let goneNotes = try notes.edit(&file, references: NoteReferences(in: root))
    let newNotes = try NewNotes(request, known: notes.known, file: &file) { marks(after: $0) }
    let anchoring = CommentAnchoring(hasReferenceStyle: try hasStyle("CommentReference", in: file))
    let rewriter = StoryRewriter(
      script: script, survey: survey, marks: marks(after: root), hasReferenceStyle: anchoring.hasReferenceStyle)
    var walk = StoryWalk(rewriter)
    var result = walk.run(root)
    if !goneNotes.isEmpty { result = result.withoutNotes(goneNotes, &walk.visitor.marks) }
    result = newNotes.inserted(in: result, &walk.visitor.marks)
    result = anchoring.anchored(result, at: notes.anchors.merging(newNotes.anchors(comments.revised)) { $0 + $1 })
    file.replace(file.main, with: result)
    let anchored = CommentsPart.anchored(in: result)
    let written = zip(identifiers, request.comments).filter { anchored.contains("\($0.0)") }
    try CommentsPart.add(written.map { ($0.0, $0.1.paragraphs) }, to: &file, author: request.author, date: request.date)
    return (try file.bytes(), written.count)
  }

  private func marks(after root: XMLElement) -> ChangeMarks {
    ChangeMarks(author: request.author, date: request.date, after: ChangeMarks.highestIdentifier(in: root))
  }

  private func hasStyle(_ id: String, in file: WordFile) throws(RedlineError) -> Bool {
    try file.tree(kind: "styles")?.children("w:style").contains { $0["w:styleId"] == id } ?? false
  }

  private func anchors(_ identifiers: [Int]) -> (base: [Int: [CommentAnchor]], revised: [Int: [CommentAnchor]]) {
    var result: (base: [Int: [CommentAnchor]], revised: [Int: [CommentAnchor]]) = ([:], [:])
    for (comment, id) in zip(request.comments, identifiers) {
      if let revised = comment.revised {
        result.revised[revised, default: []].append(CommentAnchor(id: id))
      } else if let base = comment.base {
        result.base[base, default: []].append(CommentAnchor(id: id))
      }
    }
    return result
  }
}
