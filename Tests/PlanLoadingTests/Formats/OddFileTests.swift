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
