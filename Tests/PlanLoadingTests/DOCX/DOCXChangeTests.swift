import PlanModel
import TestSupport
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("Word: tracked changes")
struct DOCXChangeTests {
  private func change(_ kind: String, _ words: String, _ attributes: String = " w:author=\"A. Officer\" w:date=\"2026-01-02T03:04:05Z\"")
    -> String
  {
    let isGone = kind == "del"
    let run = isGone ? DOCXBuilder.run(words).replacing("w:t", with: "w:delText") : DOCXBuilder.run(words)
    return "<w:\(kind) w:id=\"1\"\(attributes)>\(run)</w:\(kind)>"
  }

  private func paragraph(_ runs: String, mark: String? = nil, more: String = "") -> String {
    DOCXBuilder.paragraph(runs, properties: more + (mark.map { "<w:rPr><w:\($0) w:id=\"1\" w:author=\"A\"/></w:rPr>" } ?? ""))
  }

  private func readings(_ body: String) throws -> (original: [String], revised: [String]) {
    (try DOCXBuilder(body).lines(.original), try DOCXBuilder(body).lines(.revised))
  }

  @Test("Inserted and deleted words, with author and date, beside the wording")
  func words() throws {
    let body = paragraph(DOCXBuilder.run("We will ") + change("del", "reduce") + change("ins", "halve") + DOCXBuilder.run(" crime"))
    let document = try DOCXBuilder(body).read()
    #expect(document.blocks[0].text.text == "We will reducehalve crime")
    #expect(document.blocks[0].text.spans.map(\.length) == [8, 6, 5, 6])
    #expect(document.marks.map(\.kind) == [.deleted, .inserted])
    #expect(document.marks.allSatisfy { $0.author == "A. Officer" && $0.date == "2026-01-02T03:04:05Z" && $0.source == .tracked })
    let (original, revised) = try readings(body)
    #expect(original == ["We will reduce crime"])
    #expect(revised == ["We will halve crime"])
    #expect(document.reading(.revised)[0].text.spans.allSatisfy { $0.mark == nil })
  }

  @Test("Words put in and taken out again are in neither reading")
  func transient() throws {
    let nested = "<w:ins w:id=\"1\" w:author=\"A\">\(DOCXBuilder.run("new "))\(change("del", "and gone"))</w:ins>"
    let (original, revised) = try readings(paragraph(DOCXBuilder.run("old ") + nested))
    #expect(original == ["old "])
    #expect(revised == ["old new "])
    let both =
      paragraph(change("ins", "x"), more: "<w:rPr><w:ins w:id=\"1\"/><w:del w:id=\"2\"/></w:rPr>") + paragraph(DOCXBuilder.run("y"))
    #expect(try readings(both) == (["y"], ["xy"]))
  }

  @Test("A paragraph whose mark is gone runs on into the next, and takes its style")
  func joins() throws {
    let body =
      paragraph(DOCXBuilder.run("one "), mark: "del") + paragraph(DOCXBuilder.run("two "), mark: "ins")
      + paragraph(DOCXBuilder.run("three"), more: "<w:outlineLvl w:val=\"0\"/>")
    let (original, revised) = try readings(body)
    #expect(original == ["one ", "# 1: two three"])
    #expect(revised == ["one two ", "# 1: three"])
    let document = try DOCXBuilder(body).read()
    #expect(document.reading(.revised).map(\.place.paragraph) == [1, 3])
    #expect(document.reading(.original).map(\.place.paragraph) == [1, 2])
  }

  @Test("Nothing runs on into a table, out of a cell or past the end; a paragraph that was emptied stays")
  func joinLimits() throws {
    let table = "<w:tbl><w:tr><w:tc>\(paragraph(DOCXBuilder.run("cell"), mark: "del"))</w:tc></w:tr></w:tbl>"
    let body =
      paragraph(DOCXBuilder.run("before"), mark: "del") + table + paragraph(change("del", "x"))
      + paragraph(DOCXBuilder.run("end"), mark: "del")
    #expect(try readings(body).revised == ["before", "[cell]", "", "end"])
  }

  @Test("A table that is absent from a reading parts nothing")
  func absentTable() throws {
    let table = "<w:tbl><w:tr><w:trPr><w:ins w:id=\"1\"/></w:trPr><w:tc>\(paragraph(change("ins", "cell")))</w:tc></w:tr></w:tbl>"
    let body = paragraph(DOCXBuilder.run("one "), mark: "ins") + table + paragraph(DOCXBuilder.run("two"))
    #expect(try readings(body) == (["one two"], ["one ", "[cell]", "two"]))
  }

  @Test("Text boxes do not come between the halves of a paragraph")
  func boxesBetween() throws {
    let box =
      "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>\(paragraph(DOCXBuilder.run("box")))</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    let body = paragraph(DOCXBuilder.run("one ") + box, mark: "del") + paragraph(DOCXBuilder.run("two"))
    #expect(try readings(body).revised == ["one two", "box"])
    let gone = paragraph(DOCXBuilder.run("one") + "<w:del w:id=\"1\">\(box)</w:del>")
    #expect(try readings(gone) == (["one", "box"], ["one"]))
  }

