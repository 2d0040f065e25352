import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanLoading

@Suite("What blocks look like, in every format")
struct BlockLookTests {
  // MARK: Word

  private func word(_ body: String, styles: String = "") throws -> [Block.Look?] {
    var builder = DOCXBuilder(body)
    builder.styles = styles
    return try builder.read().blocks.flatMap(\.cellParagraphs).map(\.look)
  }

  private let styles = """
    <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault>\
    <w:pPrDefault><w:pPr><w:spacing w:before="120"/></w:pPr></w:pPrDefault></w:docDefaults>\
    <w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:pPr><w:jc w:val="center"/><w:ind w:left="720"/></w:pPr>\
    <w:rPr><w:sz w:val="36"/><w:b/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/><w:pPr><w:spacing w:before="240"/></w:pPr>\
    <w:rPr><w:caps/></w:rPr></w:style>
    """

  @Test("Word: sizes, weight and layout by the defaults, the styles and what they are based on, and the paragraph itself")
  func wordStyles() throws {
    let looks = try word(
      DOCXBuilder.paragraph(words: "plain") + DOCXBuilder.paragraph(words: "styled", style: "B")
        + DOCXBuilder.paragraph(
          DOCXBuilder.run("own", properties: "<w:sz w:val=\"28\"/><w:b w:val=\"0\"/><w:color w:val=\"1F3864\"/>"),
          properties: "<w:pStyle w:val=\"B\"/><w:jc w:val=\"both\"/><w:ind w:left=\"0\"/><w:shd w:val=\"clear\" w:fill=\"ddeeff\"/>")
        + DOCXBuilder.paragraph(""), styles: styles)
    #expect(looks[0]?.typeSize == 11 && looks[0]?.isBold == false && looks[0]?.spaceBefore == 6 && looks[0]?.alignment == nil)
    let styled = try #require(looks[1])
    #expect(styled.typeSize == 18 && styled.isBold == true && styled.isCapitals == true)
    #expect(styled.alignment == .centre && styled.indent == 36 && styled.spaceBefore == 12)
    let own = try #require(looks[2])
    #expect(own.typeSize == 14 && own.isBold == false && own.colour == "1F3864" && own.background == "DDEEFF")
    #expect(own.alignment == .justified && own.indent == 0)
    #expect(looks[3] == nil)
  }

  @Test("Word: most letters give the size, all of them the weight; signs and blanks do not count")
  func wordMajority() throws {
    let big = DOCXBuilder.run("B", properties: "<w:sz w:val=\"80\"/><w:b/>")
    let bold = DOCXBuilder.run("old words", properties: "<w:b/>")
    let looks = try word(
      DOCXBuilder.paragraph(big + bold + DOCXBuilder.run(": ")) + DOCXBuilder.paragraph(bold + DOCXBuilder.run(" and more")),
      styles: styles)
    #expect(looks[0]?.typeSize == 11 && looks[0]?.isBold == true)
    #expect(looks[1]?.isBold == false)
  }

  @Test("Word: sizes and capitals do not cut words into spans")
  func wordSpans() throws {
    let runs = DOCXBuilder.run("one ", properties: "<w:sz w:val=\"40\"/>") + DOCXBuilder.run("two", properties: "<w:caps/>")
    #expect(try DOCXBuilder(DOCXBuilder.paragraph(runs)).read().blocks[0].text == MarkedText("one two"))
  }

  @Test("Word: a shaded cell stands behind its paragraphs, and a list gives its indent")
  func wordCells() throws {
    let cell = "<w:tc><w:tcPr><w:shd w:fill=\"003366\"/></w:tcPr>\(DOCXBuilder.paragraph(words: "head"))</w:tc>"
    let plain = "<w:tc><w:tcPr><w:shd w:fill=\"auto\"/></w:tcPr>\(DOCXBuilder.paragraph(words: "cell"))</w:tc>"
    let looks = try word("<w:tbl><w:tr>\(cell)\(plain)</w:tr></w:tbl>")
    #expect(looks.map { $0?.background } == ["003366", nil])
    #expect(looks[1]?.typeSize == 10)
  }

  // MARK: OpenDocument

