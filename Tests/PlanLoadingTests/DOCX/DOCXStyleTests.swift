import PlanModel
import TestSupport
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("Word: styles, looks and headings")
struct DOCXStyleTests {
  /// The look of the only run, with these styles.
  private func look(_ run: String, paragraph: String = "P", styles: String) throws -> MarkedText.Look {
    var builder = DOCXBuilder(
      DOCXBuilder.paragraph(DOCXBuilder.run("x", properties: run), properties: "<w:pStyle w:val=\"\(paragraph)\"/>"))
    builder.styles = styles
    return try builder.read().blocks[0].text.spans.first?.look ?? MarkedText.Look()
  }

  private func style(_ type: String, _ id: String, _ properties: String, base: String? = nil) -> String {
    let base = base.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? ""
    return "<w:style w:type=\"\(type)\" w:styleId=\"\(id)\"><w:name w:val=\"\(id)\"/>\(base)<w:rPr>\(properties)</w:rPr></w:style>"
  }

  @Test("A toggle property set by two styles cancels out; what the run says is final")
  func toggles() throws {
    let bold = style("paragraph", "P", "<w:b/><w:strike/>") + style("character", "C", "<w:b/>")
    #expect(try look("", styles: bold) == MarkedText.Look(isBold: true, isStruck: true))
    #expect(try look("<w:rStyle w:val=\"C\"/>", styles: bold) == MarkedText.Look(isStruck: true))
    #expect(try look("<w:rStyle w:val=\"C\"/><w:b/>", styles: bold) == MarkedText.Look(isBold: true, isStruck: true))
    #expect(try look("<w:b w:val=\"0\"/><w:strike w:val=\"off\"/>", styles: bold) == MarkedText.Look())
    let defaults = "<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>"
    #expect(try look("", styles: defaults + bold).isBold)
  }

  @Test("A style overrides the one that it is based on, and circles end")
  func inheritance() throws {
    let chain =
      style("paragraph", "A", "<w:b/><w:color w:val=\"FF0000\"/>")
      + style("paragraph", "P", "<w:b w:val=\"false\"/><w:u w:val=\"single\"/>", base: "A")
    #expect(try look("", styles: chain) == MarkedText.Look(isUnderlined: true, colour: "FF0000"))
    #expect(try look("<w:u w:val=\"none\"/><w:color w:val=\"auto\"/>", styles: chain) == MarkedText.Look())
    let circle = style("paragraph", "A", "<w:i/>", base: "P") + style("paragraph", "P", "", base: "A")
    #expect(try look("", styles: circle) == MarkedText.Look(isItalic: true))
  }

  @Test(
    "On and off in every spelling",
    arguments: [
      ("", true), (" w:val=\"1\"", true), (" w:val=\"true\"", true), (" w:val=\"on\"", true), (" w:val=\"0\"", false),
      (" w:val=\"false\"", false), (" w:val=\"off\"", false),
    ])
  func onOff(value: String, isOn: Bool) throws {
    #expect(try look("<w:dstrike\(value)/>", styles: "").isStruck == isOn)
  }

  @Test("Black is no colour; others are six digits")
  func colours() throws {
    #expect(try look("<w:color w:val=\"000000\"/>", styles: "").colour == nil)
    #expect(try look("<w:color w:val=\"0000ff\"/>", styles: "").colour == "0000FF")
  }

  @Test("Neighbours that look alike are one span, and plain paragraphs have none")
  func spans() throws {
    let bold = "<w:b/>"
    let runs = DOCXBuilder.run("ab") + DOCXBuilder.run("cé", properties: bold) + DOCXBuilder.run("d", properties: "<w:b w:val=\"1\"/>")
    let document = try DOCXBuilder("<w:p>\(runs)</w:p>" + DOCXBuilder.paragraph(DOCXBuilder.run("a") + DOCXBuilder.run("b"))).read()
    #expect(document.blocks[0].text.spans.map(\.length) == [2, 4])
    #expect(document.blocks[0].text.spans.map(\.look.isBold) == [false, true])
    #expect(document.blocks[1].text.spans.isEmpty)
  }

  @Test(
    "Headings by outline level and by name, in any case and language; not by a name that only begins alike",
    arguments: [
      ("<w:name w:val=\"heading 2\"/>", 2), ("<w:name w:val=\"Heading 3\"/>", 3), ("<w:name w:val=\"HEADING1\"/>", 1),
      ("<w:name w:val=\"Pennawd 2\"/>", 2),
      ("<w:name w:val=\"Our own\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>", 1), ("<w:name w:val=\"Own\"/><w:basedOn w:val=\"H4\"/>", 4),
      ("<w:name w:val=\"heading 2\"/><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>", nil), ("<w:name w:val=\"heading 20\"/>", nil),
      ("<w:name w:val=\"Headings\"/>", nil),
    ] as [(String, Int?)])
  func headings(definition: String, level: Int?) throws {
    var builder = DOCXBuilder(DOCXBuilder.paragraph(words: "Aims", style: "S"))
    builder.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"S\">\(definition)</w:style><w:style w:styleId=\"H4\"><w:name w:val=\"heading 4\"/></w:style>"
    #expect(try builder.lines() == [level.map { "# \($0): Aims" } ?? "Aims"])
  }

  @Test("A paragraph's own outline level wins, and a style is told by its name")
  func ownOutline() throws {
    var builder = DOCXBuilder(
      DOCXBuilder.paragraph(DOCXBuilder.run("Aims"), properties: "<w:pStyle w:val=\"S\"/><w:outlineLvl w:val=\"1\"/>"))
    builder.styles = "<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:name w:val=\"Body words\"/></w:style>"
    #expect(try builder.lines() == ["# 2: Aims"])
    #expect(try builder.read().blocks[0].style == "Body words")
  }

  @Test("Lines of a contents table, by style, by field and by content control; not the heading after it")
  func contents() throws {
    func character(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    let begin = character("begin") + "<w:r><w:instrText xml:space=\"preserve\"> TOC \\o </w:instrText></w:r>" + character("separate")
    let field = "<w:p>\(begin)\(DOCXBuilder.run("Aims\t1"))</w:p><w:p>\(DOCXBuilder.run("Means\t2"))</w:p><w:p>\(character("end"))</w:p>"
    let control =
      "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>\(DOCXBuilder.paragraph(words: "Contents"))</w:sdtContent></w:sdt>"
    var builder = DOCXBuilder(control + field + DOCXBuilder.paragraph(words: "Aims") + DOCXBuilder.paragraph(words: "Ends 3", style: "T"))
    builder.styles = "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"toc 1\"/></w:style>"
    #expect(
      try builder.lines() == ["contents: Contents", "contents: Aims\t1", "contents: Means\t2", "contents: ", "Aims", "contents: Ends 3"])
  }
}
