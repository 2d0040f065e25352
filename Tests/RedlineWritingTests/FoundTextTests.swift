import Testing

@testable import RedlineWriting

@Suite("Finding a unit's words in a paragraph")
struct FoundTextTests {
  private func edits(_ raw: String, _ text: String, _ spans: [(isKept: Bool, isAdded: Bool, text: String)]) throws -> [TextEdit] {
    let found = try #require(FoundText(text, in: [(0, Array(raw.utf8))]))
    return found.edits(spans)[0] ?? []
  }

  @Test("Behind a printed number, and with other blanks")
  func prefix() throws {
    let edits = try edits(
      "3.2\tWe will  halve it", "We will halve it",
      [(true, false, "We will "), (false, false, "halve"), (false, true, "end"), (true, false, " it")])
    #expect(edits == [TextEdit(range: 13..<18, text: "end")])
  }

  @Test("A blank that goes takes all blanks that stand for it")
  func blanks() throws {
    let edits = try edits("one  two", "one two", [(true, false, "one"), (false, false, " two")])
    #expect(edits == [TextEdit(range: 3..<8, text: "")])
  }

  @Test("Words put in at the end")
  func atEnd() throws {
    #expect(try edits("one", "one", [(true, false, "one"), (false, true, " two")]) == [TextEdit(range: 3..<3, text: " two")])
  }

  @Test("Words that are not there are not found")
  func absent() { #expect(FoundText("halve", in: [(0, Array("half".utf8))]) == nil) }

  @Test("Over two paragraphs, each keeps its own edit")
  func joined() throws {
    let found = try #require(FoundText("one two", in: [(4, Array("one".utf8)), (5, Array("two".utf8))]))
    let edits = found.edits([(false, false, "one two"), (false, true, "three")])
    #expect(edits[4] == [TextEdit(range: 0..<3, text: "three")])
    #expect(edits[5] == [TextEdit(range: 0..<3, text: "")])
  }
}
