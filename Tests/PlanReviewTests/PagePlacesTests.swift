import DocumentRendering
import Foundation
import PlanReview
import ReviewReporting
import TestSupport
import Testing

@Suite("Pages in reports")
struct PagePlacesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func plan(_ name: String, _ promise: String) throws -> URL {
    let page = "<w:r><w:lastRenderedPageBreak/></w:r>"
    var builder = DOCXBuilder(
      DOCXBuilder.paragraph(words: "Safer streets", style: "Heading1") + DOCXBuilder.paragraph(words: "Streets belong to everyone.")
        + DOCXBuilder.paragraph(page + DOCXBuilder.run(promise)))
    builder.styles = """
      <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      """
    return try folder.file(name, try builder.bytes())
  }

  @Test("The page stands before the paragraph, on the page and in the JSON")
  func pages() throws {
    let report = try review(
      plan("a.docx", "We will hold two meetings in every district each year."),
      against: plan("b.docx", "We will hold four meetings in every district each year."))
    let page = String(decoding: report.rendered(as: .html), as: UTF8.self)
    #expect(page.contains("page 2, paragraph 3"))
    let json = String(decoding: report.rendered(as: .json), as: UTF8.self)
    #expect(json.contains("\"page\": 2") || json.contains("\"page\":2"))
  }
}
