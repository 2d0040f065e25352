import PackagedXML
import PlanModel

/// Puts an OpenDocument text together: the body, then notes in the order of their references, then headers and footers.
struct OpenDocumentAssembly {
  /// The styles with a name, and those that were made up for the body.
  private var styles = TextStyleSheet()
  /// Those that were made up for headers and footers.
  private var furnitureStyles = TextStyleSheet()
  private var masters: [XMLElement] = []
  private var meta: XMLElement?

  /// The elements that hold the parts of a document.
  private static let containers: Set<String> = [
    "office:document-content", "office:document-styles", "office:document-meta", "office:document", "office:body", "office:text",
  ]

  /// Reads a package (ODF 1.3 part 2).
  static func document(_ package: ODTPackage) throws(PackagedXMLError) -> SourceDocument {
    var assembly = OpenDocumentAssembly()
    let isDamaged: Bool
    if let part = package.archive.entry("meta.xml") {
      do throws(PackagedXMLError) {
        assembly.meta = try tree(part, of: package).first("office:meta")
        isDamaged = false
      } catch { isDamaged = true }
    } else {
      isDamaged = false
    }
    if let part = package.archive.entry("styles.xml") { assembly.add(styles: try tree(part, of: package)) }
    let body = BodyReader()
    body.begin(assembly.styles)
    let pieces = XMLPieces(of: containers) { body.read($0) }
    let stream = try XMLStream(
      part: package.content.name, vocabulary: XMLVocabulary([], namespaces: .openDocument), limits: XMLPieces.limits, delegate: pieces)
    try package.archive.stream(package.content) { (piece) throws(PackagedXMLError) in try stream.feed(piece) }
    try stream.finish()
    guard pieces.root?.name == "office:document-content", body.holdsText else { throw .missing(part: "content.xml") }
    var document = assembly.document(body)
    if isDamaged {
      document.notes.append(LoadingNote(.advice, "The file's own properties (title, author) are damaged and were left out."))
    }
    return document
  }

  /// Reads a document in one file of XML ("flat", ODF 1.3 part 3, 3.1.2).
  static func document(flat bytes: [UInt8]) throws(PackagedXMLError) -> SourceDocument {
    let body = BodyReader()
    let pieces = XMLPieces(of: containers) { body.read($0) }
    try XMLStream.parse(
      bytes, part: "document", vocabulary: XMLVocabulary([], namespaces: .openDocument), limits: XMLPieces.limits, delegate: pieces)
    guard pieces.root?.name == "office:document", body.holdsText else { throw .missing(part: "main document") }
    var assembly = OpenDocumentAssembly()
    (assembly.meta, assembly.masters, assembly.furnitureStyles) = (body.meta, body.masters, body.styles)
    assembly.styles = body.styles
    return assembly.document(body)
  }

  private static func tree(_ entry: ZipArchive.Entry, of package: ODTPackage) throws(PackagedXMLError) -> XMLElement {
    var limits = XMLLimits.tree
    limits.depth = XMLPieces.limits.depth
    return try XMLElement(parsing: package.archive.contents(of: entry), part: entry.name, namespaces: .openDocument, limits: limits)
  }

  private mutating func add(styles root: XMLElement) {
    for part in root.children("office:styles") { styles.add(part) }
    furnitureStyles = styles
    for part in root.children("office:automatic-styles") { furnitureStyles.add(part) }
    masters = root.children("office:master-styles")
  }

  private func document(_ body: BodyReader) -> SourceDocument {
    var story = body.story
    var blocks = story.finish() + story.notes.foot + story.notes.end
    blocks += furniture(&story)
    var document = SourceDocument(blocks: blocks, marks: story.marks.marks)
    document.notes = story.findings.notes
    document.properties = properties(language: body.styles.language)
    document.coverage = story.findings.coverage
    document.coverage.unread = story.findings.unreadCounts
    return document
  }

  /// Headers and footers with words, each wording once (ODF 1.3 part 3, 16.10).
  private func furniture(_ story: inout ODTStory) -> [Block] {
    var result: [Block] = []
    var seen: Set<[String]> = []
    let pages = masters.flatMap { $0.children("style:master-page") }
    for kind in ["header", "footer"] {
      let parts = pages.flatMap { $0.children.filter { $0.name.hasPrefix("style:\(kind)") } }
      for (index, part) in parts.enumerated() where part["style:display"] != "false" {
        let before = story.findings
        story.begin(part: "\(kind) \(index + 1)", styles: furnitureStyles)
        for child in part.children { story.block(child) }
        let blocks = story.finish().flatMap(\.cellParagraphs).filter { !$0.text.text.isEmpty }
        // What furniture holds is counted as furniture, not as paragraphs and tables of the plan.
        story.findings = before
        guard !blocks.isEmpty, seen.insert(blocks.map(\.text.text)).inserted else { continue }
        story.findings.coverage.headersAndFooters += 1
        result += blocks.map { $0.asFurniture }
      }
    }
    return result
  }

  private func properties(language: String?) -> PlanMetadata {
    func value(_ name: String) -> String? {
      let text = meta?.first(name)?.text ?? ""
      return text.utf8.contains { $0 > 0x20 } ? text : nil
    }
    var metadata = PlanMetadata(language: value("dc:language") ?? language)
    metadata.title = value("dc:title").map { PlanMetadata.Title(text: $0, place: Place(part: "properties", paragraph: 1)) }
    metadata.author = value("meta:initial-creator") ?? value("dc:creator")
    return metadata
  }
}

/// Follows the pieces of a document: its styles as they come, and then its text.
private final class BodyReader {
  private(set) var styles = TextStyleSheet()
  private(set) var masters: [XMLElement] = []
  private(set) var meta: XMLElement?
  private(set) var story = ODTStory(styles: TextStyleSheet())
  private(set) var holdsText = false

  func begin(_ styles: TextStyleSheet) {
    self.styles = styles
    story.styles = styles
  }

  func read(_ piece: XMLElement) {
    switch piece.name {
    case "office:styles", "office:automatic-styles":
      styles.add(piece)
      story.styles = styles
    case "office:master-styles": masters.append(piece)
    case "office:meta": meta = piece
    default:
      holdsText = holdsText || piece.name.hasPrefix("text:") || piece.name.hasPrefix("table:")
      story.block(piece)
    }
  }
}

extension ODTStory {
  /// Begins another part.
  fileprivate mutating func begin(part: String, styles: TextStyleSheet) {
    (self.part, number, self.styles) = (part, 0, styles)
    (openChanges, rowDepth) = ([], 0)
    while marks.isOpen { marks.pop() }
  }
}
