import PlanModel
import TestSupport
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("Word: paragraphs, runs and what stands in them")
struct DOCXParagraphTests {
  private func words(_ runs: String) throws -> String { try DOCXBuilder("<w:p>\(runs)</w:p>").read().blocks[0].text.text }

  @Test("Runs are joined; tabs, breaks, hyphens and symbols are characters")
  func characters() throws {
    let run = DOCXBuilder.run
    let runs =
      run("We will", "") + "<w:r><w:tab/><w:t>act</w:t><w:br/><w:t>now</w:t><w:cr/><w:t>long</w:t><w:noBreakHyphen/><w:t>term</w:t>"
    #expect(
      try words(runs + "<w:softHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>")
        == "We will\tact\u{2028}now\u{2028}long\u{2011}term\u{AD}✓≥")
  }

  @Test("A symbol that is not known is shown as a box and noted")
  func unknownSymbol() throws {
    let document = try DOCXBuilder("<w:p><w:r><w:t>a</w:t><w:sym w:font=\"Wingdings\" w:char=\"F021\"/></w:r></w:p>").read()
    #expect(document.blocks[0].text.text == "a□")
    #expect(document.coverage.unread == [ReadingCoverage.Unread(what: "symbol", count: 1)])
  }

  @Test("Blanks at the ends of a text count only where it says so")
  func blanks() throws {
    #expect(try words("<w:r><w:t> a </w:t><w:t xml:space=\"preserve\"> b </w:t><w:t>\n c\n d </w:t></w:r>") == "a b c  d")
  }

  @Test("A page break parts words, and is nothing at the ends of a paragraph")
  func pageBreaks() throws {
    let pageBreak = "<w:r><w:br w:type=\"page\"/></w:r>"
    #expect(try words(pageBreak + DOCXBuilder.run("a") + pageBreak + DOCXBuilder.run("b") + pageBreak) == "a\u{2028}b")
  }

  @Test("Links, tags, smart tags and content controls are read through; bookmarks and proofing marks are nothing")
  func containers() throws {
    let run = DOCXBuilder.run("x")
    let inside = "<w:hyperlink r:id=\"r9\">\(run)</w:hyperlink><w:smartTag>\(run)</w:smartTag><w:customXml>\(run)</w:customXml>"
    let control =
      "<w:sdt><w:sdtPr><w:alias w:val=\"name\"/></w:sdtPr><w:sdtContent>\(run)</w:sdtContent></w:sdt><w:bdo w:val=\"rtl\">\(run)</w:bdo>"
    #expect(try words("<w:bookmarkStart w:id=\"0\" w:name=\"n\"/>" + inside + "<w:proofErr w:type=\"spellStart\"/>" + control) == "xxxxx")
  }

  @Test("Of a field only the result is read, also of one in another; a field that never ends swallows nothing")
  func fields() throws {
    func character(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    let code = "<w:r><w:instrText> IF a </w:instrText></w:r>"
    let inner = character("begin") + code + character("separate") + DOCXBuilder.run("inner") + character("end")
    let field = character("begin") + code + inner + character("separate") + DOCXBuilder.run("result") + character("end")
    #expect(try words(DOCXBuilder.run("a ") + field + DOCXBuilder.run(" b")) == "a result b")
    #expect(try words("<w:fldSimple w:instr=\"DATE\">\(DOCXBuilder.run("today"))</w:fldSimple>") == "today")
    let open = DOCXBuilder("<w:p>\(character("begin"))\(code)</w:p>" + DOCXBuilder.paragraph(words: "next"))
    #expect(try open.lines() == ["", "next"])
  }

  @Test("Ruby text gives its base, mathematics its letters")
  func rubyAndMathematics() throws {
    #expect(
      try words(
        "<w:r><w:ruby><w:rubyPr/><w:rt>\(DOCXBuilder.run("kan"))</w:rt><w:rubyBase>\(DOCXBuilder.run("漢"))</w:rubyBase></w:ruby></w:r>")
        == "漢")
    let fraction = "<m:f><m:fPr/><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f>"
    #expect(
      try words("<m:oMath>\(fraction)<m:sSup><m:e><m:r><m:t>r</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>")
        == "a/br^2")
  }

  @Test("A drop cap belongs to the paragraph after it")
  func dropCap() throws {
    let cap = DOCXBuilder.paragraph(DOCXBuilder.run("T"), properties: "<w:framePr w:dropCap=\"drop\" w:lines=\"3\"/>")
    #expect(try DOCXBuilder(cap + DOCXBuilder.paragraph(words: "he plan")).lines() == ["The plan"])
    let frame = DOCXBuilder.paragraph(DOCXBuilder.run("Aside"), properties: "<w:framePr w:wrap=\"around\"/>")
    #expect(try DOCXBuilder(frame + DOCXBuilder.paragraph(words: "plan")).lines() == ["Aside", "plan"])
  }

  @Test("Hidden text is left out and noted")
  func hidden() throws {
    let document = try DOCXBuilder("<w:p>\(DOCXBuilder.run("shown"))\(DOCXBuilder.run("not", properties: "<w:vanish/>"))</w:p>").read()
    #expect(document.blocks[0].text.text == "shown")
    #expect(document.notes.map(\.kind) == [.setAside])
    let shown = DOCXBuilder(
      "<w:p>\(DOCXBuilder.run("web", properties: "<w:webHidden/>"))\(DOCXBuilder.run("on", properties: "<w:vanish w:val=\"0\"/>"))</w:p>")
    #expect(try shown.lines() == ["webon"])
  }

  @Test("Words outside of any paragraph are not lost")
  func strayWords() throws {
    #expect(try DOCXBuilder(DOCXBuilder.run("stray") + DOCXBuilder.paragraph(words: "kept")).lines() == ["stray", "kept"])
  }

  @Test("What cannot be read is counted and noted with its place")
  func unread() throws {
    let picture =
      "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    let strange = "<x:odd xmlns:x=\"urn:x\"><w:r><w:t>lost</w:t></w:r></x:odd>"
    let document = try DOCXBuilder("<w:p>\(DOCXBuilder.run("a"))</w:p><w:p>\(picture)\(picture)<w:r><w:object/></w:r>\(strange)</w:p>")
      .read()
    #expect(document.coverage.unread.map(\.what) == ["picture", "embedded object", "{urn:x}odd"])
    #expect(document.coverage.unread.map(\.count) == [2, 1, 1])
    #expect(document.notes.first?.place == Place(paragraph: 2))
    #expect(document.notes.allSatisfy { $0.kind == .unread })
  }

  @Test("A text box is read once, after the paragraph that it hangs on")
  func textBoxes() throws {
    let content = "<w:txbxContent>\(DOCXBuilder.paragraph(words: "in the box"))</w:txbxContent>"
    let choice =
      "<mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>\(content)</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
    let fallback = "<mc:Fallback><w:pict><v:shape><v:textbox>\(content)</v:textbox></v:shape></w:pict></mc:Fallback>"
    func document(_ alternatives: String) throws -> SourceDocument {
      let runs =
        DOCXBuilder.run("before ") + "<w:r><mc:AlternateContent>\(alternatives)</mc:AlternateContent></w:r>" + DOCXBuilder.run("after")
      return try DOCXBuilder("<w:p>\(runs)</w:p>").read()
    }
    for alternatives in [choice + fallback, fallback, choice.replacing("wps\"", with: "future\"") + fallback] {
      let document = try document(alternatives)
      #expect(document.blocks.map(\.text.text) == ["before after", "in the box"])
      #expect(document.coverage.textBoxes == 1)
      #expect(document.notes.isEmpty)
    }
    #expect(try document("<mc:Choice Requires=\"future\"/>").coverage.unread == [ReadingCoverage.Unread(what: "drawing", count: 1)])
  }

  @Test("Strict documents and a main part of another name read alike")
  func strictAndRenamed() throws {
    var builder = DOCXBuilder(DOCXBuilder.paragraph(words: "Aims", style: "Heading1") + DOCXBuilder.paragraph(words: "words"))
    builder.styles = "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>"
    builder.title = "Plan & more"
    builder.isStrict = true
    builder.mainPart = "other/main2.xml"
    #expect(try builder.lines() == ["# 1: Aims", "words"])
    #expect(try builder.read().properties.title?.text == "Plan & more")
    builder.mainPart = "top.xml"
    #expect(try builder.lines() == ["# 1: Aims", "words"])
  }
}
