import PackagedXML
import PlanModel
import TestSupport
import Testing

@testable import RedlineWriting

/// One unit a paragraph or row, in the order of the places.
@Suite("Writing a redline on a Word file")
struct RedlineWriterTests {
  private func unit(_ text: String, at paragraph: Int, cells: [String] = []) -> PlanUnit {
    PlanUnit(kind: cells.isEmpty ? .narrative : .tableRow, text: text, cells: cells, place: Place(paragraph: paragraph))
  }

  private func row(_ cells: [String], at paragraph: Int) -> PlanUnit {
    unit(cells.joined(separator: PlanUnit.cellSeparator), at: paragraph, cells: cells)
  }

  private func redlined(_ request: RedlineRequest, _ bytes: [UInt8]) throws -> [UInt8] {
    var writer = RedlineWriter(request) { Self.spans($0, $1) }
    return try writer.redline(on: bytes).bytes
  }

  /// The body of the redline as XML, with whole texts replaced.
  private func redline(
    _ body: String, _ base: [PlanUnit], _ revised: [PlanUnit], _ pairs: [(Int, Int)], comments: [RedlineRequest.Comment] = []
  ) throws -> XMLElement {
    let request = RedlineRequest(
      base: base, revised: revised, pairs: pairs.map { RedlineRequest.Pair(base: $0.0, revised: $0.1) }, comments: comments)
    let bytes = try redlined(request, DOCXBuilder(body).bytes())
    let file = try RedlineWriting.WordFile(bytes)
    let root = try file.tree(file.main)
    #expect(Set(Self.identifiers(root)).count == Self.identifiers(root).count)
    return try #require(root.first("w:body"))
  }

