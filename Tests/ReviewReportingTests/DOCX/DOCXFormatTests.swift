import DocumentRendering
import Foundation
import PackagedXML
import PlanModel
import ReviewReporting
import Testing
import TestSupport

/// Word files of our own hold what Word asks, and say what the paper says.
struct DOCXFormatTests {
  private static func file(_ document: ReportDocument) throws -> WordFile { try WordFile(try document.docx().bytes) }

  @Test func everyBlockIsWrittenWithoutFault() throws {
    let file = try Self.file(EveryBlock.document)
    #expect(file.faults == [])
    #expect(file.headings.first?.text == "Everything that a paper can hold")
    #expect(file.headings.map(\.text).contains("More, folded away"))
  }

  @Test(arguments: [ReviewFixture.wealdmere, .large(200)]) func reviewsAreWrittenWithoutFault(fixture: ReviewFixture) throws {
    #expect(try WordFile(fixture.report.rendered(as: .docx)).faults == [])
  }

  @Test func theSamePaperHasTheSameBytes() throws {
    #expect(try EveryBlock.document.docx().bytes == EveryBlock.document.docx().bytes)
    let dated = PaperProperties(author: "Panel office", date: CalendarDate(year: 2026, month: 2, day: 2))
    let core = try #require(try WordFile(EveryBlock.document.docx(properties: dated).bytes).trees["docProps/core.xml"])
    #expect(core.first("dcterms:created")?.text == "2026-02-02T00:00:00Z")
    #expect(core.first("dc:creator")?.text == "Panel office")
    #expect(core.first("dc:title")?.text == "Everything that a paper can hold")
    #expect(core.first("dc:description")?.text.contains("Draft for adoption") == true)
    #expect(try Self.file(EveryBlock.document).trees["docProps/core.xml"]?.first("dcterms:created") == nil)
  }

  @Test func printedNumbersAreCountedByWordWhereItCan() throws {
    let file = try Self.file(EveryBlock.document)
    let numbered = file.paragraphs.filter { $0.style == "NumberedParagraph" }
    let lists = numbered.map { $0.all("w:numId").first?["w:val"] }
    #expect(lists[0] != nil && lists[0] == lists[1] && lists[1] == lists[2])
    #expect(lists[3] != lists[2] && lists[3] == lists[4])
    #expect(lists[5] == nil && numbered[5].words == "007%\tA number that Word does not count.")
    #expect(!numbered[0].words.hasPrefix("1."))
  }

  @Test func everyNumberedListBeginsAnew() throws {
    let file = try Self.file(EveryBlock.document)
    let lists = file.paragraphs.filter { $0.style == "ListNumber" }.compactMap { $0.all("w:numId").first?["w:val"] }
    #expect(lists.count == 4 && lists[0] == lists[1] && lists[2] == lists[3] && lists[1] != lists[2])
    let starts = file.trees["word/numbering.xml"]?.children("w:num").filter { lists.contains($0["w:numId"] ?? "") }
    #expect(starts?.allSatisfy { $0.all("w:startOverride").first?["w:val"] == "1" } == true)
  }

  @Test func otherLanguagesAreNamedOnTheirWords() throws {
    let runs = try Self.file(EveryBlock.document).document.all("w:r")
    func language(_ words: String) -> String? { runs.first { $0.words.contains(words) }?.all("w:lang").first?["w:val"] }
    #expect(language("gweithio gyda phob plwyf") == "cy-GB")
    #expect(language("diogelwch ar y ffyrdd") == "cy-GB")
    #expect(language("Cefnogi dioddefwyr") == "cy-GB")
    #expect(language("In Welsh") == nil)
    let styles = try #require(try Self.file(EveryBlock.document).trees["word/styles.xml"])
    #expect(styles.first("w:docDefaults")?.all("w:lang").first?["w:val"] == "en-GB")
  }

  @Test func notesStandInTheirPartAndBlanksInTheirStyle() throws {
    let file = try Self.file(EveryBlock.document)
    let notes = try #require(file.trees["word/footnotes.xml"]).children.map(\.text)
    #expect(notes.suffix(3) == [" Police Reform and Social Responsibility Act 2011, s.28(3).", " As the Panel decides.", " s.28(6)."])
    let blank = try #require(file.document.all("w:r").first { $0.words == "[officer to complete: date of the meeting]" })
    #expect(blank.all("w:rStyle").first?["w:val"] == "BlankToComplete" && blank.all("w:highlight").count == 1)
  }

  @Test func changeIsToldInWords() throws {
    let text = try Self.file(EveryBlock.document).text
    for word in ["Was: ", "Now: ", "Removed: ", "Added: "] { #expect(text.contains(word), "\(word)") }
  }

  @Test func noWordOfThePaperIsLost() throws {
    let file = try Self.file(EveryBlock.document)
    let markdown = String(decoding: ReviewFixture.wealdmere.report.rendered(as: .markdown), as: UTF8.self)
    let word = try WordFile(ReviewFixture.wealdmere.report.rendered(as: .docx)).text
    let words = markdown.replacing(try Regex("<a id=[^>]*>|\\(#[^)]*\\)"), with: "")
    let unseen = words.split { !$0.isLetter }.filter { $0.count > 4 && !word.contains($0) }
    #expect(Set(unseen).subtracting(["details", "summary"]).isEmpty)
    #expect(file.text.contains("a link to nothing and a note"))
  }

  private static let hostile = [
    "", " ", "\u{0}\u{1}\u{8}\u{B}\u{1F}\u{7F}\u{FFFE}\u{FFFF}", "]]> <w:p> & \" '", String(repeating: "ab", count: 4_000),
    "שלום\u{202E}abc",
    "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿", "a\r\nb\nc\td\u{2028}e", "%1 %s",
  ]

  @Test(arguments: hostile) func hostileWordsMakeAFileThatIsWhole(text: String) throws {
    var blocks: [DocumentBlock] = [
      .paragraph(text), .subheading("A " + text), .list([[.text(text)], [.blank(text), .footnote(text)]], .checklist),
      .list([[.code(text)]], .numbered), .paragraph([.text(text)], .quotation(language: "cy"), number: nil),
      .table(DocumentTable(caption: text, columns: [text, "B"], rows: [[[.text(text)], [.link(text, to: text)]]])),
      .drawing(
        Drawing(
          caption: text, words: "Words. " + text, width: 100, height: 40,
          shapes: [.label(text, at: .init(1, 1), anchor: .end, isStrong: true)])),
      .keyFigures(text, [.init(1, text)]), .disclosure(summary: "B " + text, [.paragraph(text)]),
    ]
    if text.utf8.count < 40 { blocks.append(.paragraph([.text(text)], .plain, number: text)) }
    let document = ReportDocument(
      title: "T " + text, banner: [text], subtitle: [text], status: text,
      sections: [DocumentSection(id: text, heading: "S " + text, blocks: blocks)], closing: text)
    #expect(try Self.file(document).faults == [])
  }
}
