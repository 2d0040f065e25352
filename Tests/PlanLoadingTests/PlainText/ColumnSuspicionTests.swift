import PlanModel
import Testing

@testable import PlanLoading

@Suite("Texts in which columns are mixed")
struct ColumnSuspicionTests {
  @Test("Words behind gaps at one place warn, and say where")
  func gaps() throws {
    let line = "Put victims first            Hold the Chief Constable to account"
    let note = try #require(ColumnSuspicion("Title\n" + Array(repeating: line, count: 7).joined(separator: "\n")).note)
    #expect(note.place?.line == 2 && note.sentence.hasPrefix("Lines of two columns seem to be mixed in this text"))
    #expect(ColumnSuspicion(Array(repeating: line, count: 4).joined(separator: "\n")).note == nil)
  }

  @Test("Numbers of one list side by side and sentences that begin within others warn together")
  func signs() {
    let mixed = """
      1 Invest in our police 2 A better deal for victims
      3 Tackle offending 4 Working together to make us safer
      The force has begun a series of positive We have a thriving voluntary sector here
      """
    #expect(ColumnSuspicion(mixed).note != nil)
  }

  @Test(
    "Tables of figures, wrapped text, and a title within a sentence are no columns",
    arguments: [
      Array(repeating: "Police pay and pensions        £12.4m        £13.0m", count: 9).joined(separator: "\n"),
      Array(repeating: "We will work with The Wealdmere Trust, and We Can, to open 2 hubs.", count: 9).joined(separator: "\n"),
      "1 Recruit officers\n2 Train 3 cadets in each town\n3 Open hubs",
    ])
  func plain(_ text: String) { #expect(ColumnSuspicion(text).note == nil) }
}
