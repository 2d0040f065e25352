import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("Tables in text")
struct TextTableTests {
  @Test("Pipes, with and without a delimiter row, escaped pipes, and lists in cells")
  func pipes() throws {
    #expect(
      try sketch(markdown: "| Force | Staff |\n|:--|--:|\n| Ambleshire | 1,200 |\n\nEnd") == ["!Force|Staff", "|Ambleshire|1,200", "End"])
    #expect(try sketch(markdown: "| | |\n|--|--|\n| a | b |") == ["|a|b"], "a row with no words is left out")
    #expect(try sketch(markdown: "Force | Staff\n--- | ---\na \\| b | ~~2~~ **3**") == ["!Force|Staff", "|a | b|[s:2] [b:3]"])
    #expect(try sketch(markdown: "| a | b |\n| c | d |") == ["|a|b", "|c|d"])
    #expect(try sketch(markdown: "| We will | • fund<br>• train |\n|---|---|") == ["!We will|- fund / - train"])
    #expect(try sketch(markdown: "a | b is no table") == ["a | b is no table"])
  }

  @Test("HTML, with spans, heads and blocks in cells")
  func html() throws {
    let text = """
      <table class="x">
      <tr><th colspan="2">Roads</th><th>2030</th></tr>
      <tr><td rowspan="2">Deaths</td><td>A</td><td><p>One</p><ul><li>Two</li></ul></td></tr>
      <tr><td>B</td><td>&lt;3</td></tr>
      </table>
      After
      """
    let document = try document(markdown: text)
    #expect(sketch(document) == ["!Roads|2030", "|Deaths|A|One / - Two", "|↑|B|<3", "After"])
    guard case .table(let table) = document.blocks[0].kind else { return }
    #expect(table.rows[0].cells[0].columnSpan == 2)
    #expect(document.coverage == ReadingCoverage(paragraphs: 1, tables: 1, cells: 8))
  }

  @Test("Grids drawn in characters")
  func grids() throws {
    let text = """
      +----------+----------------+
      | Priority | What we will   |
      |          | do             |
      +==========+================+
      | Roads    | - fund patrols |
      |          | - train staff  |
      +----------+----------------+
      """
    #expect(try sketch(markdown: text) == ["!Priority|What we will do", "|Roads|- fund patrols / - train staff"])
  }

  @Test("Columns under rules of dashes, one line a row or several")
  func columns() throws {
    #expect(
      try sketch(markdown: "  Force   Staff\n  ------- ------\n  Amble   1,200\n  Thorpe  900\n\nEnd") == [
        "!Force|Staff", "|Amble|1,200", "|Thorpe|900", "End",
      ])
    let text = """
      -------------------------
      Force     What they
                will do
      --------- ---------------
      Amble     fund patrols
                by night

      Thorpe    train staff
      -------------------------

      End
      """
    #expect(try sketch(markdown: text) == ["!Force|What they will do", "|Amble|fund patrols by night", "|Thorpe|train staff", "End"])
  }

  @Test("A line of dashes under words is a heading, and one alone is a rule")
  func nearTables() throws {
    #expect(try sketch(markdown: "Safer roads\n------------\nWords") == ["## Safer roads", "Words"])
    #expect(try sketch(markdown: "Words\n\n------------\n\nMore") == ["Words", "More"])
  }
}
