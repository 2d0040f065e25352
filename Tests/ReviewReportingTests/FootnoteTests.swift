import DocumentRendering
import Foundation
import ReviewReporting
import Testing

/// Notes are numbered, stand at the end of a page, and are linked both ways.
struct FootnoteTests {
  private struct Sample: Paper {
    let document = EveryBlock.document
  }

  @Test func html() {
    let html = String(decoding: Sample().rendered(as: .html), as: UTF8.self)
    for number in 1...3 {
      #expect(html.components(separatedBy: "href=\"#footnote-\(number)\"").count == 2, "\(number)")
      #expect(html.contains("<li id=\"footnote-\(number)\">") && html.contains("href=\"#footnote-\(number)-from\""), "\(number)")
    }
    #expect(!html.contains("footnote-4") && !html.contains("(Note:"))
    #expect(html.contains("As the Panel decides. <a"))
  }

  @Test func markdown() {
    let markdown = String(decoding: Sample().rendered(as: .markdown), as: UTF8.self)
    #expect(markdown.contains("what follows[^2]."))
    #expect(markdown.hasSuffix("\n[^2]: As the Panel decides.\n\n[^3]: s.28(6).\n"))
  }

  @Test func aPageWithoutNotesHasNoListOfThem() {
    var document = EveryBlock.document
    document.sections = [DocumentSection(id: "one", heading: "One", blocks: [.paragraph("No note.")])]
    struct Plain: Paper { let document: ReportDocument }
    #expect(!String(decoding: Plain(document: document).rendered(as: .html), as: UTF8.self).contains("doc-endnotes"))
  }

  @Test func aNumberedListOfWordsKeepsItsNumbers() {
    let html = String(decoding: Sample().rendered(as: .html), as: UTF8.self)
    #expect(html.contains("<ol><li>first</li>"))
    let review = String(decoding: ReviewFixture.wealdmere.report.rendered(as: .html), as: UTF8.self)
    #expect(review.contains("<ol class=\"first\"><li><a"))
  }
}
