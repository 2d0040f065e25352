import DocumentRendering
import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import ReviewReporting
import Testing
import TestSupport

@Suite("Papers of the sample area in Word")
struct WordPaperTests {
  @Test("The response table is the committed one, part by part")
  func committed() throws {
    let table = try Self.responseTable()
    let file = Checkout.file("Reports/wealdmere/2026-issued/responses.docx")
    let bytes = table.rendered(as: .docx)
    if Checkout.isRecording {
      try Data(bytes).write(to: file)
      Issue.record("Written anew: look at Reports/wealdmere/2026-issued/responses.docx.")
    }
    let committed = try WordFile(Array(Data(contentsOf: file)))
    #expect(try WordFile(bytes).differences(from: committed) == [], "run `make golden` and look at the file")
  }

  @Test("Read back by our own loader, the review says what it was given to say", arguments: SamplePair.all)
  func readBack(pair: SamplePair) throws {
    let report = try pair.report()
    let bytes = report.rendered(as: .docx)
    #expect(try WordFile(bytes).faults == [])
    let file = try TemporaryFolder()
    let paragraphs = try PlanLoader().paragraphs(of: file.file("review.docx", bytes), view: .revised)
    let text = paragraphs.joined(separator: "\n")
    #expect(paragraphs.contains(report.title))
    for reported in report.changes {
      let change = report.change(reported)
      #expect(text.contains("\(reported.ref) \(change.kind.label): \(reported.heading)"), "\(reported.ref)")
      #expect(text.contains(reported.sentence), "\(reported.ref)")
    }
    let words = PanelReview().document(of: report).sections.map(\.heading)
    #expect(words.allSatisfy { paragraphs.contains($0) })
  }

  @Test("A count of Word's is read back as the number printed")
  func numbersReadBack() throws {
    let document = ReportDocument(
      title: "Numbers", status: "Draft",
      sections: [
        DocumentSection(
          id: "a", heading: "A",
          blocks: [("1.", "one"), ("2.", "two"), ("5.1", "part one"), ("5.2", "part two"), ("3.", "three again")].map {
            .paragraph([.text($0.1)], .plain, number: $0.0)
          })
      ], closing: "End")
    let folder = try TemporaryFolder()
    let plan = try PlanLoader().load(folder.file("numbers.docx", document.docx().bytes)).value
    #expect(plan.units.compactMap(\.label) == ["1.", "2.", "5.1", "5.2", "3."])
  }

  @Test(
    "LibreOffice opens it and prints its words, its head and its foot",
    .enabled(if: Self.canPrint, "LibreOffice or poppler-utils is not installed"))
  func printed() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("responses.docx", try Self.responseTable().rendered(as: .docx))
    let soffice = try #require(Program.path(of: "soffice"))
    let profile = "-env:UserInstallation=\(folder.url.appending(path: "profile").absoluteString)"
    let office = try Program(soffice, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder.url.path, file.path])
    #expect(office.exitCode == 0)
    let reader = try #require(Program.path(of: "pdftotext"))
    let text = try Program(reader, ["-layout", folder.url.appending(path: "responses.pdf").path, "-"]).output
    let pages = text.count { $0 == "\u{0C}" }
    #expect(text.contains("Page 1 of \(pages)") && text.contains("Recommendations followed through"))
    #expect(text.components(separatedBy: "Draft for the Panel").count == pages + 1)
  }

  private static let canPrint = Program.path(of: "soffice") != nil && Program.path(of: "pdftotext") != nil

  @Test(
    "Real Word documents serve as templates",
    .enabled(if: Shared.file("corpora/tracked-changes") != nil, "\(Shared.missing)"))
  func realTemplates() throws {
    let folder = try #require(Shared.file("corpora/tracked-changes"))
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { file in file.pathExtension == "docx" && !["-Accepted", "-Rejected"].contains { file.path.contains($0) } }
      .sorted { $0.path < $1.path }
    let document = try Self.responseTable().document
    for file in files {
      let template = try DOCXTemplate(Array(Data(contentsOf: file)), name: file.lastPathComponent)
      let paper = try document.docx(template: template)
      // Some of them have two styles of one name themselves, which Word lets pass.
      let faults = try WordFile(paper.bytes).faults.filter { $0 != "the name of a style is used twice" }
      #expect(faults == [], "\(file.lastPathComponent)")
    }
  }

  private static func responseTable() throws -> ResponseTable {
    let file = Checkout.file("Plans/wealdmere/review.yaml")
    let variation = try VariationReader.read(file)
    let files = VariationFiles(of: variation, in: file)
    func load(_ role: VersionRole) throws -> Loaded<Plan> { try PlanLoader().load(try #require(files.versions[role])) }
    let followUp = try PlanReview.followUp(
      variation.recommendations, from: load(.draft), to: load(.issued), published: load(.base), by: variation.body.kind)
    return ResponseTable(followUp, of: variation, readerVersion: "1.0.0")
  }
}