  /// What both texts begin and end with stays.
  private static func spans(_ before: String, _ after: String) -> [WordSpan] {
    let start = zip(before, after).prefix { $0 == $1 }.count
    let end = zip(before.dropFirst(start).reversed(), after.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    let spans = [
      WordSpan(.kept, String(before.prefix(start))), WordSpan(.removed, String(before.dropFirst(start).dropLast(end))),
      WordSpan(.added, String(after.dropFirst(start).dropLast(end))), WordSpan(.kept, String(before.suffix(end))),
    ]
    return spans.filter { !$0.text.isEmpty }
  }

  private static func identifiers(_ element: XMLElement) -> [String] {
    let own = ["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:moveFromRangeStart", "w:moveToRangeStart"].contains(element.name)
    return (own ? [element["w:id"] ?? ""] : []) + element.children.flatMap(identifiers)
  }

  private func xml(_ element: XMLElement) -> String {
    var writer = XMLWriter()
    writer.write(element)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("A run is cut where words change, and every piece keeps its look")
  func runs() throws {
    let body = DOCXBuilder.paragraph(
      DOCXBuilder.run("We will ") + DOCXBuilder.run("halve burglary", properties: "<w:b/>") + DOCXBuilder.run("."))
    let result = xml(try redline(body, [unit("We will halve burglary.", at: 1)], [unit("We will end burglary.", at: 1)], [(0, 0)]))
    #expect(result.contains("<w:rPr><w:b/></w:rPr><w:delText xml:space=\"preserve\">halve</w:delText>"))
    #expect(result.contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">end</w:t>"))
    #expect(result.contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> burglary</w:t>"))
  }

  @Test("A paragraph that goes takes its paragraph mark with it; one with a picture keeps both")
  func removal() throws {
    let picture = "<w:r><w:drawing><wp:inline/></w:drawing></w:r>"
    let body =
      DOCXBuilder.paragraph(words: "One.") + DOCXBuilder.paragraph(words: "Two.")
      + DOCXBuilder.paragraph(DOCXBuilder.run("Three.") + picture)
    let base = [unit("One.", at: 1), unit("Two.", at: 2), unit("Three.", at: 3)]
    let result = try redline(body, base, [unit("One.", at: 1)], [(0, 0)])
    let paragraphs = result.children("w:p")
    #expect(paragraphs[1].first("w:pPr")?.first("w:rPr")?.first("w:del") != nil)
    #expect(paragraphs[2].first("w:pPr") == nil)
    #expect(xml(paragraphs[2]).contains("<w:delText"))
    #expect(paragraphs[2].children("w:r").contains { $0.first("w:drawing") != nil })
  }

  @Test("A new paragraph takes the form of its neighbour, and stands behind what it replaces")
  func insertion() throws {
    let body = DOCXBuilder.paragraph(words: "One.", style: "Body") + DOCXBuilder.paragraph(words: "Two.", style: "Body")
    let base = [unit("One.", at: 1), unit("Two.", at: 2)]
    let result = try redline(body, base, [unit("One.", at: 1), unit("New.", at: 2)], [(0, 0)])
    let last = try #require(result.children("w:p").last)
    #expect(last.text == "New.")
    #expect(last.first("w:pPr")?.first("w:pStyle")?["w:val"] == "Body")
    #expect(last.first("w:pPr")?.first("w:rPr")?.first("w:ins") != nil)
  }

  @Test("Rows go and come as rows, and cells that change are marked in their own words")
  func rows() throws {
    func row(_ cells: [String]) -> String {
      "<w:tr>" + cells.map { "<w:tc><w:tcPr/>\(DOCXBuilder.paragraph(words: $0))</w:tc>" }.joined() + "</w:tr>"
    }
    let body =
      "<w:tbl><w:tblPr/><w:tblGrid/>" + row(["Car", "10"]) + row(["Bus", "20"]) + row(["Tram", "30"]) + "</w:tbl>"
      + DOCXBuilder.paragraph(words: "End.")
    let base = [self.row(["Car", "10"], at: 1), self.row(["Bus", "20"], at: 2), self.row(["Tram", "30"], at: 3), unit("End.", at: 4)]
    let revised = [self.row(["Car", "15"], at: 1), self.row(["Tram", "30"], at: 2), self.row(["Boat", "5"], at: 3), unit("End.", at: 4)]
    let table = try #require(try redline(body, base, revised, [(0, 0), (2, 1), (3, 3)]).first("w:tbl"))
    let rows = table.children("w:tr")
    #expect(rows.count == 4)
    #expect(xml(rows[0]).contains("<w:delText xml:space=\"preserve\">0</w:delText>"))
    #expect(rows[1].first("w:trPr")?.first("w:del") != nil)
    #expect(rows[3].first("w:trPr")?.first("w:ins") != nil && rows[3].text == "Boat5")
  }

  @Test("The two halves of a move bear one name, and every range that begins ends")
  func move() throws {
    let texts = ["First words of all.", "Second words, which move.", "Third words.", "Fourth words."]
    let body = texts.map { DOCXBuilder.paragraph(words: $0) }.joined()
    let base = texts.enumerated().map { unit($0.element, at: $0.offset + 1) }
    let order = [0, 2, 3, 1]
    let revised = order.enumerated().map { unit(texts[$0.element], at: $0.offset + 1) }
    let result = xml(try redline(body, base, revised, order.enumerated().map { ($0.element, $0.offset) }))
    #expect(result.components(of: "w:name=\"move4\"") == 2)
    for half in ["From", "To"] {
      #expect(result.components(of: "<w:move\(half)RangeStart ") == 1 && result.components(of: "<w:move\(half)RangeEnd ") == 1)
    }
    #expect(result.contains("<w:moveFrom ") && !result.contains("<w:delText"))
  }

  @Test("No mark has the identifier of a bookmark that is there already")
  func identifiersOfTheirOwn() throws {
    let body =
      "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"a\"/>" + DOCXBuilder.run("One thing.") + "<w:bookmarkEnd w:id=\"1\"/></w:p>"
      + DOCXBuilder.paragraph(words: "Two.")
    let result = try redline(
      body, [unit("One thing.", at: 1), unit("Two.", at: 2)], [unit("One other thing.", at: 1), unit("Three.", at: 2)], [(0, 0), (1, 1)])
    let marks = Self.identifiers(result)
    #expect(marks.count > 1 && !marks.contains("1") && Set(marks).count == marks.count)
  }

  @Test("A comment is anchored on its change, in a part of its own that the file points to")
  func comments() throws {
    let base = [unit("One thing.", at: 1), unit("Two.", at: 2)]
    let comment = RedlineRequest.Comment(base: 0, revised: 0, paragraphs: ["REF-01. Reworded.", "To ask: why?"])
    let body = DOCXBuilder.paragraph(words: "One thing.") + DOCXBuilder.paragraph(words: "Two.")
    let result = xml(
      try redline(body, base, [unit("One other thing.", at: 1), unit("Two.", at: 2)], [(0, 0), (1, 1)], comments: [comment]))
    #expect(result.contains("<w:commentRangeStart w:id=\"0\"/>") && result.contains("<w:commentReference w:id=\"0\"/>"))
  }

  @Test("A field that is cut keeps its instruction; one that goes whole is marked whole")
  func fields() throws {
    func field(_ kind: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>" }
    let code = field("begin") + "<w:r><w:instrText>DATE</w:instrText></w:r>" + field("separate") + DOCXBuilder.run("1 May") + field("end")
    let body = DOCXBuilder.paragraph(DOCXBuilder.run("By ") + code) + DOCXBuilder.paragraph(words: "End.")
    let base = [unit("By 1 May", at: 1), unit("End.", at: 2)]
    let cut = xml(try redline(body, base, [unit("By 2 May", at: 1), unit("End.", at: 2)], [(0, 0), (1, 1)]))
    #expect(cut.contains("<w:instrText>DATE</w:instrText>") && cut.contains("preserve\">1</w:delText>"))
    let gone = xml(try redline(body, base, [unit("End.", at: 1)], [(1, 0)]))
    #expect(gone.contains("<w:delInstrText>DATE</w:delInstrText>") && !gone.contains("<w:instrText>"))
  }

  @Test("A new note is put beside the note before it; a note that goes loses its reference")
  func notes() throws {
    func reference(_ id: Int) -> String { "<w:r><w:footnoteReference w:id=\"\(id)\"/></w:r>" }
    func note(_ text: String, at paragraph: Int) -> PlanUnit {
      PlanUnit(kind: .note, text: text, place: Place(part: "footnotes", paragraph: paragraph))
    }
    var builder = DOCXBuilder(DOCXBuilder.paragraph(DOCXBuilder.run("Body.") + reference(2) + reference(3)))
    builder.footnotes = [2, 3].map { "<w:footnote w:id=\"\($0)\">\(DOCXBuilder.paragraph(words: "Note \($0)."))</w:footnote>" }.joined()
    let base = [unit("Body.", at: 1), note("Note 2.", at: 1), note("Note 3.", at: 2)]
    let revised = [unit("Body.", at: 1), note("Note 2.", at: 1), note("Another.", at: 2)]
    let pairs = [0, 1].map { RedlineRequest.Pair(base: $0, revised: $0) }
    let bytes = try redlined(RedlineRequest(base: base, revised: revised, pairs: pairs), builder.bytes())
    func notes(_ view: RedlineView) throws -> [String] {
      let file = try RedlineWriting.WordFile(WordCleaner(view).clean(bytes).bytes)
      let references = NoteReferences(in: try file.tree(file.main)).footnotes
      return try #require(try file.tree(kind: "footnotes")).children("w:footnote").filter { references.contains($0["w:id"] ?? "") }.map(
        \.text)
    }
    #expect(try notes(.original) == ["Note 2.", "Note 3."])
    #expect(try notes(.revised) == ["Note 2.", " Another."])
  }

  @Test("Changed words that the file does not hold are refused")
  func notFound() throws {
    #expect(throws: RedlineError.self) {
      try redline(DOCXBuilder.paragraph(words: "Other."), [unit("Missing.", at: 1)], [unit("Missed.", at: 1)], [(0, 0)])
    }
  }
}

extension String {
  /// How often this text contains another.
  fileprivate func components(of text: String) -> Int {
    var (count, rest) = (0, self[...])
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
