import Foundation
import PlanLoading
import PlanModel
import Testing
import TestSupport

@Suite("Comments in the margin of a Word document")
struct CommentReaderTests {
  private static func comments(_ body: String, _ comments: String?) throws -> [SourceComment] {
    var builder = DOCXBuilder(body)
    builder.comments = comments
    return try CommentReader.comments(try builder.bytes(), file: URL(filePath: "/draft.docx"))
  }

  @Test("A comment has its author, the words that it is anchored on and their paragraph")
  func anchored() throws {
    let body =
      "<w:p><w:r><w:t xml:space=\"preserve\">I will </w:t></w:r><w:commentRangeStart w:id=\"1\"/><w:r><w:t>halve</w:t></w:r>"
      + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r><w:r><w:t xml:space=\"preserve\"> burglary.</w:t></w:r></w:p>"
      + DOCXBuilder.paragraph(words: "Another paragraph.")
    let found = try Self.comments(
      body, "<w:comment w:id=\"1\" w:author=\"A. Officer\">\(DOCXBuilder.paragraph(words: "The grant was cut."))</w:comment>")
    #expect(
      found == [
        SourceComment(
          text: "The grant was cut.", author: "A. Officer", anchor: "halve", paragraphs: ["I will halve burglary."], file: "draft.docx")
      ])
  }

  @Test("A comment that is anchored nowhere is read too; an empty one is not; a document without comments has none")
  func loose() throws {
    let body = DOCXBuilder.paragraph(words: "Words.")
    let found = try Self.comments(
      body,
      "<w:comment w:id=\"7\">\(DOCXBuilder.paragraph(words: "On nothing."))</w:comment><w:comment w:id=\"8\">\(DOCXBuilder.paragraph(words: " "))</w:comment>"
    )
    #expect(found.map(\.text) == ["On nothing."] && found.first?.paragraphs == [] && found.first?.author == nil)
    #expect(try Self.comments(body, nil) == [])
  }
}
