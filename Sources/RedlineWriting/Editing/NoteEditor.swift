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

/// Marks changes in the words of notes, and finds the notes that go.
struct NoteEditor {
  /// The identifier of each revised footnote that the file has already; empty for an endnote.
  private(set) var known: [Int: String] = [:]
  /// The comments on notes, which are anchored at their signs.
  private(set) var anchors: [NoteName: [CommentAnchor]] = [:]
  private let request: RedlineRequest
  private let comments: (base: [Int: [CommentAnchor]], revised: [Int: [CommentAnchor]])
  private let words: (String, String) -> [WordSpan]

  init(
    _ request: RedlineRequest, comments: (base: [Int: [CommentAnchor]], revised: [Int: [CommentAnchor]]),
    words: @escaping (String, String) -> [WordSpan]
  ) {
    self.request = request
    self.comments = comments
    self.words = words
  }

  /// Edits the parts that hold notes, and gives the notes whose references are to go.
  mutating func edit(_ file: inout WordFile, references: NoteReferences) throws(RedlineError) -> Set<NoteName> {
    let pairs = Dictionary(request.pairs.map { ($0.base, $0.revised) }, uniquingKeysWith: { first, _ in first })
    var gone: Set<NoteName> = []
    let kinds = [
      ("footnotes", "w:footnoteReference", references.footnotes), ("endnotes", "w:endnoteReference", references.endnotes),
    ]
    for (part, reference, ids) in kinds {
      let units = request.base.indices.filter { request.base[$0].isNote && request.base[$0].place.part == part }
      guard !units.isEmpty, let name = file.parts(part).first else { continue }
      let root = try file.tree(name)
      let survey = StorySurvey(root, notes: ids)
      var story = NoteStory(reference, survey: survey, carriers: Carriers(units.map { ($0, request.base[$0]) }, in: survey))
      try edit(units, pairs, &story)
      gone.formUnion(story.gone)
      guard !story.script.paragraphs.isEmpty || !story.script.after.isEmpty else { continue }
      let marks = ChangeMarks(author: request.author, date: request.date, after: ChangeMarks.highestIdentifier(in: root))
      var walk = StoryWalk(StoryRewriter(script: story.script, survey: survey, marks: marks, hasReferenceStyle: false), notes: ids)
      file.replace(name, with: walk.run(root))
    }
    return gone
  }

  private mutating func edit(_ units: [Int], _ pairs: [Int: Int], _ story: inout NoteStory) throws(RedlineError) {
    var paragraphs: [Int: Int] = [:]
    var removed: [(unit: Int, paragraph: Int)] = []
    for unit in units {
      let before = request.base[unit]
      let revised = pairs[unit].flatMap { request.revised[$0].isNote ? $0 : nil }
      let paragraph = story.carriers.found[unit]?.starts.first?.paragraph
      let note = paragraph.flatMap { story.note(of: $0) }
      if let revised {
        known[revised] = story.isFootnotes ? note?.id ?? "" : ""
        paragraphs[revised] = paragraph
      }
      if let note { comment(on: note, revised.map { comments.revised[$0] ?? [] } ?? comments.base[unit] ?? []) }
      if let revised, request.revised[revised].text == before.text { continue }
      guard let found = story.carriers.found[unit], let paragraph else {
        throw .notFound(text: String(before.text.prefix(60)), place: before.place.description)
      }
      guard let revised else {
        removed.append((unit, paragraph))
        continue
      }
      let spans = words(before.text, request.revised[revised].text).map { ($0.kind == .kept, $0.kind == .added, $0.text) }
      for (paragraph, edits) in found.edits(spans) { story.script.paragraphs[paragraph, default: ParagraphEdit()].edits += edits }
    }
    story.remove(removed.map(\.paragraph))
    putIn(&paragraphs, &story)
  }

  private mutating func comment(on note: NoteName, _ added: [CommentAnchor]) {
    guard !added.isEmpty else { return }
    anchors[note, default: []] += added
  }

  /// Puts new paragraphs into notes that stay: those with the number of the one before them.
  private mutating func putIn(_ paragraphs: inout [Int: Int], _ story: inout NoteStory) {
    let notes = request.revised.indices.filter { request.revised[$0].isNote }
    for (before, note) in zip(notes, notes.dropFirst()) where known[note] == nil {
      guard let label = request.revised[note].label, request.revised[before].label == label, let paragraph = paragraphs[before] else {
        continue
      }
      story.putIn(request.revised[note].text, behind: paragraph)
      paragraphs[note] = paragraph
      known[note] = known[before]
      if let name = story.note(of: paragraph) { comment(on: name, comments.revised[note] ?? []) }
    }
  }
}

/// What is to be done with the notes of one part.
private struct NoteStory {
  let reference: String
  let survey: StorySurvey
  let carriers: Carriers
  var script = RedlineScript()
  /// The notes that go whole.
  private(set) var gone: Set<NoteName> = []

  init(_ reference: String, survey: StorySurvey, carriers: Carriers) {
    self.reference = reference
    self.survey = survey
    self.carriers = carriers
  }

  var isFootnotes: Bool { reference == "w:footnoteReference" }

  func note(of paragraph: Int) -> NoteName? { survey.paragraphs[paragraph].place.note.map { NoteName(reference: reference, id: $0) } }

  /// Takes paragraphs out: a note goes whole where none of its paragraphs stays.
  mutating func remove(_ paragraphs: [Int]) {
    let removed = Set(paragraphs)
    let stays = Set(
      survey.paragraphs.indices.filter { !removed.contains($0) && survey.paragraphs[$0].text.bytes.contains { $0 > 0x20 } }
        .compactMap { note(of: $0) })
    for paragraph in paragraphs {
      guard let note = note(of: paragraph) else { continue }
      if stays.contains(note) {
        script.paragraphs[paragraph, default: ParagraphEdit()].fate = .deleted
        script.paragraphs[paragraph]?.keepsMark = survey.paragraphs[paragraph].isLast
      } else {
        gone.insert(note)
      }
    }
  }

  mutating func putIn(_ text: String, behind paragraph: Int) {
    let pattern = survey.paragraphs[paragraph]
    let properties = pattern.properties?.without(["w:rPr", "w:pPrChange", "w:sectPr"])
    let run = pattern.text.mainProperties?.without(["w:rPrChange", "w:ins", "w:del"])
    script.after[.paragraph(paragraph), default: []].append(
      .paragraph(NewParagraph(text: text, properties: properties, runProperties: run)))
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
