import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanLoading
@testable import PlanReading

@Suite("Highlights and shading in a redline")
struct HighlightTests {
  private func run(_ words: String, _ properties: String = "") -> String { DOCXBuilder.run(words, properties: properties) }
  private let yellow = "<w:highlight w:val=\"yellow\"/>"
  private let shaded = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFFF00\"/>"

  private func document(_ paragraphs: [String]) throws -> SourceDocument {
    try DOCXBuilder(paragraphs.map { DOCXBuilder.paragraph($0) }.joined()).read()
  }

  private func words(_ document: SourceDocument, options: LoadingOptions = .standard) throws -> (original: [String], revised: [String]) {
    let convention = try #require(RedlineConvention.detect(in: document, options: options))
    let marked = document.marked(by: convention)
    return (marked.words(.original), marked.words(.revised))
  }

  @Test("A line says that additions are highlighted and deletions struck")
  func legend() throws {
    let legend = run("In this draft, additions are highlighted in yellow and deletions are struck through.")
    for look in [yellow, shaded] {
      let document = try document([
        legend, run("Recruit ") + run("40", "<w:strike/>") + run("30", look) + run(" officers."), run("Review counters.", look),
      ])
      let words = try words(document)
      #expect(words.original.dropFirst() == ["Recruit 40 officers."])
      #expect(words.revised.dropFirst() == ["Recruit 30 officers.", "Review counters."])
    }
  }

  @Test("Two colours, and a line in two sentences")
  func colours() throws {
    let document = try document([
      run("Words highlighted in green are new. Words highlighted in pink are taken out."),
      run("Recruit ") + run("40", "<w:highlight w:val=\"magenta\"/>") + run("30", "<w:highlight w:val=\"green\"/>") + run(" officers."),
    ])
    let words = try words(document)
    #expect(words.original.last == "Recruit 40 officers.")
    #expect(words.revised.last == "Recruit 30 officers.")
  }

  @Test("Changes that are highlighted are the new words")
  func changes() throws {
    let words = try words(
      try document([
        run("Changes since the published plan are highlighted in yellow."), run("Keep desks."), run("Review counters.", shaded),
      ]))
    #expect(words.original.last == "Keep desks.")
    #expect(words.revised.last == "Review counters.")
  }

  @Test("“Highlighted in red” speaks of red type where nothing has a red background")
  func redType() throws {
    let red = "<w:color w:val=\"FF0000\"/>"
    let words = try words(
      try document([
        run("New text is highlighted in red and deleted text is struck through."), run("We ") + run("will", red) + run(" act."),
      ]))
    #expect(words.original.last == "We act.")
    #expect(words.revised.last == "We will act.")
  }

  @Test("The look that is asked for")
  func asked() throws {
    let document = try document([run("Keep desks."), run("Review counters.", yellow)])
    let words = try words(document, options: LoadingOptions(inserted: "highlight"))
    #expect(words.original == ["Keep desks."])
    #expect(words.revised == ["Keep desks.", "Review counters."])
  }

  @Test("A highlight that nothing explains makes no redline, and the refusal names it")
  func unexplained() throws {
    let document = try document([run("Keep desks."), run("Date to be confirmed.", yellow)])
    #expect(RedlineConvention.detect(in: document) == nil)
    let error = #expect(throws: LoadingError.self) {
      try RedlineConvention.required(in: document, options: .standard, file: URL(filePath: "/plan.docx"))
    }
    #expect(error?.description.contains("1 passage is highlighted in yellow") == true)
  }

  @Test("Web pages, OpenDocument and Markdown have highlights too")
  func formats() throws {
    let page = try HTMLReader.read(
      Array("<p>a <mark>b</mark> <span style=\"background-color: #00ff00\">c</span> <span style=\"background:white\">d</span></p>".utf8),
      file: URL(filePath: "/plan.html"))
    #expect(page.blocks[0].text.spans.compactMap(\.look.highlight) == ["FFFF00", "00FF00"])
    let style = "<style:style style:name=\"T\" style:family=\"text\"><style:text-properties fo:background-color=\"#ffff00\"/></style:style>"
    let text = try FlatText("<text:p>a <text:span text:style-name=\"T\">b</text:span></text:p>", automatic: style).read()
    #expect(text.blocks[0].text.spans.map(\.look.highlight) == [nil, "FFFF00"])
    #expect(try PlanLoadingTests.document(markdown: "a <mark>b</mark>").blocks[0].text.spans.map(\.look.highlight) == [nil, "FFFF00"])
  }

  @Test("Marks of change that stand only in a table make a redline")
  func tables() throws {
    let row = "<w:tr><w:trPr><w:ins w:id=\"1\" w:author=\"A\"/></w:trPr><w:tc><w:p>\(run("Robbery"))</w:p></w:tc></w:tr>"
    for cell in [row, "<w:tr><w:tc><w:p><w:ins w:id=\"1\" w:author=\"A\">\(run("7%"))</w:ins></w:p></w:tc></w:tr>"] {
      let document = try DOCXBuilder(DOCXBuilder.paragraph(run("Plan")) + "<w:tbl>\(cell)</w:tbl>").read()
      #expect(document.trackedPassages > 0)
      #expect(try RedlineConvention.required(in: document, options: .standard, file: URL(filePath: "/plan.docx")) == nil)
    }
    let plain = try DOCXBuilder("<w:tbl><w:tr><w:tc><w:p>\(run("7%"))</w:p></w:tc></w:tr></w:tbl>").read()
    #expect(plain.trackedPassages == 0)
  }

  @Test("Words struck by hand beside tracked changes are named")
  func beside() throws {
    let tracked = (1...3).map { "<w:ins w:id=\"\($0)\" w:author=\"A\">\(run("new \($0) "))</w:ins>" + run("kept ") }.joined()
    let document = try document([tracked + run("struck", "<w:strike/>")])
    #expect(RedlineConvention.detect(in: document) == nil)
    #expect(RedlineConvention.notesOnMarksLeft(in: document).map(\.sentence).first?.hasPrefix("1 passage is struck out by hand") == true)
  }
}
