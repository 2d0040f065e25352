import PlanModel
import TestSupport
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("Word: tables, notes, headers and footers")
struct DOCXTableTests {
  private func cell(_ words: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(DOCXBuilder.paragraph(words: words))</w:tc>"
  }

  private func row(_ cells: String, _ properties: String = "") -> String { "<w:tr><w:trPr>\(properties)</w:trPr>\(cells)</w:tr>" }

  private func table(_ rows: String) -> String { "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"1\"/></w:tblGrid>\(rows)</w:tbl>" }

  private func blocks(_ body: String) throws -> [Block] { try DOCXBuilder(body).read().blocks }

  private func rows(_ block: Block) throws -> [TableBlock.Row] {
    guard case .table(let table) = block.kind else { throw NotATable() }
    return table.rows
  }

  private struct NotATable: Error {}

  @Test("Spans, vertical merges and header rows")
  func structure() throws {
    let first = row(cell("a", "<w:gridSpan w:val=\"2\"/>") + cell("b", "<w:vMerge w:val=\"restart\"/>"), "<w:tblHeader/>")
    let second = row(cell("c") + cell("d") + cell("", "<w:vMerge/>"), "<w:tblHeader w:val=\"0\"/>")
    let rows = try rows(blocks(table(first + second))[0])
    #expect(rows.map(\.isHeader) == [true, false])
    #expect(rows[0].cells.map(\.columnSpan) == [2, 1])
    #expect(rows.map { $0.cells.map(\.isContinuation) } == [[false, false], [false, false, true]])
  }

  @Test("Rows count as one paragraph each, whatever is in them")
  func places() throws {
    let nested = "<w:tc>\(DOCXBuilder.paragraph(words: "x"))\(table(row(cell("in")) + row(cell("in"))))<w:p/></w:tc>"
    let body = DOCXBuilder.paragraph(words: "a") + table(row(nested) + row(cell("y"))) + DOCXBuilder.paragraph(words: "b")
    let document = try DOCXBuilder(body).read()
    #expect(document.blocks.map(\.place.paragraph) == [1, 2, 4])
    #expect(try rows(document.blocks[1]).map(\.place.paragraph) == [2, 3])
    #expect(try DOCXBuilder(body).lines() == ["a", "[x; [in][in]; ][y]", "b"])
    #expect(document.coverage.tables == 2)
    #expect(document.coverage.cells == 4)
    #expect(document.coverage.paragraphs == 2)
  }

  @Test("Content controls around rows, cells and tables are read through")
  func contentControls() throws {
    func control(_ content: String) -> String { "<w:sdt><w:sdtPr/><w:sdtContent>\(content)</w:sdtContent></w:sdt>" }
    #expect(try DOCXBuilder(control(table(control(row(control(cell("a")) + cell("b")))))).lines() == ["[a | b]"])
  }

  private func reference(_ kind: String, _ id: Int, _ more: String = "") -> String {
    "<w:r><w:\(kind)Reference w:id=\"\(id)\"\(more)/></w:r>"
  }

  private func note(_ kind: String, _ id: Int, _ words: String, _ more: String = "") -> String {
    "<w:\(kind) w:id=\"\(id)\"\(more)>\(DOCXBuilder.paragraph("<w:r><w:\(kind)Ref/></w:r>" + DOCXBuilder.run(words)))</w:\(kind)>"
  }

  @Test("Notes stand after the body in the order of their references; separators and notes without one are not printed")
  func notes() throws {
    let runs = DOCXBuilder.run("a") + reference("footnote", 3) + DOCXBuilder.run("b") + reference("footnote", 2) + reference("endnote", 1)
    var builder = DOCXBuilder("<w:p>\(runs)</w:p>")
    builder.footnotes =
      note("footnote", -1, "separator", " w:type=\"separator\"") + note("footnote", 2, "second") + note("footnote", 3, "first")
      + note("footnote", 4, "orphan")
    builder.endnotes = note("endnote", 1, "last")
    #expect(try builder.lines() == ["ab", "note: 1 first", "note: 2 second", "note: i last"])
    let document = try builder.read()
    #expect(document.blocks.map(\.place.part) == ["document", "footnotes", "footnotes", "endnotes"])
    #expect(document.coverage.notes == 3)
    #expect(document.coverage.paragraphs == 1)
  }

  @Test("A note with a mark of its own is not counted, and its mark is no word of the text")
  func customMark() throws {
    let custom = "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>*</w:t></w:r>"
    var builder = DOCXBuilder("<w:p>\(DOCXBuilder.run("a"))\(custom)\(DOCXBuilder.run("b"))\(reference("footnote", 2))</w:p>")
    builder.footnotes = note("footnote", 1, "starred") + note("footnote", 2, "counted")
    #expect(try builder.lines() == ["ab", "note: * starred", "note: 1 counted"])
  }

  @Test("A note goes where its reference goes, and the others are counted without it")
  func deletedNote() throws {
    let deleted = "<w:del w:id=\"9\" w:author=\"A\">\(reference("footnote", 1))</w:del>"
    var builder = DOCXBuilder("<w:p>\(DOCXBuilder.run("a"))\(deleted)\(reference("footnote", 2))</w:p>")
    builder.footnotes = note("footnote", 1, "gone") + note("footnote", 2, "stays")
    #expect(try builder.lines(.original) == ["a", "note: 1 gone", "note: 2 stays"])
    #expect(try builder.lines(.revised) == ["a", "note: 1 stays"])
  }

  @Test("Headers and footers are furniture, each wording once; comments are counted")
  func furniture() throws {
    var builder = DOCXBuilder(DOCXBuilder.paragraph(words: "a"))
    builder.headers = [
      DOCXBuilder.paragraph(words: "Draft"), DOCXBuilder.paragraph(words: "Draft"), "<w:p/>", table(row(cell("Left") + cell("Right"))),
    ]
    builder.footers = [DOCXBuilder.paragraph(words: "Page 1")]
    builder.comments = "<w:comment w:id=\"1\">\(DOCXBuilder.paragraph(words: "Why?"))</w:comment>"
    #expect(try builder.lines() == ["a", "furniture: Draft", "furniture: Left", "furniture: Right", "furniture: Page 1"])
    let document = try builder.read()
    #expect(document.blocks.map(\.place.part) == ["document", "header 1", "header 4", "header 4", "footer 1"])
    #expect(document.coverage.headersAndFooters == 3)
    #expect(document.coverage.tables == 0)
    #expect(document.coverage.comments == 1)
    #expect(document.notes.map(\.kind) == [.advice])
  }
}
