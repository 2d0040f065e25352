import PackagedXML
import PlanModel
import TestSupport
import Testing

@testable import RedlineWriting

@Suite("Accepting and rejecting tracked changes")
struct WordCleanerTests {
  private func cleaned(_ body: String, _ view: RedlineView) throws -> XMLElement {
    let file = try RedlineWriting.WordFile(WordCleaner(view).clean(DOCXBuilder(body).bytes()).bytes)
    return try #require(try file.tree(file.main).first("w:body"))
  }

  private func mark(_ name: String, _ content: String = "") -> String { "<w:\(name) w:id=\"7\" w:author=\"A\">\(content)</w:\(name)>" }

  private func deleted(_ words: String) -> String { mark("del", "<w:r><w:delText xml:space=\"preserve\">\(words)</w:delText></w:r>") }

  @Test("Words put in and taken out")
  func words() throws {
    let body = DOCXBuilder.paragraph(
      DOCXBuilder.run("We ") + deleted("will") + mark("ins", DOCXBuilder.run("may")) + DOCXBuilder.run(" act."))
    #expect(try cleaned(body, .original).text == "We will act.")
    #expect(try cleaned(body, .revised).text == "We may act.")
    #expect(try cleaned(body, .original).first("w:p")?.children("w:r").contains { $0.first("w:delText") != nil } == false)
  }

  @Test("A paragraph mark that is not there joins two paragraphs, and the second gives the form")
  func paragraphMarks() throws {
    let body =
      DOCXBuilder.paragraph(DOCXBuilder.run("One "), properties: "<w:pStyle w:val=\"A\"/><w:rPr>\(mark("del"))</w:rPr>")
      + DOCXBuilder.paragraph(words: "two.", style: "B")
    let revised = try cleaned(body, .revised)
    #expect(revised.children("w:p").map(\.text) == ["One two."])
    #expect(revised.first("w:p")?.first("w:pPr")?.first("w:pStyle")?["w:val"] == "B")
    #expect(try cleaned(body, .original).children("w:p").map(\.text) == ["One ", "two."])
  }

  @Test("A paragraph that goes whole before a table leaves nothing behind")
  func beforeTable() throws {
    let table = "<w:tbl><w:tr><w:tc>\(DOCXBuilder.paragraph(words: "cell"))</w:tc></w:tr></w:tbl>"
    let body = DOCXBuilder.paragraph(deleted("Gone."), properties: "<w:rPr>\(mark("del"))</w:rPr>") + table
    #expect(try cleaned(body, .revised).children.map(\.name) == ["w:tbl"])
  }

  @Test("Rows and cells; a table without a row goes")
  func tables() throws {
    func row(_ words: String, _ properties: String) -> String {
      "<w:tr>\(properties)<w:tc>\(DOCXBuilder.paragraph(words: words))</w:tc></w:tr>"
    }
    let out = row("out", "<w:trPr>\(mark("del"))</w:trPr>")
    let body = "<w:tbl>\(row("in", "<w:trPr>\(mark("ins"))</w:trPr>"))\(out)</w:tbl><w:tbl>\(out)</w:tbl>"
    #expect(try cleaned(body, .revised).children("w:tbl").map(\.text) == ["in"])
    #expect(try cleaned(body, .original).children("w:tbl").map(\.text) == ["out", "out"])
  }

  @Test("Former formatting comes back; what is told apart stays")
  func formatting() throws {
    let change = "<w:pPrChange w:id=\"1\" w:author=\"A\"><w:pPr><w:pStyle w:val=\"Old\"/></w:pPr></w:pPrChange>"
    let body = DOCXBuilder.paragraph(DOCXBuilder.run("x"), properties: "<w:pStyle w:val=\"New\"/><w:rPr><w:b/></w:rPr>" + change)
    let original = try #require(try cleaned(body, .original).first("w:p")?.first("w:pPr"))
    #expect(original.first("w:pStyle")?["w:val"] == "Old" && original.first("w:rPr")?.first("w:b") != nil)
    let revised = try #require(try cleaned(body, .revised).first("w:p")?.first("w:pPr"))
    #expect(revised.first("w:pStyle")?["w:val"] == "New" && revised.first("w:pPrChange") == nil)
  }

  @Test("Bookmarks stay whole, and a comment whose reference went leaves no range behind")
  func ranges() throws {
    let reference = "<w:r><w:commentReference w:id=\"3\"/></w:r>"
    let body = DOCXBuilder.paragraph(
      "<w:commentRangeStart w:id=\"3\"/>" + mark("del", "<w:bookmarkStart w:id=\"4\" w:name=\"b\"/><w:r><w:delText>x</w:delText></w:r>")
        + "<w:bookmarkEnd w:id=\"4\"/><w:commentRangeEnd w:id=\"3\"/>" + mark("del", reference) + DOCXBuilder.run("y"))
    let names = try #require(try cleaned(body, .revised).first("w:p")).children.map(\.name)
    #expect(names == ["w:bookmarkStart", "w:bookmarkEnd", "w:r"])
  }

  @Test("Both readings resolve as many marks")
  func counts() throws {
    let body = DOCXBuilder.paragraph(mark("del", mark("ins", DOCXBuilder.run("x"))) + DOCXBuilder.run("y"))
    let bytes = try DOCXBuilder(body).bytes()
    #expect(try WordCleaner(.original).clean(bytes).counts == WordCleaner(.revised).clean(bytes).counts)
  }

  @Test("Names of namespaces that are not known are written as they were read")
  func namespaces() throws {
    let body = "<w:p><w:r><x:thing xmlns:x=\"urn:example\" x:kind=\"a\"/><w:t>y</w:t></w:r></w:p>"
    let run = try #require(try cleaned(body, .revised).first("w:p")?.first("w:r"))
    let thing = try #require(run.first("x:thing"))
    #expect(thing["x:kind"] == "a" && thing["xmlns:x"] == "urn:example")
  }
}
