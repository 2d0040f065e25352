import PackagedXML
import Testing

@Suite("XML as a tree, written and held to a schema")
struct XMLTreeTests {
  private let namespaces = XMLNamespaces(["w": ["urn:w"]])

  private func tree(_ text: String) throws -> XMLElement {
    try XMLElement(parsing: Array(text.utf8), part: "part", namespaces: namespaces)
  }

  @Test("Elements, attributes, mixed text and lines")
  func mixed() throws {
    let root = try tree("<a:r xmlns:a='urn:w' a:id='1' id='2'>one <a:b>two</a:b>\n<c/> three</a:r>")
    #expect(root.name == "w:r")
    #expect(root["w:id"] == "1")
    #expect(root["id"] == "2")
    #expect(root["x"] == nil)
    #expect(root.first("w:b")?.text == "two")
    #expect(root.children.map(\.name) == ["w:b", "c"])
    #expect(root.children.map(\.line) == [1, 2])
    #expect(root.text == "one two\n three")
    #expect(root.content.count == 5)
  }

  @Test("What is written is read back, whatever the letters")
  func writer() throws {
    let hard = "<a> & \"b\" 'c' \u{9}\u{A}\u{D} ]]> ŵ😀"
    var writer = XMLWriter()
    writer.start("r", ["key": hard, "none": nil])
    writer.breakLine()
    writer.element("e", text: hard)
    writer.element("f", ["g": "1"])
    writer.element("h") { $0.element("i") }
    writer.end()
    let root = try XMLElement(parsing: writer.bytes, part: "part", namespaces: namespaces)
    #expect(root["key"] == hard)
    #expect(root["none"] == nil)
    #expect(root.first("e")?.text == hard)
    #expect(root.first("f")?["g"] == "1")
    #expect(root.first("h")?.first("i") != nil)
  }

  @Test("Characters that XML cannot hold become the replacement character")
  func invalidCharacters() throws {
    var writer = XMLWriter()
    writer.element("r", text: "a\u{0}b\u{1F}c\u{FFFE}d\u{FFFF}e\u{7F}")
    #expect(try XMLElement(parsing: writer.bytes, part: "part", namespaces: namespaces).text == "a�b�c�d�e\u{7F}")
  }

  private let schema = """
    <element name="plan" xmlns="http://relaxng.org/ns/structure/1.0">
      <attribute name="area"/>
      <oneOrMore><element name="objective"><text/></element></oneOrMore>
    </element>
    """

  @Test("A document that follows its schema has no violations; one that does not has them with their lines")
  func relaxNG() throws {
    let schema = try RelaxNGSchema(xml: Array(schema.utf8))
    #expect(try schema.validate(Array("<plan area='x'><objective>a</objective></plan>".utf8), part: "p") == [])
    let found = try schema.validate(Array("<plan area='x'>\n<objective>a</objective>\n<aim/>\n</plan>".utf8), part: "p")
    #expect(found.first?.line == 3)
    #expect(found.first?.message.contains("aim") == true)
    #expect(try schema.validate(Array("<plan/>".utf8), part: "p").isEmpty == false)
  }

  @Test("Lines over 65,535 are numbered right")
  func manyLines() throws {
    let schema = try RelaxNGSchema(xml: Array(schema.utf8))
    let lines = String(repeating: "<objective>a</objective>\n", count: 70_000)
    let found = try schema.validate(Array("<plan area='x'>\n\(lines)<aim/>\n</plan>".utf8), part: "p")
    #expect(found.first?.line == 70_002)
  }

  @Test("A schema that is none, and a document with a document type, are refused")
  func refusals() throws {
    #expect(throws: PackagedXMLError.self) { try RelaxNGSchema(xml: Array("<element/>".utf8)) }
    let schema = try RelaxNGSchema(xml: Array(schema.utf8))
    #expect(throws: PackagedXMLError.documentType(part: "p", line: 1)) {
      try schema.validate(Array("<!DOCTYPE plan><plan/>".utf8), part: "p")
    }
  }
}
