package import PackagedXML

/// A Word file taken apart, for tests of those that we write.
public struct WordFile {
  /// The parts in the order of the archive.
  public let parts: [(path: String, bytes: [UInt8])]
  /// The parts that hold XML, parsed.
  package let trees: [String: XMLElement]

  /// Opens a file. Throws where the archive cannot be read or a part is not well formed.
  public init(_ bytes: [UInt8]) throws {
    let archive = try ZipArchive(bytes)
    let parts = try archive.entries.map { (path: $0.name, bytes: try archive.contents(of: $0)) }
    var trees: [String: XMLElement] = [:]
    for part in parts where part.path.hasSuffix(".xml") || part.path.hasSuffix(".rels") {
      trees[part.path] = try XMLElement(parsing: part.bytes, part: part.path, namespaces: Self.namespaces)
    }
    self.parts = parts
    self.trees = trees
  }

  /// The prefixes that tests use for the elements of a Word file.
  package static let namespaces = XMLNamespaces([
    "w": ["http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
    "r": ["http://schemas.openxmlformats.org/officeDocument/2006/relationships"],
    "wp": ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"],
    "a": ["http://schemas.openxmlformats.org/drawingml/2006/main"],
    "mc": ["http://schemas.openxmlformats.org/markup-compatibility/2006"],
    "wps": ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape"],
    "w14": ["http://schemas.microsoft.com/office/word/2010/wordml"],
    "dc": ["http://purl.org/dc/elements/1.1/"], "dcterms": ["http://purl.org/dc/terms/"],
    "": [
      "http://schemas.openxmlformats.org/package/2006/relationships", "http://schemas.openxmlformats.org/package/2006/content-types",
    ],
  ])

  /// The main part.
  package var document: XMLElement { trees["word/document.xml"] ?? XMLElement("none") }

  /// The body's paragraphs in order, those of tables too.
  package var paragraphs: [XMLElement] { document.all("w:p") }

  /// The body's words, a line a paragraph.
  public var text: String { paragraphs.map(\.words).joined(separator: "\n") }

  /// The headings in order, with their levels; the title has level 0.
  public var headings: [(level: Int, text: String)] {
    let levels = ["title", "heading 1", "heading 2", "heading 3"]
    let styles = trees["word/styles.xml"]?.children("w:style") ?? []
    let named = styles.compactMap { style in
      levels.firstIndex(of: style.first("w:name")?["w:val"]?.lowercased() ?? "").map { (style["w:styleId"] ?? "", $0) }
    }
    let levelByStyle = Dictionary(named, uniquingKeysWith: { first, _ in first })
    return paragraphs.compactMap { paragraph in
      guard let style = paragraph.style, let level = levelByStyle[style] else { return nil }
      return (level, paragraph.words)
    }
  }

  /// The paths at which another file has something else, compared as parsed XML: deflated bytes differ from one build of zlib to another.
  public func differences(from other: WordFile) -> [String] {
    let paths = parts.map(\.path)
    guard paths == other.parts.map(\.path) else { return ["the parts are \(paths) and not \(other.parts.map(\.path))"] }
    return zip(parts, other.parts).compactMap { one, two in
      guard let tree = trees[one.path], let twin = other.trees[two.path] else { return one.bytes == two.bytes ? nil : one.path }
      return tree.firstDifference(from: twin).map { "\(one.path): \($0)" }
    }
  }
}

extension XMLElement {
  /// The elements of this name in it, at any depth, in order.
  package func all(_ name: String) -> [XMLElement] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }

  /// The words of a paragraph as a reader sees them.
  package var words: String {
    switch name {
    case "w:t": text
    case "w:tab": "\t"
    case "w:br": "\n"
    case "mc:Fallback", "w:pPr", "w:instrText": ""
    default: children.map(\.words).joined()
    }
  }

  /// The id of a paragraph's style.
  package var style: String? { first("w:pPr")?.first("w:pStyle")?["w:val"] }

  /// Where it first differs from another, in words; nil where it does not. Lines in the source do not count.
  func firstDifference(from other: XMLElement) -> String? {
    if name != other.name { return "<\(name)> and not <\(other.name)>" }
    if attributes != other.attributes { return "<\(name)> has \(attributes.map(\.value)) and not \(other.attributes.map(\.value))" }
    if content.count != other.content.count { return "<\(name)> holds \(content.count) things and not \(other.content.count)" }
    for (one, two) in zip(content, other.content) {
      switch (one, two) {
      case (.element(let one), .element(let two)):
        if let difference = one.firstDifference(from: two) { return "\(name) > \(difference)" }
      case (.text(let one), .text(let two)) where one == two: break
      default: return "<\(name)> says “\(text)” and not “\(other.text)”"
      }
    }
    return nil
  }
}
