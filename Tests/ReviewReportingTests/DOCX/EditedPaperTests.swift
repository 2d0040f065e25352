import DocumentRendering
import Foundation
import PackagedXML
import Testing
import TestSupport

@Suite("A Word paper that somebody edited")
struct EditedPaperTests {
  /// A paper with a paragraph, a list and a table; the sentences that a test alters.
  private static func paper(_ meeting: String = "The Panel meets on 2 February.", points: [String] = ["First point.", "Second point."])
    throws -> DOCXPaper
  {
    let table = DocumentTable(
      caption: "The steps", columns: ["Step", "Date"],
      rows: [[[.text("Sent")], [.text("13 January")]], [[.text("Meeting")], [.blank("date of the meeting")]]], hasRowHeaders: true)
    let document = ReportDocument(
      title: "A report", status: "Draft",
      sections: [
        DocumentSection(id: "a", heading: "Purpose", blocks: [.paragraph(meeting), .list(points.map { [.text($0)] }, .bulleted)]),
        DocumentSection(id: "b", heading: "Timetable", blocks: [.table(table), .paragraph("The days are counted.")]),
      ], closing: "End")
    return try document.docx(properties: PaperProperties(paper: "panel-report"))
  }

  private static func edited(_ paper: DOCXPaper, _ edit: (inout WordEditor) -> Void) throws -> EditedPaper {
    var editor = try WordEditor(paper.bytes)
    edit(&editor)
    return try EditedPaper(try editor.bytes, name: "report.docx")
  }

  private static func index(_ words: String, in paper: DOCXPaper) throws -> Int {
    try #require(WordEditor(paper.bytes).paragraphs.firstIndex(of: words))
  }

  private static func words(_ carried: CarriedPaper) throws -> [String] { try WordEditor(carried.paper.bytes).paragraphs }

  @Test("An untouched paper has no edits, and is known for a paper of ours")
  func untouched() throws {
    let paper = try Self.paper()
    #expect(EditedPaper.isPaper(paper.bytes))
    let read = try EditedPaper(paper.bytes, name: "report.docx")
    #expect(read.edits.isEmpty)
    #expect(read.paper == "panel-report")
    #expect(try WordFile(paper.bytes).faults == [])
  }

  @Test("A Word file that was not drafted here is refused, and so is what is no Word file")
  func refusals() throws {
    let other = try ReportDocument(title: "Other", status: "", sections: [], closing: "").docx()
    #expect(!EditedPaper.isPaper(other.bytes))
    #expect(throws: RenderingError.paper(name: "a.docx", .notDrafted)) { try EditedPaper(other.bytes, name: "a.docx") }
    #expect(throws: RenderingError.paper(name: "a.docx", .notAWordFile)) { try EditedPaper([1, 2, 3], name: "a.docx") }
  }

  @Test("Changed words are carried where the new draft has the paragraph as it was")
  func changed() throws {
    let paper = try Self.paper()
    let place = try Self.index("The days are counted.", in: paper)
    let edited = try Self.edited(paper) { $0.write("The days were counted twice.", in: place) }
    #expect(edited.edits.map(\.kind) == [.changed])
    #expect(edited.edits.first?.section == "Timetable")
    let carried = try edited.carried(into: Self.paper("The Panel meets on 9 February."))
    #expect(carried.results.map(\.outcome) == [.carried])
    let words = try Self.words(carried)
    #expect(words.contains("The days were counted twice.") && words.contains("The Panel meets on 9 February."))
    #expect(!words.contains("The days are counted."))
    #expect(try EditedPaper(carried.paper.bytes, name: "next.docx").edits == edited.edits, "the edit is found again in the new draft")
  }

  @Test("Where both changed a paragraph, both are shown")
  func both() throws {
    let paper = try Self.paper()
    let place = try Self.index("The Panel meets on 2 February.", in: paper)
    let edited = try Self.edited(paper) { $0.write("The Panel meets on 2 February in the Guildhall.", in: place) }
    let carried = try edited.carried(into: Self.paper("The Panel meets on 9 February."))
    #expect(carried.results.map(\.outcome) == [.shownBoth])
    let words = try Self.words(carried)
    let ours = try #require(words.firstIndex(of: "The Panel meets on 9 February."))
    #expect(words[ours + 1].hasSuffix("The Panel meets on 2 February in the Guildhall."))
  }

  @Test("A paragraph that the new draft has no longer is listed")
  func notPlaced() throws {
    let paper = try Self.paper()
    let place = try Self.index("Second point.", in: paper)
    let edited = try Self.edited(paper) { $0.write("Second point, with care.", in: place) }
    let carried = try edited.carried(into: Self.paper(points: ["First point."]))
    #expect(carried.results.map(\.outcome) == [.notPlaced])
    #expect(carried.results.first?.edit.words == "Second point, with care.")
  }

  @Test("What the new draft says by itself is not carried twice")
  func same() throws {
    let paper = try Self.paper()
    let place = try Self.index("Second point.", in: paper)
    let edited = try Self.edited(paper) { $0.write("Another point.", in: place) }
    let carried = try edited.carried(into: Self.paper(points: ["First point.", "Another point."]))
    #expect(carried.results.map(\.outcome) == [.same])
    #expect(try Self.words(carried).filter { $0 == "Another point." }.count == 1)
  }

