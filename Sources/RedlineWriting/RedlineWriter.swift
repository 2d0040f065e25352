import PackagedXML
package import PlanModel

/// Writes a redline on a Word file that holds the base and no marks of change: text, paragraphs, rows and moves as tracked changes, and
/// reasons as comments. Everything else in the file stays as it is.
package struct RedlineWriter {
  private var request: RedlineRequest
  /// Whether paragraphs that are no units are included, where both files show them.
  private let tellsAsides: Bool
  /// What stays as it is in the base, whatever the revised version has.
  package private(set) var kept = Kept()
  private let words: (String, String) -> [WordSpan]

  /// - Parameter words: The words kept, removed and added from one text to another.
  package init(_ request: RedlineRequest, tellsAsides: Bool = true, words: @escaping (String, String) -> [WordSpan]) {
    self.request = request
    self.tellsAsides = tellsAsides
    self.words = words
  }

  /// The redline's bytes, and how many of the comments could be anchored.
  package mutating func redline(on bytes: [UInt8]) throws(RedlineError) -> (bytes: [UInt8], comments: Int) {
    var file = try WordFile(bytes)
    let root = try file.tree(file.main)
    let identifiers = try CommentsPart.identifiers(request.comments.count, in: file)
    let survey = StorySurvey(root)
    try checkEquations()
    let carriers = carriers(in: survey)
    let comments = anchors(identifiers)
    var planner = RedlinePlanner(
      request, survey: survey, carriers: carriers, lists: ListStyles(try file.tree(kind: "styles")), comments: comments,
      words: words)
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

  /// Where the units of the base are, with the paragraphs that are none.
  private mutating func carriers(in survey: StorySurvey) -> Carriers {
    let carriers = Carriers(request.body, in: survey)
    kept.hasContents = survey.paragraphs.contains(where: \.isContents)
    guard tellsAsides, request.form != nil else {
      kept.missing = request.form?.asides.map(\.text) ?? []
      kept.asides = carriers.asides.map { survey.paragraphs[$0].text.words }
      return carriers
    }
    let asides = carriers.asides.map {
      RevisedForm.Aside(text: survey.paragraphs[$0].text.words, number: survey.paragraphs[$0].place.number)
    }
    let count = request.base.count + request.revised.count
    request = request.withAsides(base: asides)
    return request.base.count + request.revised.count == count ? carriers : Carriers(request.body, in: survey)
  }

  /// An equation cannot be put in.
  private func checkEquations() throws(RedlineError) {
    guard let form = request.form, !form.equations.isEmpty else { return }
    let same = request.pairs.filter { request.base[$0.base].text == request.revised[$0.revised].text }.map(\.revised)
    if let new = form.equations.subtracting(same).min() {
      throw .notMarkable(reason: "“\(request.revised[new].text.prefix(60))” has an equation in the revised version")
    }
  }

  private func marks(after root: XMLElement) -> ChangeMarks {
    ChangeMarks(author: request.author, date: request.date, after: ChangeMarks.highestIdentifier(in: root))
  }

  private func hasStyle(_ id: String, in file: WordFile) throws(RedlineError) -> Bool {
    try file.tree(kind: "styles")?.children("w:style").contains { $0["w:styleId"] == id } ?? false
  }

  /// What a redline does not change.
  package struct Kept {
    /// Paragraphs of the base that are no units of the plan.
    package var asides: [String] = []
    /// Such paragraphs of the revised version, which are not put in.
    package var missing: [String] = []
    /// Whether Word makes a contents page from the headings.
    package var hasContents = false
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
