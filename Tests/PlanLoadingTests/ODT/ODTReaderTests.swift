import Foundation
import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("OpenDocument: paragraphs, lists, tables, notes")
struct ODTReaderTests {
  @Test("White space runs together, and the signs for spaces, tabs and breaks count")
  func whiteSpace() throws {
    let body = "<text:p>  one\n  <text:span>two</text:span><text:s text:c=\"3\"/>three<text:tab/>four<text:line-break/> five </text:p>"
    #expect(try FlatText(body).lines() == ["one two   three\tfour\u{2028}five "])
  }

  @Test("Looks come from styles and their parents; the nearest wins, and no look toggles another")
  func looks() throws {
    let styles = """
      <style:style style:name="Base" style:family="paragraph"><style:text-properties fo:font-weight="bold" fo:color="#ff0000"/></style:style>
      <style:style style:name="Body" style:display-name="Body text" style:family="paragraph" style:parent-style-name="Base"/>
      """
    let automatic = """
      <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Body"/>
      <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold" style:text-line-through-style="solid"/></style:style>
      <style:style style:name="T2" style:family="text"><style:text-properties fo:font-weight="normal" style:use-window-font-color="true"/></style:style>
      <style:style style:name="T3" style:family="text"><style:text-properties text:display="none"/></style:style>
      """
    let body = """
      <text:p text:style-name="P1">a<text:span text:style-name="T1">b<text:span text:style-name="T2">c</text:span></text:span>\
      <text:span text:style-name="T3">secret</text:span></text:p>
      """
    let document = try FlatText(body, styles: styles, automatic: automatic).read()
    let block = document.blocks[0]
    #expect(block.style == "Body text")
    #expect(block.text.text == "abc")
    #expect(block.text.spans.map(\.look.isBold) == [true, true, false])
    #expect(block.text.spans.map(\.look.isStruck) == [false, true, true])
    #expect(block.text.spans.map(\.look.colour) == ["FF0000", "FF0000", nil])
    #expect(document.notes.contains { $0.kind == .setAside && $0.sentence.contains("Hidden text") })
  }

  private static let lists = """
    <text:list-style style:name="N">\
    <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>\
    <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>\
    <text:list-level-style-number text:level="3" style:num-format="1" text:display-levels="3"/></text:list-style>\
    <text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
    """

  private func item(_ words: String, _ more: String = "", start: String = "") -> String {
    "<text:list-item\(start)><text:p>\(words)</text:p>\(more)</text:list-item>"
  }

  @Test("Labels are counted: levels, formats, a list that goes on, a number that begins anew, a second paragraph of an item")
  func labels() throws {
    let nested = "<text:list>\(item("a", "<text:list>\(item("deep"))</text:list>"))\(item("b"))</text:list>"
    let body = """
      <text:list xml:id="l1" text:style-name="N">\(item("one", nested))\(item("two", "<text:p>more of two</text:p>"))</text:list>\
      <text:p>between</text:p>\
      <text:list text:continue-list="l1" text:style-name="N">\(item("three"))\(item("ten", start: " text:start-value=\"10\""))\(item("eleven"))</text:list>\
      <text:list text:style-name="N">\(item("anew"))</text:list><text:list text:style-name="B">\(item("dot"))</text:list>\
      <text:list text:style-name="N"><text:list-header><text:p>no label</text:p></text:list-header></text:list>
      """
    #expect(
      try FlatText(body, automatic: Self.lists).lines() == [
        "number 0: 1. one", "number 1: (a) a", "number 2: 1.a.1 deep", "number 1: (b) b", "number 0: 2. two", "more of two", "between",
        "number 0: 3. three", "number 0: 10. ten", "number 0: 11. eleven", "number 0: 1. anew", "bullet 0: • dot", "no label",
      ])
  }

  @Test("Headings have their level, and the number of the outline where it prints one")
  func headings() throws {
    let outline = """
      <text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1"/>\
      <text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>
      """
    let body =
      "<text:h text:outline-level=\"1\">Aims</text:h><text:h text:outline-level=\"2\">First</text:h>"
      + "<text:h text:outline-level=\"2\"><text:number>9.9</text:number>Second</text:h>"
    #expect(try FlatText(body, styles: outline).lines() == ["# 1: 1 Aims", "# 2: 1.1 First", "# 2: 1.2 Second"])
  }

  @Test("Tables: header rows, spans across and down, lists in cells")
  func tables() throws {
    func cell(_ words: String, _ attributes: String = "") -> String {
      "<table:table-cell\(attributes)><text:p>\(words)</text:p></table:table-cell>"
    }
    let body = """
      <table:table><table:table-column/><table:table-header-rows><table:table-row>\
      \(cell("Aim", " table:number-columns-spanned=\"2\""))<table:covered-table-cell/>\(cell("2025"))</table:table-row></table:table-header-rows>\
      <table:table-row>\(cell("Safe", " table:number-rows-spanned=\"2\""))\(cell("a"))\(cell("1"))</table:table-row>\
      <table:table-row><table:covered-table-cell/>\(cell("b"))\(cell("2"))</table:table-row></table:table>
      """
    let document = try FlatText(body).read()
    #expect(BlockLines.of(document.blocks) == ["[head: Aim | 2025][Safe | a | 1][^ | b | 2]"])
    guard case .table(let table) = document.blocks[0].kind else { return }
    #expect(table.rows[0].cells.map(\.columnSpan) == [2, 1])
    #expect(document.coverage.cells == 7)
  }

  @Test("Notes, frames, contents, fields and furniture, each in its place")
  func otherParts() throws {
    let note = """
      <text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>\
      <text:note-body><text:p>Source: survey.</text:p></text:note-body></text:note>
      """
    let frame = "<draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame>"
    let contents = """
      <text:table-of-content><text:table-of-content-source><text:index-title-template>x</text:index-title-template></text:table-of-content-source>\
      <text:index-body><text:index-title><text:p>Contents</text:p></text:index-title><text:p>Aims<text:tab/>1</text:p></text:index-body>\
      </text:table-of-content>
      """
    let header = "<style:master-page style:name=\"S\"><style:header><text:p>Running head</text:p></style:header></style:master-page>"
    let body = """
      \(contents)<text:p>Words\(note) and<text:bookmark text:name="b"/> page <text:page-number>3</text:page-number>\(frame)\
      <draw:frame><draw:image/></draw:frame><text:unheard>x</text:unheard></text:p>\
      <text:section text:display="none"><text:p>Not shown</text:p></text:section>
      """
    let document = try FlatText(body, masters: header).read()
    #expect(
      BlockLines.of(document.blocks) == [
        "contents: Contents", "contents: Aims\t1", "Words and page 3", "In a box", "note: 1 Source: survey.", "furniture: Running head",
      ])
    #expect(document.coverage.unread == [.init(what: "picture", count: 1), .init(what: "element “text:unheard”", count: 1)])
    #expect(document.coverage.textBoxes == 1 && document.coverage.notes == 1 && document.coverage.headersAndFooters == 1)
  }
}
