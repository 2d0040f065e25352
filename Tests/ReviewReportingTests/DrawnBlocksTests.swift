import DocumentRendering
import PackagedXML
import ReviewReporting
import Testing
import TestSupport

/// Drawings, blanks, checklists and quotations are in every format.
struct DrawnBlocksTests {
  private struct Sheet: Paper {
    let document = ReportDocument(
      title: "Sheet", status: "Draft",
      sections: [
        DocumentSection(
          id: "one", heading: "One",
          blocks: [
            .drawing(
              Drawing(
                caption: "Steps", words: "Sent on 1 May, then the meeting.", width: 100, height: 40,
                shapes: [
                  .line(from: .init(0, 20), to: .init(100, 20), tone: .quiet), .dot(at: .init(10, 20), radius: 4, tone: .ink),
                  .ring(at: .init(50, 20), radius: 4, tone: .ink), .cross(at: .init(90, 20), radius: 4, tone: .removed),
                  .box(at: .init(0, 0), width: 5, height: 5, tone: .added),
                  .label("Sent <1>", at: .init(10, 38), anchor: .middle, isStrong: true),
                ])), .list([[.text("Publish the response")]], .checklist),
            .paragraph([.text("Meeting: "), .blank("date of the meeting")], .plain, number: "1."),
            .paragraph([.quoted("Rhaid gwneud hyn", language: "cy")], .quotation(language: "cy"), number: nil),
          ])
      ], closing: "End.")
  }

  @Test func aWebPageDrawsAndTellsTheWords() {
    let html = String(decoding: Sheet().rendered(as: .html), as: UTF8.self)
    for part in [
      "aria-label=\"Sent on 1 May, then the meeting.\"", "viewBox=\"0 0 100 40\"", "Sent &lt;1&gt;",
      "[officer to complete: date of the meeting]",
      "<p class=\"quotation\" lang=\"cy\">", "class=\"checklist\"",
    ] { #expect(html.contains(part), "\(part)") }
  }

  /// A picture and the heading and caption above it are on one page, upright and lying.
  @Test(arguments: [ReportDocument.Orientation.portrait, .landscape]) func aTallDrawingFitsThePage(orientation: ReportDocument.Orientation)
    throws
  {
    var document = Sheet().document
    document.orientation = orientation
    document.sections[0].blocks = [.drawing(Drawing(caption: "Tall", words: "A tall one.", width: 100, height: 900, shapes: []))]
    let extent = try #require(try WordFile(document.docx().bytes).trees["word/document.xml"]?.all("wp:extent").first)
    let height = try #require(extent["cy"].flatMap(Int.init))
    // A4 less its margins and 85 points, in English metric units.
    #expect(height > 0 && height <= ((orientation == .portrait ? 16_838 : 11_906) - 2 * 1_247 - 1_700) * 635)
  }

  @Test func aPageOfTextTellsTheWords() {
    let text = String(decoding: Sheet().rendered(as: .markdown), as: UTF8.self)
    for part in [
      "Sent on 1 May, then the meeting.", "- [ ] Publish the response", "**\\[officer to complete: date of the meeting\\]**",
      "> Rhaid gwneud hyn",
    ] { #expect(text.contains(part), "\(part)\n\(text)") }
  }
}
