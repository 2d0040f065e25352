import VariationLoading
import Foundation
import PlanModel
import Testing

@testable import PlanLoading

@Suite("Corrections of evidence and actions")
struct CorrectionsReaderTests {
  private func file(_ text: String) throws -> URL {
    let file = FileManager.default.temporaryDirectory.appending(path: "corrections-\(text.hashValue).yaml")
    try Data(text.utf8).write(to: file)
    return file
  }

  @Test("A correction of evidence")
  func evidence() throws {
    let text = """
      corrections:
        - document: q1.md
          passage: The centre opened
          commitment: Open a centre
          link: true
          status: done
      """
    #expect(
      try CorrectionsReader.evidence(file(text)) == [
        EvidenceCorrection(document: "q1.md", passage: "The centre opened", commitment: "Open a centre", isLinked: true, status: "done")
      ])
  }

  @Test("A correction of an action")
  func actions() throws {
    let text = "corrections:\n  - document: m.md\n    action: The Chair to write\n    due: 2026-06-30\n    state: dismissed\n"
    let date = CalendarDate(year: 2026, month: 6, day: 30)
    #expect(
      try CorrectionsReader.actions(file(text)) == [
        ActionCorrection(document: "m.md", action: "The Chair to write", due: date, state: "dismissed")
      ])
  }

  @Test("None", arguments: ["corrections: []\n", "corrections:\n"])
  func none(text: String) throws { #expect(try CorrectionsReader.evidence(file(text)).isEmpty) }

  @Test("Faults are named with their lines")
  func faults() throws {
    let file = try file("corrections:\n  - document: q1.md\n    pasage: The centre\n    link: perhaps\n")
    #expect(throws: LoadingError.self) { try CorrectionsReader.evidence(file) }
  }
}