  @Test("Added and deleted paragraphs are carried; a row too")
  func addedAndDeleted() throws {
    let paper = try Self.paper()
    let (first, second) = (try Self.index("First point.", in: paper), try Self.index("Second point.", in: paper))
    let sent = try Self.index("Sent", in: paper)
    let edited = try Self.edited(paper) {
      $0.addRow(["Published", "23 January"], after: sent)
      $0.replace(second) { _ in [] }
      $0.add("Something else is raised.", after: first)
    }
    #expect(edited.edits.map(\.kind) == [.deleted, .added, .added, .added])
    let carried = try edited.carried(into: Self.paper("The Panel meets on 9 February."))
    #expect(carried.results.allSatisfy { $0.outcome == .carried })
    let words = try Self.words(carried)
    let point = try #require(words.firstIndex(of: "First point."))
    #expect(words[point + 1] == "Something else is raised." && !words.contains("Second point."))
    let row = try #require(words.firstIndex(of: "Published"))
    #expect(words[row - 1] == "13 January" && words[row + 1] == "23 January" && words[row + 2] == "Meeting")
    #expect(try WordFile(carried.paper.bytes).faults == [])
  }

  @Test("A blank that was filled in is carried")
  func blank() throws {
    let paper = try Self.paper()
    let place = try Self.index("[officer to complete: date of the meeting]", in: paper)
    let edited = try Self.edited(paper) { $0.write("9 February", in: place) }
    let carried = try edited.carried(into: Self.paper(points: ["First point.", "Second point.", "Third point."]))
    #expect(carried.results.map(\.outcome) == [.carried])
    let words = try Self.words(carried)
    #expect(words.contains("9 February") && words.contains("Third point."))
  }

  @Test("A paragraph that lost its mark is found by its words and its place")
  func withoutMarks() throws {
    let paper = try Self.paper()
    let place = try Self.index("The days are counted.", in: paper)
    let edited = try Self.edited(paper) {
      $0.replace(place) { [$0.withoutBookmarks.withRuns([WordEditor.run("The days are counted from Monday.")])] }
    }
    #expect(edited.edits.map(\.kind) == [.changed])
  }

  @Test("Tracked changes count as accepted, and a moved paragraph is listed")
  func trackedAndMoved() throws {
    let paper = try Self.paper()
    let (first, second) = (try Self.index("First point.", in: paper), try Self.index("Second point.", in: paper))
    let tracked = try Self.edited(paper) {
      $0.replace(first) { paragraph in
        let ins = XMLElement("w:ins", content: [.element(WordEditor.run(" And more."))])
        return [paragraph.withRuns([WordEditor.run("First point."), ins])]
      }
    }
    #expect(tracked.edits.map(\.words) == ["First point. And more."])
    let moved = try Self.edited(paper) { editor in
      var kept: XMLElement?
      editor.replace(second) { paragraph in
        kept = paragraph
        return []
      }
      editor.replace(first) { paragraph in [kept, paragraph].compactMap(\.self) }
    }
    #expect(moved.edits.map(\.kind) == [.moved])
    #expect(try moved.carried(into: Self.paper("Other.")).results.map(\.outcome) == [.notPlaced])
  }

  @Test("A draft of another paper is refused")
  func anotherPaper() throws {
    let edited = try EditedPaper(Self.paper().bytes, name: "report.docx")
    let other = try ReportDocument(title: "Other", status: "", sections: [], closing: "").docx(
      properties: PaperProperties(paper: "covering-report"))
    #expect(throws: RenderingError.paper(name: "panel-report", .anotherPaper("covering-report"))) { try edited.carried(into: other) }
  }

  @Test("LibreOffice keeps what the edits are found by", .enabled(if: Program.path(of: "soffice") != nil))
  func throughLibreOffice() throws {
    let paper = try Self.paper()
    let place = try Self.index("The days are counted.", in: paper)
    var editor = try WordEditor(paper.bytes)
    editor.write("The days were counted twice.", in: place)
    let folder = try TemporaryFolder()
    let file = try folder.file("report.docx", try editor.bytes)
    let out = folder.url.appending(path: "out")
    let profile = "-env:UserInstallation=\(folder.url.appending(path: "profile").absoluteString)"
    let soffice = try #require(Program.path(of: "soffice"))
    let office = try Program(soffice, [profile, "--headless", "--convert-to", "docx", "--outdir", out.path, file.path])
    #expect(office.exitCode == 0)
    let saved = try Array(Data(contentsOf: out.appending(path: "report.docx")))
    let edited = try EditedPaper(saved, name: "report.docx")
    #expect(edited.edits.map(\.sentence) == ["Changed under “Timetable”: “The days are counted.” to “The days were counted twice.”."])
    #expect(try edited.carried(into: Self.paper("Other.")).results.map(\.outcome) == [.carried])
  }
}
