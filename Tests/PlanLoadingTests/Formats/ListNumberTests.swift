import Foundation
import PackagedXML
import PlanModel
import TestSupport
import Testing

@testable import PlanLoading

@Suite("Numbers that no list can have are read with a note")
struct ListNumberTests {
  private static let huge = ["9223372036854775807", "-9223372036854775808", "99999999999999999999", "2147483648"]

  private func isNoted(_ document: SourceDocument) -> Bool { document.notes.contains { $0.sentence.contains("too large to be one") } }

  @Test(
    "Numbers out of files", arguments: [("12", 12), ("-3", -3), ("2147483647", 2_147_483_647), ("2147483648", nil), ("x", nil), ("", nil)])
  func bounded(text: String, number: Int?) {
    #expect(text.boundedInteger == number)
    #expect(text.isNumberOutOfBounds == (text == "2147483648"))
  }

  @Test("A number is brought into a range")
  func ranges() {
    #expect("99999999999999999999".boundedInteger(in: 1...63) == 63)
    #expect("-99999999999999999999".boundedInteger(in: 1...63) == 1)
    #expect("0".boundedInteger(in: 1...63) == 1)
    #expect("a".boundedInteger(in: 1...63) == nil)
  }

  @Test("Word: a start and a start of an instance", arguments: huge)
  func word(number: String) throws {
    func item(_ words: String) -> String {
      DOCXBuilder.paragraph(DOCXBuilder.run(words), properties: "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
    }
    let level = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"START\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
    let override = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"\(number)\"/></w:lvlOverride>"
    for (start, more) in [(number, ""), ("1", override)] {
      var builder = DOCXBuilder(item("One") + item("Two"))
      builder.numbering =
        "<w:abstractNum w:abstractNumId=\"0\">\(level.replacing("START", with: start))</w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/>\(more)</w:num>"
      let document = try builder.read()
      #expect(document.blocks.map(\.label) == ["I.", "II."])
      #expect(isNoted(document))
    }
  }

  @Test("A web page: the start of a list and the value of an item", arguments: huge)
  func webPage(number: String) throws {
    for list in ["<ol start=\"\(number)\"><li>One<li>Two</ol>", "<ol><li value=\"\(number)\">One<li>Two</ol>"] {
      let document = try HTMLReader.read(Array("<html><body>\(list)</body></html>".utf8), file: URL(filePath: "/plan.html"))
      #expect(document.blocks.map(\.label) == ["1.", "2."])
      #expect(isNoted(document))
    }
    let plain = try HTMLReader.read(Array("<ol start=-5><li>One<li>Two</ol>".utf8), file: URL(filePath: "/plan.html"))
    #expect(plain.blocks.map(\.label) == ["-5.", "-4."])
    #expect(!isNoted(plain))
  }

  @Test("OpenDocument: the start of a list and of an item, and the levels", arguments: huge)
  func openDocument(number: String) throws {
    let style =
      "<text:list-style style:name=\"N\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" START/></text:list-style>"
    let list = "<text:list text:style-name=\"N\"><text:list-item ITEM><text:p>One</text:p></text:list-item></text:list>"
    let start = " text:start-value=\"\(number)\""
    for (own, item) in [(start, ""), ("", start)] {
      let document = try FlatText(list.replacing("ITEM", with: item), styles: style.replacing("START", with: own)).read()
      #expect(document.blocks.map(\.label) == ["1"])
      #expect(isNoted(document))
    }
    let level = "<text:numbered-paragraph text:level=\"\(number)\" text:style-name=\"N\"><text:p>One</text:p></text:numbered-paragraph>"
    let named = style.replacing("START", with: "").replacing("text:level=\"1\"", with: "text:level=\"\(number)\"")
    #expect(try FlatText(level, styles: named).read().blocks.count == 1)
  }
}