  @Test("Moved words carry the name that joins their two halves, also on the paragraph mark")
  func moves() throws {
    let from = "<w:moveFromRangeStart w:id=\"5\" w:name=\"move1\"/>\(change("moveFrom", "moved"))<w:moveFromRangeEnd w:id=\"5\"/>"
    let to = "<w:moveToRangeStart w:id=\"6\" w:name=\"move1\"/>\(change("moveTo", "moved"))<w:moveToRangeEnd w:id=\"6\"/>"
    let body =
      paragraph(from, mark: "moveFrom") + paragraph(DOCXBuilder.run("between")) + paragraph(to, mark: "moveTo")
      + paragraph(change("moveTo", "unnamed"))
    let document = try DOCXBuilder(body).read()
    let marks = document.blocks.map { block in block.paragraphMark.map { document.marks[$0] } }
    #expect(marks.map { $0?.kind } == [.movedFrom, nil, .movedTo, nil])
    #expect(marks.compactMap { $0?.move } == ["move1", "move1"])
    #expect(document.blocks.compactMap { $0.text.spans.first?.mark }.map { document.marks[$0].move } == ["move1", "move1", nil])
    #expect(document.reading(.original).map(\.text.text).filter { !$0.isEmpty } == ["moved", "between"])
    #expect(document.reading(.revised).map(\.text.text).filter { !$0.isEmpty } == ["between", "moved", "unnamed"])
  }

  @Test("Rows and cells come and go")
  func rowsAndCells() throws {
    func cell(_ words: String, _ properties: String = "") -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(DOCXBuilder.run(words)))</w:tc>"
    }
    func row(_ cells: String, _ properties: String = "") -> String { "<w:tr><w:trPr>\(properties)</w:trPr>\(cells)</w:tr>" }
    let rows =
      row(cell("a") + cell("b", "<w:cellIns w:id=\"1\"/>") + cell("c", "<w:cellDel w:id=\"1\"/>")) + row(cell("new"), "<w:ins w:id=\"1\"/>")
      + row(cell("old"), "<w:del w:id=\"1\"/>") + row(cell("never"), "<w:ins w:id=\"1\"/><w:del w:id=\"2\"/>")
    #expect(try readings("<w:tbl>\(rows)</w:tbl>") == (["[a | c][old]"], ["[a | b][new]"]))
    let gone = "<w:tbl>\(row(cell("old"), "<w:del w:id=\"1\"/>"))</w:tbl>" + paragraph(DOCXBuilder.run("x"))
    #expect(try readings(gone) == (["[old]", "x"], ["x"]))
  }

  @Test("A change of style, level or numbering is undone in the original reading; its words stay")
  func formatting() throws {
    let former = "<w:pPrChange w:id=\"1\" w:author=\"A\"><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:pPrChange>"
    let body = paragraph(
      DOCXBuilder.run("Aims", properties: "<w:b/><w:rPrChange w:id=\"2\" w:author=\"A\"><w:rPr><w:i/></w:rPr></w:rPrChange>"),
      more: "<w:outlineLvl w:val=\"0\"/>\(former)")
    #expect(try readings(body) == (["# 2: Aims"], ["# 1: Aims"]))
    let document = try DOCXBuilder(body).read()
    #expect(document.marks.map(\.kind) == [.formatting])
    #expect(document.blocks[0].text.spans.map(\.look) == [MarkedText.Look(isBold: true)])
    #expect(document.blocks[0].text.spans.map(\.mark) == [0])
  }

  @Test("A heading split by a new paragraph is one heading again when that is rejected")
  func splitHeading() throws {
    let former = "<w:pPrChange w:id=\"1\"><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange>"
    let body =
      paragraph(DOCXBuilder.run("Aims"), mark: "ins", more: "<w:outlineLvl w:val=\"0\"/>")
      + paragraph(change("ins", "New words."), more: former)
    #expect(try readings(body) == (["# 1: Aims"], ["# 1: Aims", "New words."]))
  }

  @Test("Changes of layout are counted and alter nothing")
  func layout() throws {
    let table =
      "<w:tbl><w:tblPr><w:tblPrChange w:id=\"1\"><w:tblPr/></w:tblPrChange></w:tblPr><w:tblGrid><w:tblGridChange w:id=\"2\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcPrChange w:id=\"3\"><w:tcPr><w:cellDel w:id=\"4\"/></w:tcPr></w:tcPrChange></w:tcPr>\(paragraph(DOCXBuilder.run("a")))</w:tc></w:tr></w:tbl>"
    let document = try DOCXBuilder(table).read()
    #expect(document.notes.map(\.sentence) == ["Tracked changes of tables, cells or page layout alter no words (3 of them)."])
    #expect(try readings(table) == (["[a]"], ["[a]"]))
  }

  @Test("A deleted field takes its result with it; a deleted instruction is no word")
  func fields() throws {
    func character(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    let code = "<w:r><w:delInstrText> DATE </w:delInstrText></w:r>"
    let field =
      "<w:del w:id=\"1\">\(character("begin"))\(code)\(character("separate"))<w:r><w:delText>today</w:delText></w:r>\(character("end"))</w:del>"
    #expect(try readings(paragraph(DOCXBuilder.run("a ") + field)) == (["a today"], ["a "]))
  }

  @Test("Marks made by hand that empty a paragraph leave no paragraph behind")
  func emptiedByHand() {
    let text = MarkedText("gone", spans: [MarkedText.Span(length: 4, mark: 0)])
    let document = SourceDocument(
      blocks: [Block(kind: .paragraph, text: text, place: Place(paragraph: 1)), Block(kind: .paragraph, place: Place(paragraph: 2))],
      marks: [Mark(kind: .deleted, source: .signs)])
    #expect(document.reading(.original).map(\.text.text) == ["gone", ""])
    #expect(document.reading(.revised).map(\.text.text) == [""])
  }
}

private func == (left: (original: [String], revised: [String]), right: ([String], [String])) -> Bool {
  left.original == right.0 && left.revised == right.1
}
