import ContentHashing
import PackagedXML

/// The words of a paper as it was drafted, which the Word file carries in a custom XML part, so that the file alone shows what was changed in it.
struct DraftedWords: Hashable, Sendable {
  /// The name of the paper: "panel-report".
  var paper: String
  /// The paragraphs of the body, in order.
  var paragraphs: [Paragraph] = []
  /// The paragraphs of headers, footers, notes and text boxes.
  var furniture: [String] = []

  /// A paragraph as drafted.
  struct Paragraph: Hashable, Sendable {
    var text: String
    /// The heading of its section.
    var section: String?
  }

  /// The hash of the name and all words.
  var digest: String {
    let words = [paper] + paragraphs.map(\.text) + furniture
    return SHA256.hexadecimal(of: Array(words.joined(separator: "\u{1F}").utf8))
  }

  static let namespace = "urn:plan-review:drafted-paper"
  private static let namespaces = XMLNamespaces(["d": [namespace]])

  /// The words as the bytes of a part.
  var part: [UInt8] {
    var xml = XMLWriter(standalone: true)
    xml.element("paper", ["xmlns": Self.namespace, "name": paper]) { xml in
      for paragraph in paragraphs { xml.element("p", ["section": paragraph.section], text: paragraph.text) }
      for words in furniture { xml.element("furniture", text: words) }
    }
    return xml.bytes
  }

  init(paper: String) { self.paper = paper }

  /// Reads a custom XML part; nil where it holds something else.
  init?(part bytes: [UInt8]) {
    guard let root = try? XMLElement(parsing: bytes, part: "customXml", namespaces: Self.namespaces), root.name == "d:paper" else {
      return nil
    }
    paper = root["name"] ?? ""
    paragraphs = root.children("d:p").map { Paragraph(text: $0.text, section: $0["section"]) }
    furniture = root.children("d:furniture").map(\.text)
  }
}

extension DraftedWords {
  /// The parts that hold the words in a package (ECMA-376 Part 1, 22.5), with the relationships between them.
  static let itemPath = "customXml/item1.xml"
  static let propertiesPath = "customXml/itemProps1.xml"
  static let propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"

  /// The properties of the part: an id that Word asks for.
  static var properties: [UInt8] {
    var xml = XMLWriter(standalone: true)
    xml.element(
      "ds:datastoreItem",
      [
        "xmlns:ds": "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
        "ds:itemID": "{6D1C3A52-8E0B-4C57-9A4F-2B7E51D0C3A9}",
      ]
    ) { xml in
      xml.element("ds:schemaRefs") { $0.element("ds:schemaRef", ["ds:uri": namespace]) }
    }
    return xml.bytes
  }

  /// The tie from the part to its properties.
  static var relationships: [UInt8] {
    DOCXRelationship.part([DOCXRelationship(id: "rId1", type: "customXmlProps", target: "itemProps1.xml")])
  }
}
