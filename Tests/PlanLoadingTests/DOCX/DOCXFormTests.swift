import PlanModel
import TestSupport
import Testing

@testable import PlanLoading

@Suite("Word: form fields, prompts, signs of symbol fonts, and blocks where none may be")
struct DOCXFormTests {
  private func field(_ data: String, _ instruction: String, result: String? = nil) -> String {
    "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"f\"/>\(data)</w:ffData></w:fldChar></w:r>"
      + "<w:r><w:instrText>\(instruction)</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
      + (result.map { DOCXBuilder.run($0) } ?? "") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
  }

  @Test("Boxes and choices of Word 97 show what they hold; a text is the field's result")
  func fields() throws {
    let boxes =
      field("<w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/><w:checked/></w:checkBox>", "FORMCHECKBOX") + DOCXBuilder.run(" yes ")
      + field("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>", "FORMCHECKBOX") + DOCXBuilder.run(" no")
    let list = "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"monthly\"/><w:listEntry w:val=\"quarterly\"/></w:ddList>"
    let body =
      DOCXBuilder.paragraph(boxes) + DOCXBuilder.paragraph(DOCXBuilder.run("Report ") + field(list, "FORMDROPDOWN"))
      + DOCXBuilder.paragraph(field("<w:textInput/>", "FORMTEXT", result: "Ambleton"))
    #expect(try DOCXBuilder(body).lines() == ["☒ yes ☐ no", "Report quarterly", "Ambleton"])
  }

  @Test("A content control that shows its prompt is empty, with a note; one that is filled is read")
  func prompts() throws {
    func control(_ properties: String, _ words: String) -> String {
      "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(DOCXBuilder.run(words))</w:sdtContent></w:sdt>"
    }
    let body = DOCXBuilder.paragraph(
      DOCXBuilder.run("Publish times every ") + control("<w:showingPlcHdr/>", "Click or tap here to enter text.") + control("", "quarter"))
    let document = try DOCXBuilder(body).read()
    #expect(document.blocks.map(\.text.text) == ["Publish times every quarter"])
    #expect(document.notes.contains { $0.sentence.contains("to be filled in is empty") })
    #expect(try DOCXBuilder(DOCXBuilder.paragraph(control("<w:showingPlcHdr w:val=\"0\"/>", "words"))).lines() == ["words"])
  }

  @Test("Letters of symbol fonts are the signs that they show; a symbol of an unknown font is no letter")
  func symbols() throws {
    let fonts = "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>"
    #expect(
      try DOCXBuilder(DOCXBuilder.paragraph(DOCXBuilder.run("ü", properties: fonts) + DOCXBuilder.run(" Meet"))).lines() == ["✓ Meet"])
    func symbol(_ font: String, _ code: String) -> String { "<w:r><w:sym w:font=\"\(font)\" w:char=\"\(code)\"/></w:r>" }
    let unknown = try DOCXBuilder(DOCXBuilder.paragraph(symbol("MT Extra", "F0FC") + DOCXBuilder.run(" Meet"))).read()
    #expect(unknown.blocks.map(\.text.text) == ["□ Meet"])
    #expect(unknown.notes.contains { $0.kind == .unread })
    #expect(try DOCXBuilder(DOCXBuilder.paragraph(symbol("Arial", "00E9") + symbol("Cambria Math", "2264"))).lines() == ["é≤"])
  }

  @Test("A table and a paragraph inside a paragraph part its words, and none is lost or told twice")
  func blocksInParagraphs() throws {
    let table = "<w:tbl><w:tr><w:tc><w:p>\(DOCXBuilder.run("cell"))</w:p></w:tc></w:tr></w:tbl>"
    let body = "<w:p>\(DOCXBuilder.run("before"))\(table)\(DOCXBuilder.run("after"))</w:p>"
    #expect(try DOCXBuilder(body).lines() == ["before", "[cell]", "after"])
    let nested = "<w:p>\(DOCXBuilder.run("outer"))<w:p>\(DOCXBuilder.run("inner"))</w:p></w:p><w:p>\(DOCXBuilder.run("next"))</w:p>"
    #expect(try DOCXBuilder(nested).lines() == ["outer", "inner", "next"])
  }

  @Test("Columns left free before a row's first cell count")
  func columnsBefore() throws {
    let row = "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr><w:tc><w:p>\(DOCXBuilder.run("9%"))</w:p></w:tc></w:tr>"
    let blocks = try DOCXBuilder("<w:tbl>\(row)</w:tbl>").read().blocks
    guard case .table(let table) = blocks[0].kind else { Issue.record("no table"); return }
    #expect(table.rows[0].cells.map(\.columnSpan) == [2, 1])
  }

  @Test("Blanks count where an element around the text says so, unless the text says otherwise")
  func inheritedSpace() throws {
    let body =
      "<w:p xml:space=\"preserve\"><w:r><w:t>one </w:t></w:r><w:r><w:t> two </w:t></w:r><w:r><w:t xml:space=\"default\"> three</w:t></w:r></w:p>"
    #expect(try DOCXBuilder(body).lines() == ["one  two three"])
    #expect(try DOCXBuilder("<w:p><w:r xml:space=\"preserve\"><w:t>a </w:t></w:r><w:r><w:t> b</w:t></w:r></w:p>").lines() == ["a b"])
  }

  @Test("Text boxes in the strict namespaces")
  func strictBoxes() throws {
    let box =
      "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><wp:wsp><wp:txbx><w:txbxContent><w:p>\(DOCXBuilder.run("boxed"))</w:p>"
      + "</w:txbxContent></wp:txbx><wp:bodyPr/></wp:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    var builder = DOCXBuilder(DOCXBuilder.paragraph(DOCXBuilder.run("beside") + box))
    builder.isStrict = true
    #expect(try builder.lines() == ["beside", "boxed"])
  }
}
