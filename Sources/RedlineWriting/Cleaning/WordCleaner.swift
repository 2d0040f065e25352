package import PlanModel
import PackagedXML

/// Writes the clean file of one reading of a redline: tracked changes accepted or rejected in every story, marks made by hand taken off.
/// Comments stay where their words stay.
package struct WordCleaner {
  private let view: RedlineView
  private let handMarks: [HandMarkedParagraph]
  private let looks: [HandLook]

  package init(_ view: RedlineView, handMarks: [HandMarkedParagraph] = [], looks: [HandLook] = []) {
    self.view = view
    self.handMarks = handMarks
    self.looks = looks
  }

  /// The clean file's bytes, and what was resolved.
  package func clean(_ bytes: [UInt8]) throws(RedlineError) -> (bytes: [UInt8], counts: ResolvedCounts) {
    var file = try WordFile(bytes)
    let references = NoteReferences(in: try file.tree(file.main))
    var resolver = ChangeResolver(view)
    for part in stories(of: file, references) {
      var tree = try file.tree(part.name)
      if !handMarks.isEmpty { tree = withoutHandMarks(tree, part) }
      file.replace(part.name, with: resolver.resolved(tree))
    }
    var counts = resolver.counts
    counts.manualInsertions = handMarks.reduce(0) { $0 + $1.pieces.count { $0.fate == (view == .revised ? .plain : .gone) } }
    counts.manualDeletions = handMarks.reduce(0) { $0 + $1.pieces.count { $0.fate == (view == .revised ? .gone : .plain) } }
    counts.comments = try file.tree(kind: "comments")?.children("w:comment").count ?? 0
    return (try file.bytes(), counts)
  }

  private struct Story {
    var name: String
    /// The name that places give the part.
    var place: String
    var notes: Set<String>?
  }

  private func stories(of file: WordFile, _ references: NoteReferences) -> [Story] {
    var stories = [Story(name: file.main, place: "document")]
    stories += file.parts("footnotes").prefix(1).map { Story(name: $0, place: "footnotes", notes: references.footnotes) }
    stories += file.parts("endnotes").prefix(1).map { Story(name: $0, place: "endnotes", notes: references.endnotes) }
    for kind in ["header", "footer"] {
      stories += file.parts(kind).enumerated().map { Story(name: $0.element, place: "\(kind) \($0.offset + 1)") }
    }
    return stories
  }

  private func withoutHandMarks(_ tree: XMLElement, _ story: Story) -> XMLElement {
    let own = handMarks.filter { $0.place.part == story.place }
    let marked = Dictionary(grouping: own) { $0.place.paragraph }
    let properties = looks.reduce(into: Set<String>()) { $0.formUnion($1.properties) }
    var walk = StoryWalk(HandMarkRemover(marked: marked, properties: properties), notes: story.notes)
    return walk.run(tree)
  }
}
