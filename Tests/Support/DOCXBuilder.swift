import PackagedXML

/// Builds Word files from a few elements of XML.
public struct DOCXBuilder {
  /// The content of `w:body`: elements with the prefixes w, r, m, mc, wp, a, pic, wps, v and w14.
  public var body: String
  /// The content of `w:styles`; nil for no styles part.
  public var styles: String?
  /// The content of `w:numbering`.
  public var numbering: String?
  /// The content of `w:footnotes`.
  public var footnotes: String?
  /// The content of `w:endnotes`.
  public var endnotes: String?
  /// The content of `w:comments`.
  public var comments: String?
  /// The content of each header.
  public var headers: [String] = []
  /// The content of each footer.
  public var footers: [String] = []
  /// The title in the file's properties.
  public var title: String?
  /// The name of the main part.
  public var mainPart = "word/document.xml"
  /// Whether the strict namespaces are used (ISO/IEC 29500-1).
  public var isStrict = false

  /// Creates a builder of a document with this body.
  public init(_ body: String = "") { self.body = body }

  /// A paragraph, with properties and runs as XML.
  public static func paragraph(_ runs: String, properties: String = "") -> String {
    "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(runs)</w:p>"
  }

  /// A run of plain words; they are escaped.
  public static func run(_ words: String, properties: String = "") -> String {
    let text = XMLText.escaped(words)
    return "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  /// A paragraph of plain words in a style.
  public static func paragraph(words: String, style: String? = nil) -> String {
    paragraph(run(words), properties: style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? "")
  }

  /// The parts, in the order in which they are packed.
  public var parts: [(name: String, bytes: [UInt8])] {
    let folder = mainPart.split(separator: "/").dropLast().joined(separator: "/")
    var relationships = ""
    var parts: [(name: String, bytes: [UInt8])] = []
    func part(_ kind: String, _ file: String, _ root: String, _ content: String?) {
      guard let content else { return }
      relationships += "<Relationship Id=\"r\(parts.count + 1)\" Type=\"\(relationshipType)/\(kind)\" Target=\"\(file)\"/>"
      parts.append((folder.isEmpty ? file : "\(folder)/\(file)", document(root, content)))
    }
    part("styles", "styles.xml", "w:styles", styles)
    part("numbering", "numbering.xml", "w:numbering", numbering)
    part("footnotes", "footnotes.xml", "w:footnotes", footnotes)
    part("endnotes", "endnotes.xml", "w:endnotes", endnotes)
    part("comments", "comments.xml", "w:comments", comments)
    for (index, header) in headers.enumerated() { part("header", "header\(index + 1).xml", "w:hdr", header) }
    for (index, footer) in footers.enumerated() { part("footer", "footer\(index + 1).xml", "w:ftr", footer) }
    let main = mainPart.split(separator: "/").last.map(String.init) ?? mainPart
    let rels = (folder.isEmpty ? "" : "\(folder)/") + "_rels/\(main).rels"
    return [("[Content_Types].xml", contentTypes), ("_rels/.rels", rootRelationships)]
      + [(mainPart, document("w:document", "<w:body>\(body)</w:body>")), (rels, self.relationships(relationships))] + parts + properties
  }

  /// The file.
  public func bytes() throws -> [UInt8] {
    var writer = ZipWriter()
    for part in parts { writer.add(part.name, part.bytes) }
    return try writer.archive()
  }

  private var relationshipType: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  private func document(_ root: String, _ content: String) -> [UInt8] {
    let strict = ["w": "wordprocessingml/main", "r": "officeDocument/relationships", "m": "officeDocument/math"]
    let transitional = ["w": "wordprocessingml/2006/main", "r": "officeDocument/2006/relationships", "m": "officeDocument/2006/math"]
    let base = isStrict ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org"
    let own = (isStrict ? strict : transitional).sorted { $0.key < $1.key }.map { " xmlns:\($0.key)=\"\(base)/\($0.value)\"" }.joined()
    let others = """
       xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
       xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
       xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
       xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"
       xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
      """
    return Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<\(root)\(own)\(others)>\(content)</\(root)>".utf8)
  }

  private var contentTypes: [UInt8] {
    let main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return Array(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/\(mainPart)" ContentType="\(main)"/></Types>
      """.utf8)
  }

  private var rootRelationships: [UInt8] {
    var list = "<Relationship Id=\"r1\" Type=\"\(relationshipType)/officeDocument\" Target=\"\(mainPart)\"/>"
    if title != nil {
      let type = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
      list += "<Relationship Id=\"r2\" Type=\"\(type)\" Target=\"docProps/core.xml\"/>"
    }
    return relationships(list)
  }

  private func relationships(_ list: String) -> [UInt8] {
    Array("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(list)</Relationships>".utf8)
  }

  private var properties: [(name: String, bytes: [UInt8])] {
    guard let title else { return [] }
    let core = """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(XMLText.escaped(title))</dc:title></cp:coreProperties>
      """
    return [("docProps/core.xml", Array(core.utf8))]
  }
}

/// Words as XML text.
enum XMLText {
  static func escaped(_ words: String) -> String {
    words.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
  }
}
