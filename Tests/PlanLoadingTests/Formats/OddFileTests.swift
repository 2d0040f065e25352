import Foundation
import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading

/// Files that break a rule of their format, or that nobody would write on purpose: they are read, and nothing stops.
@Suite("Odd files")
struct OddFileTests {
  @Test("An item inside an item, and no list around either", arguments: ["<div><li>b</li></div>", "<span><li>b</li></span>"])
  func looseItems(inner: String) throws {
    let page = try HTMLReader.read(Array("<main><li>a \(inner)</li><p>c</p></main>".utf8), file: URL(filePath: "/p.html"))
    #expect(page.blocks.map(\.text.text) == ["a", "b", "c"])
  }

  @Test(
    "A part of a web page that is never closed is told: what stands behind it is lost", arguments: ["<!-- note ", "<STYLE>p{", "<script>x"])
  func unclosedPart(part: String) throws {
    let told = try HTMLReader.read(Array("<p>Mend lamps</p>\(part)<p>Walk the lanes</p>".utf8), file: URL(filePath: "/p.html"))
    #expect(told.notes.contains { $0.kind == .markUpFault && $0.sentence.contains("never closed") })
    let closed = "<!-- a --><style>p{}</style><script>1</script><p>Mend lamps</p>"
    #expect(try HTMLReader.read(Array(closed.utf8), file: URL(filePath: "/p.html")).notes.isEmpty)
  }

  @Test("A text put together out of two encodings is read line by line, with a note")
  func twoEncodings() throws {
    let bytes = Array("• Spend £2 million\n".utf8) + [0x95, 0x20] + Array("Spend ".utf8) + [0xA3] + Array("3 million\n".utf8)
    let text = try DecodedText(bytes, file: URL(filePath: "/p.txt"))
    #expect(String(decoding: text.bytes, as: UTF8.self) == "• Spend £2 million\n• Spend £3 million\n")
    #expect(text.notes.map(\.sentence).joined().contains("UTF-8 but for one line"))
  }

  @Test("A YAML file is no plan")
  func yaml() {
    #expect(throws: LoadingError.self) { try PlanFormat(of: Array("area: Saltmere\n".utf8), from: URL(filePath: "/review.yaml")) }
  }

  @Test("The address of a link with nothing behind it")
  func emptyAddress() throws {
    #expect(try MarkdownReader.read(Array("# A\n\n[note]: ".utf8), file: URL(filePath: "/p.md")).blocks.count == 2)
  }

  @Test("A lead-in by its look a heading, over a list that promises nothing, where there are no objectives")
  func headedList() throws {
    let document = try MarkdownReader.read(Array("## yn:\n- Ariannu\n## cost\n".utf8), file: URL(filePath: "/p.md"))
    let plan = Outliner().plan(from: document.reading(.revised)).plan
    #expect(plan.units.map(\.text) == ["yn:", "Ariannu", "cost"])
  }

  @Test("A box before an item's words is kept: whether it is ticked is part of what the item says", arguments: ["p.md", "p.html", "p.txt"])
  func boxes(name: String) throws {
    let items = ["☒ Mend lamps", "☐ Walk the lanes", "[x] Fund the hub", "[ ] Publish times"]
    let text =
      name == "p.html"
      ? "<h1>Plan</h1><ul>\(items.map { "<li>\($0)</li>" }.joined())</ul>" : "# Plan\n\n" + items.map { "- \($0)\n" }.joined()
    let file = SourceFile(Array(text.utf8), named: name, format: try PlanFormat(of: Array(text.utf8), from: URL(filePath: "/\(name)")))
    #expect(try PlanLoader().load(file).value.units.map(\.text).suffix(4) == items[...])
  }

  @Test("A title is never joined to a subtitle in small letters")
  func subtitle() throws {
    let text = "Police and Crime Plan for Saltmere"
    let lines = [
      OutlineLine(kind: .paragraph, text: text, style: "Title", place: Place(paragraph: 1)),
      OutlineLine(kind: .paragraph, text: "quiet lanes and honest trade", place: Place(paragraph: 2)),
    ]
    var outline = OutlineText(lines: lines)
    BrokenSentences.join(in: &outline)
    #expect(outline.lines.map(\.text) == lines.map(\.text))
  }
}
