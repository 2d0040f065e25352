import PackagedXML
import PlanModel

/// The notes that a story refers to.
struct NoteReferences {
  private(set) var footnotes: Set<String> = []
  private(set) var endnotes: Set<String> = []

  init(in root: XMLElement) { read(root) }

  private mutating func read(_ element: XMLElement) {
    if let id = element["w:id"] {
      if element.name == "w:footnoteReference" { footnotes.insert(id) }
      if element.name == "w:endnoteReference" { endnotes.insert(id) }
    }
    for case .element(let child) in element.content { read(child) }
  }
}

/// A note of either kind.
struct NoteName: Hashable {
  /// The name of the element that refers to it.
  var reference: String
  var id: String
}

/// Marks changes in the words of notes, and tells which notes go.
struct NoteEditor {
  /// The identifier of each revised footnote that the file has already; empty for an endnote.
  private(set) var known: [Int: String] = [:]
  private let request: RedlineRequest
  private let words: (String, String) -> [WordSpan]

  init(_ request: RedlineRequest, words: @escaping (String, String) -> [WordSpan]) {
    self.request = request
    self.words = words
  }

  /// Edits the parts that hold notes, and gives the notes whose references are to go.
  mutating func edit(_ file: inout WordFile, references: NoteReferences) throws(RedlineError) -> Set<NoteName> {
    let pairs = Dictionary(request.pairs.map { ($0.base, $0.revised) }, uniquingKeysWith: { first, _ in first })
    var gone: Set<NoteName> = []
    let parts = [("footnotes", references.footnotes), ("endnotes", references.endnotes)]
    for (part, ids) in parts {
      let units = request.base.indices.filter { request.base[$0].isNote && request.base[$0].place.part == part }
      guard !units.isEmpty, let name = file.parts(part).first else { continue }
      gone.formUnion(try edit(name, part, units, pairs, ids, &file))
    }
    return gone
  }

  private mutating func edit(
    _ name: String, _ part: String, _ units: [Int], _ pairs: [Int: Int], _ ids: Set<String>, _ file: inout WordFile
  ) throws(RedlineError) -> Set<NoteName> {
    let root = try file.tree(name)
    let survey = StorySurvey(root, notes: ids)
    let carriers = Carriers(units.map { ($0, request.base[$0]) }, in: survey)
    var script = RedlineScript()
    var gone: Set<NoteName> = []
    for unit in units {
      let before = request.base[unit]
      let after = pairs[unit].flatMap { request.revised[$0].isNote ? request.revised[$0] : nil }
      if let revised = pairs[unit], after != nil {
        let note = carriers.found[unit]?.starts.first.flatMap { survey.paragraphs[$0.paragraph].place.note }
        known[revised] = part == "footnotes" ? note ?? "" : ""
      }
      if after?.text == before.text { continue }
      guard let found = carriers.found[unit], let first = found.starts.first else {
        throw .notFound(text: String(before.text.prefix(60)), place: before.place.description)
      }
      if let after {
        let spans = words(before.text, after.text).map { ($0.kind == .kept, $0.kind == .added, $0.text) }
        for (paragraph, edits) in found.edits(spans) { script.paragraphs[paragraph, default: ParagraphEdit()].edits += edits }
      } else if let id = survey.paragraphs[first.paragraph].place.note {
        gone.insert(NoteName(reference: part == "footnotes" ? "w:footnoteReference" : "w:endnoteReference", id: id))
      }
    }
    guard !script.paragraphs.isEmpty else { return gone }
    let marks = ChangeMarks(author: request.author, date: request.date, after: ChangeMarks.highestIdentifier(in: root))
    var walk = StoryWalk(StoryRewriter(script: script, survey: survey, marks: marks, hasReferenceStyle: false), notes: ids)
    let result = walk.run(root)
    file.replace(name, with: result)
    return gone
  }
}

extension XMLElement {
  /// A story with the references to some notes taken out.
  func withoutNotes(_ notes: Set<NoteName>, _ marks: inout ChangeMarks) -> XMLElement {
    var copy = self
    for index in content.indices {
      guard case .element(let child) = content[index], !["w:del", "w:moveFrom"].contains(child.name) else { continue }
      let refers =
        child.name == "w:r"
        && child.children.contains { notes.contains(NoteName(reference: $0.name, id: $0["w:id"] ?? "")) }
      copy.content[index] = .element(refers ? marks.mark("w:del", [child.asDeleted]) : child.withoutNotes(notes, &marks))
    }
    return copy
  }
}
