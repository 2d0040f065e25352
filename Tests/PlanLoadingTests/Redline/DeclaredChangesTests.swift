import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("Declared changes")
struct DeclaredChangesTests {
  @Test("Words, rows, cells and paragraph marks are declared in reading order")
  func everyKind() {
    let place = Place(paragraph: 1)
    let marks = [
      Mark(kind: .inserted, source: .tracked, author: "A", date: "2030-01-02T03:04:05Z"), Mark(kind: .deleted, source: .tracked),
      Mark(kind: .formatting, source: .tracked),
    ]
    func block(_ text: String, _ spans: [MarkedText.Span] = [], paragraphMark: Int? = nil) -> Block {
      Block(kind: .paragraph, text: MarkedText(text, spans: spans), paragraphMark: paragraphMark, place: place)
    }
    let row = TableBlock.Row(cells: [.init(blocks: [block("Staff")]), .init(blocks: [block("12")])], mark: 1, place: Place(paragraph: 2))
    let cells = TableBlock.Row(
      cells: [.init(blocks: [block("new")], mark: 0), .init(blocks: [block("old", [.init(length: 3, mark: 1)])])], place: place)
    let document = SourceDocument(
      blocks: [
        block(
          "We will act",
          [.init(length: 3), .init(length: 3, mark: 0), .init(length: 1, look: .init(isBold: true), mark: 0), .init(length: 4)]),
        Block(kind: .table(TableBlock(rows: [row, cells])), place: place),
        block("split", paragraphMark: 1), block("whole", [.init(length: 5, mark: 0)], paragraphMark: 0), block("styled", paragraphMark: 2),
      ], marks: marks)
    #expect(
      document.declaredChanges.map { "\($0.kind.rawValue) \($0.text)" } == [
        "inserted will", "deleted Staff | 12", "inserted new", "deleted old", "deleted ¶", "inserted whole", "formatting styled",
      ])
    #expect(document.declaredChanges.first?.author == "A")
    #expect(document.declaredChanges[1].place.paragraph == 2)
  }
}
