import PackagedXML
import PlanModel

/// Puts the parts of a Word file together: the body, then notes in the order of their references, then headers and footers.
struct DOCXAssembly {
  private let package: DOCXPackage
  private let delegate: StoryDelegate

  init(_ package: DOCXPackage) throws(PackagedXMLError) {
    self.package = package
    let styles = try package.tree("styles").map { StyleSheet($0) } ?? StyleSheet()
    let numbering = try package.tree("numbering").map { root in
      NumberingDefinitions(root) { id in styles.index(id).flatMap { styles.styles[$0].numbering } }
    }
    delegate = StoryDelegate(StoryReader(styles: styles, numbering: numbering ?? NumberingDefinitions()))
  }

  /// The whole document.
  func document() throws(PackagedXMLError) -> SourceDocument {
    var blocks = try read(package.main, as: "document")
    guard delegate.reader.part.rootName == "w:document" else { throw .missing(part: "main document") }
    blocks += try notes(.footnote)
    blocks += try notes(.endnote)
    blocks += try furniture()
    delegate.reader.findings.coverage.comments = try package.tree("comments")?.children("w:comment").count ?? 0
    var document = SourceDocument(blocks: blocks, marks: delegate.reader.marks.marks)
    document.notes = delegate.reader.findings.notes
    do throws(PackagedXMLError) {
      document.properties = try properties()
    } catch {
      document.notes.append(LoadingNote(.advice, "The file's own properties (title, author) are damaged and were left out."))
    }
    document.coverage = delegate.reader.findings.coverage
    document.coverage.unread = delegate.reader.findings.unreadCounts
    return document
  }

  /// Streams one part through the reader.
  private func read(
    _ entry: ZipArchive.Entry, as part: String, notes: NoteKind? = nil
  ) throws(PackagedXMLError) -> [Block] {
    delegate.reader.begin(part: part, notes: notes)
    let stream = try XMLStream(part: entry.name, vocabulary: .story, delegate: delegate)
    try package.archive.stream(entry) { (piece) throws(PackagedXMLError) in try stream.feed(piece) }
    try stream.finish()
    return delegate.reader.finish()
  }

  private func notes(_ kind: NoteKind) throws(PackagedXMLError) -> [Block] {
    let name = kind == .footnote ? "footnotes" : "endnotes"
    guard let entry = package.parts(name).first else { return [] }
    _ = try read(entry, as: name, notes: kind)
    return delegate.reader.numberedNotes(kind)
  }

  /// Headers and footers with words, each wording once.
  private func furniture() throws(PackagedXMLError) -> [Block] {
    var result: [Block] = []
    var seen: Set<[String]> = []
    for (kind, name) in [("header", "header"), ("footer", "footer")] {
      for (index, entry) in package.parts(kind).enumerated() {
        let coverage = delegate.reader.findings.coverage
        let blocks = try read(entry, as: "\(name) \(index + 1)").flatMap(\.cellParagraphs).filter { !$0.text.text.isEmpty }
        // What furniture holds is counted as furniture, not as paragraphs and tables of the plan.
        delegate.reader.findings.coverage = coverage
        guard !blocks.isEmpty, seen.insert(blocks.map(\.text.text)).inserted else { continue }
        delegate.reader.findings.coverage.headersAndFooters += 1
        result += blocks.map(\.asFurniture)
      }
    }
    return result
  }

  private func properties() throws(PackagedXMLError) -> PlanMetadata {
    var metadata = PlanMetadata(language: delegate.reader.styles.language)
    guard let core = try package.coreProperties() else { return metadata }
    func value(_ name: String) -> String? {
      let text = core.first(name)?.text ?? ""
      return text.utf8.contains { $0 > 0x20 } ? text : nil
    }
    metadata.title = value("dc:title").map { PlanMetadata.Title(text: $0, place: Place(part: "properties", paragraph: 1)) }
    metadata.author = value("dc:creator")
    metadata.language = value("dc:language") ?? metadata.language
    return metadata
  }
}