  @Test("OpenDocument: a share of the size that the parent gives, layout, and the colour behind cells")
  func openDocument() throws {
    let looks = try FlatText(
      "<text:p text:style-name=\"Big\">big</text:p><text:p>plain</text:p><table:table><table:table-row>"
        + "<table:table-cell table:style-name=\"C\"><text:p>cell</text:p></table:table-cell></table:table-row></table:table>",
      styles: """
        <style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:default-style>\
        <style:style style:name="Base" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.5in" fo:text-align="center"/>\
        <style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>\
        <style:style style:name="Big" style:family="paragraph" style:parent-style-name="Base">\
        <style:text-properties fo:font-size="150%" fo:text-transform="uppercase"/></style:style>\
        <style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:background-color="#eeeeee"/></style:style>
        """
    ).read().blocks.flatMap(\.cellParagraphs).map(\.look)
    #expect(looks[0]?.typeSize == 21 && looks[0]?.isBold == true && looks[0]?.isCapitals == true)
    #expect(looks[0]?.spaceBefore == 36 && looks[0]?.alignment == .centre)
    #expect(looks[1]?.typeSize == 11 && looks[1]?.isBold == false && looks[1]?.background == nil)
    #expect(looks[2]?.background == "EEEEEE")
  }

  // MARK: Web pages

  private func page(_ body: String, head: String = "") throws -> SourceDocument {
    try HTMLReader.read(Array("<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>".utf8), file: URL(filePath: "/p.html"))
  }

  private func looks(_ body: String, head: String = "") throws -> [Block.Look?] {
    try page(body, head: head).blocks.flatMap(\.cellParagraphs).map(\.look)
  }

  @Test("Web pages: headings, the size of a font, and styles of elements in every unit")
  func elements() throws {
    let looks = try looks(
      "<h1>One</h1><h3 style='font-weight: normal'>Two</h3><p>Three</p><p><font size=5>Four</font></p><p style='font-size:20px'>Five</p>"
        + "<p style='font-size:2em; text-align:center; margin-top: 6pt'><b>Six</b></p><p><strong>Seven</strong> not</p>")
    #expect(looks.map { $0?.typeSize } == [24, 14.05, 12, 18, 15, 24, 12])
    #expect(looks.map { $0?.isBold } == [true, false, false, false, false, true, false])
    #expect(looks[5]?.alignment == .centre && looks[5]?.spaceBefore == 6)
  }

  @Test("Web pages: a heading's weight is no mark on its words")
  func headingWords() throws { #expect(try page("<h2>Plain</h2>").blocks[0].text.spans.isEmpty) }

  @Test("Web pages: the page's own classes, by element, class and identifier; the more exact one wins, and print is not seen")
  func classes() throws {
    let sheet = """
      <style>/* .big {font-size: 99pt} */ p.big, .c2 { font-size: 18pt; font-weight:700 }
      .big { font-size: 9pt } #lead {color: #c00000} @media print { p { font-size: 40pt } .c2 { color: red } }
      a:hover {color:red} .page .deep { background-color: #EEF } p { color: #0b0c0c; text-decoration: underline }</style>
      """
    let document = try page(
      "<p class='x big'>One</p><p>Two</p><p id=lead>Three</p><p><span class=c2>Four</span></p><div class=deep><p>Five</p></div>",
      head: sheet)
    let looks = document.blocks.map(\.look)
    #expect(looks.map { $0?.typeSize } == [18, 12, 12, 18, 12])
    #expect(looks.map { $0?.isBold } == [true, false, false, true, false])
    #expect(looks.map { $0?.colour } == [nil, nil, "C00000", nil, nil])
    #expect(looks[4]?.background == "EEEEFF")
    #expect(document.blocks[1].text == MarkedText("Two"), "What all paragraphs look like is no mark.")
    #expect(!document.blocks.contains { $0.text.text.contains("font-size") })
  }

  @Test("Web pages: a class that strikes words out marks them as a style does, and one that no element bears marks nothing")
  func struckByClass() throws {
    let sheet =
      "<style>.gone { text-decoration: line-through } .kept {text-decoration: none} .unused {text-decoration:line-through}</style>"
    let document = try page("<p>We will <span class=gone>all</span> <span class=kept>some</span></p><ul><li class=gone>x</ul>", head: sheet)
    #expect(document.blocks[0].text.spans.map(\.look.isStruck) == [false, true, false])
    #expect(document.blocks[1].text.spans.map(\.look.isStruck) == [true])
  }
}
