import DocumentRendering
import Foundation
import ReviewCases
import ReviewReporting
import ReviewServing
import TestSupport
import Testing

/// What each file of a case is taken for, and how that is corrected.
@Suite struct FileRoleTests {
  private static func file(_ name: String) throws -> IncomingFile {
    IncomingFile(name: name, bytes: Array(try Data(contentsOf: Checkout.file("Plans/wealdmere/\(name)"))))
  }

  @Test func filesThatAreGivenTogetherAreToldApartInAnyOrder() throws {
    let names = [
      "2027-draft-redline.md", "planted-changes.tsv", "2026-draft-variation.docx", "2026-issued.xml", "2026-covering-report.md",
      "2025-published.xml",
    ]
    let sample = try SampleCase(TemporaryFolder())
    let id = try sample.desk.open("Wealdmere")
    _ = try CaseImport(sample.desk, of: id).take(try names.map(Self.file))
    let roles = Dictionary(uniqueKeysWithValues: try sample.desk.state(of: id).files.map { ($0.name, $0.role) })
    #expect(
      roles == [
        "2025-published.xml": .published, "2026-draft-variation.docx": .redline, "2026-covering-report.md": .coveringReport,
        "2026-issued.xml": .issued, "2027-draft-redline.md": .other, "planted-changes.tsv": .other,
      ])
  }

  @Test func aReviewFileBecomesTheFactsOfTheCase() throws {
    let sample = try SampleCase(TemporaryFolder())
    let text =
      "area: Marlbeck\ncountry: wales\nbody:\n  kind: pcc\n  name: Commissioner\npanel:\n  name: The Marlbeck Panel\ninstrument: variation\nversions:\n  - role: base\n    label: Published\n    file: published.md\n"
    let outcome = try sample.take(Array(text.utf8), as: "review.yaml")
    #expect(outcome.sentence.hasPrefix("Taken in as the facts of the case."))
    #expect(try WordFile(sample.desk.paper(.panelReport, as: .docx, in: sample.id)).text.contains("The Marlbeck Panel"))
    #expect(try sample.state.files.count == 2)
    let broken = try sample.take(Array("area: [".utf8), as: "review.yaml")
    #expect(broken.isRefused)
    #expect(try WordFile(sample.desk.paper(.panelReport, as: .docx, in: sample.id)).text.contains("The Marlbeck Panel"))
  }

  @Test func whatAFileIsCanBeCorrected() throws {
    let visitor = try Visitor(TemporaryFolder())
    _ = visitor.signIn()
    _ = visitor.post(
      "/cases", ["title": "Marlbeck"],
      files: [(name: "published.md", bytes: Array(SampleCase.draft.utf8)), (name: "other.md", bytes: Array(SampleCase.published.utf8))])
    func digest(_ name: String) -> String {
      let page = visitor.get("/cases/1").text
      let row = page.split(separator: "<th scope=\"row\">\(name)").dropFirst().first ?? ""
      return String(row.split(separator: "name=\"file\" value=\"").dropFirst().first?.prefix(64) ?? "")
    }
    #expect(visitor.get("/cases/1").text.contains("[added: Visit every ward"))
    _ = visitor.post("/cases/1/files", ["file": digest("published.md"), "role": "draft"])
    let page = visitor.post("/cases/1/files", ["file": digest("other.md"), "role": "published"]).text
    #expect(page.contains("[removed: Visit every ward"))
    #expect(visitor.post("/cases/1/files", ["file": "none", "role": "draft"]).status == 422)
  }
}
