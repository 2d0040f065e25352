import PlanModel
import TestSupport
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("Word: lists and their printed labels")
struct DOCXListTests {
  private func level(_ index: Int, _ format: String, _ text: String, _ more: String = "", start: Int = 1) -> String {
    "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"\(start)\"/><w:numFmt w:val=\"\(format)\"/>\(more)<w:lvlText w:val=\"\(text)\"/></w:lvl>"
  }

  private func number(_ id: Int, _ abstract: Int, _ more: String = "") -> String {
    "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(abstract)\"/>\(more)</w:num>"
  }

  private func item(_ words: String, _ list: Int, _ level: Int = 0) -> String {
    DOCXBuilder.paragraph(DOCXBuilder.run(words), properties: "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }

  private func labels(_ body: String, _ numbering: String, styles: String? = nil) throws -> [String?] {
    var builder = DOCXBuilder(body)
    builder.numbering = numbering
    builder.styles = styles
    return try builder.read().blocks.map(\.label)
  }

  @Test("Levels count inside each other and begin again")
  func levels() throws {
    let list =
      "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") + level(2, "lowerLetter", "(%3)")
      + "</w:abstractNum>"
    let body =
      item("a", 1) + item("b", 1, 1) + item("c", 1, 2) + item("d", 1, 2) + item("e", 1, 1) + item("f", 1, 2) + item("g", 1)
      + item("h", 1, 1)
    #expect(try labels(body, list + number(1, 0)) == ["1.", "1.1", "(a)", "(b)", "1.2", "(a)", "2.", "2.1"])
  }

  @Test("A level that never restarts, and one that restarts only after the first level")
  func restarts() throws {
    let levels =
      level(0, "decimal", "%1") + level(1, "decimal", "%2", "<w:lvlRestart w:val=\"0\"/>")
      + level(2, "decimal", "%3", "<w:lvlRestart w:val=\"1\"/>")
    let list = "<w:abstractNum w:abstractNumId=\"0\">\(levels)</w:abstractNum>" + number(1, 0)
    #expect(try labels(item("a", 1, 1) + item("b", 1) + item("c", 1, 1), list) == ["1", "1", "2"])
    #expect(
      try labels(item("a", 1, 2) + item("b", 1, 1) + item("c", 1, 2) + item("d", 1) + item("e", 1, 2), list) == ["1", "1", "2", "1", "1"])
  }

  @Test("Two instances of one list count on; one with a start of its own begins again, once")
  func instances() throws {
    let list = "<w:abstractNum w:abstractNumId=\"0\">\(level(0, "decimal", "%1", start: 3))</w:abstractNum>"
    let override = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"
    let body = item("a", 1) + item("b", 2) + item("c", 3) + item("d", 3) + item("e", 1)
    #expect(try labels(body, list + number(1, 0) + number(2, 0) + number(3, 0, override)) == ["3", "4", "1", "2", "3"])
  }

  @Test("Formats of numbers")
  func formats() {
    #expect([1, 4, 9, 14, 40, 1999].map(NumberFormat.lowerRoman.printed) == ["i", "iv", "ix", "xiv", "xl", "mcmxcix"])
    #expect([1, 26, 27, 53].map(NumberFormat.upperLetter.printed) == ["A", "Z", "AA", "AAA"])
    #expect(
      [1, 2, 3, 4, 11, 12, 13, 21, 112].map(NumberFormat.ordinal.printed) == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th",
      ])
    #expect([3, 12].map(NumberFormat.decimalZero.printed) == ["03", "12"])
    #expect([1, 20, 21].map(NumberFormat.cardinalText.printed) == ["One", "Twenty", "21"])
    #expect([0, -1, 5_000].map(NumberFormat.upperRoman.printed) == ["0", "-1", "5000"])
  }

  @Test("Bullets in symbol fonts are told by their shape, and are not numbers")
  func bullets() throws {
    let fonts = "<w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr>"
    let bullet = "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\u{F0B7}\"/>\(fonts)</w:lvl>"
    var builder = DOCXBuilder(item("a", 1) + item("b", 1, 1) + item("c", 0))
    builder.numbering = "<w:abstractNum w:abstractNumId=\"0\">\(bullet)\(level(1, "bullet", "o"))</w:abstractNum>" + number(1, 0)
    #expect(try builder.lines() == ["bullet 0: • a", "bullet 1: o b", "c"])
  }

  @Test("A legal level prints all numbers as decimals")
  func legal() throws {
    let list =
      "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "upperRoman", "%1") + level(1, "decimal", "%1.%2", "<w:isLgl/>")
      + "</w:abstractNum>"
    #expect(try labels(item("a", 1) + item("b", 1, 1), list + number(1, 0)) == ["I", "1.1"])
  }

  @Test("Styles number their paragraphs, each at the level that is tied to it; numbering style links are followed")
  func styleNumbering() throws {
    let levels = level(0, "decimal", "%1", "<w:pStyle w:val=\"H1\"/>") + level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"H2\"/>")
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:styleLink w:val=\"N\"/>\(levels)</w:abstractNum>"
      + "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"N\"/></w:abstractNum>" + number(1, 0) + number(2, 1)
    func style(_ id: String, _ name: String, _ number: Int, _ type: String = "paragraph") -> String {
      "<w:style w:type=\"\(type)\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:pPr><w:numPr><w:numId w:val=\"\(number)\"/></w:numPr></w:pPr></w:style>"
    }
    var builder = DOCXBuilder(["H1", "H2", "H2", "H1"].map { DOCXBuilder.paragraph(words: "x", style: $0) }.joined())
    builder.numbering = numbering
    builder.styles = style("H1", "heading 1", 2) + style("H2", "heading 2", 2) + style("N", "numbers", 1, "numbering")
    #expect(try builder.lines() == ["# 1: 1 x", "# 2: 1.1 x", "# 2: 1.2 x", "# 1: 2 x"])
  }

  @Test("Each reading counts its own items")
  func readings() throws {
    let list = "<w:abstractNum w:abstractNumId=\"0\">\(level(0, "decimal", "%1."))</w:abstractNum>" + number(1, 0)
    func marked(_ words: String, _ change: String) -> String {
      let properties = "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:\(change) w:id=\"1\"/></w:rPr>"
      let run = change == "del" ? DOCXBuilder.run(words).replacing("w:t", with: "w:delText") : DOCXBuilder.run(words)
      return DOCXBuilder.paragraph("<w:\(change) w:id=\"2\">\(run)</w:\(change)>", properties: properties)
    }
    var builder = DOCXBuilder(item("a", 1) + marked("new", "ins") + item("b", 1) + marked("old", "del") + item("c", 1))
    builder.numbering = list
    #expect(try builder.lines(.original) == ["number 0: 1. a", "number 0: 2. b", "number 0: 3. old", "number 0: 4. c"])
    #expect(try builder.lines(.revised) == ["number 0: 1. a", "number 0: 2. new", "number 0: 3. b", "number 0: 4. c"])
  }
}
