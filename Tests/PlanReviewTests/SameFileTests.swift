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

@Suite("A difference in the reading is told from a difference in the text")
struct SameFileTests {
  private let draft: Loaded<Plan>
  private let folder: TemporaryFolder

  init() throws {
    draft = try PlanLoader().load(Checkout.file("Plans/wealdmere/2026-draft-variation.docx"))
    folder = try TemporaryFolder()
  }

  /// What an older reader wrote of the draft, with one commitment misread.
  private func olderReading() throws -> Loaded<Plan> {
    let xml = String(decoding: PlanXMLWriter.bytes(of: draft), as: UTF8.self)
    let commitment = try #require(draft.value.units.first { $0.kind == .commitment }).text
    let older = xml.replacing("reader=\"\(PlanLoader.readerVersion)\"", with: "reader=\"0.9\"").replacing(
      commitment, with: String(commitment.dropLast(7)))
    #expect(older != xml)
    return try PlanLoader().load(folder.file("older.xml", older))
  }

  @Test("The same file read twice, by two readers")
  func twoReaders() throws {
    let report = try review(olderReading(), against: draft)
    #expect(report.changes.count == 1)
    let said = try #require(report.coverage.first { $0.contains("same file") })
    #expect(said.contains("by version 0.9 of the reader and by version \(PlanLoader.readerVersion)"))
    #expect(said.contains("2026-draft-variation.docx"))
  }

  @Test("Plan XML written from Plan XML keeps the first file")
  func chain() throws {
    let older = try olderReading()
    let again = try PlanLoader().load(folder.file("again.xml", PlanXMLWriter.bytes(of: older)))
    #expect(again.source.firstReading == older.source.firstReading)
    #expect(again.source.firstReading?.sha256 == draft.source.sha256)
  }

  @Test("Two files of their own say nothing of it, nor do the two readings of a redline")
  func others() throws {
    let published = try PlanLoader().load(Checkout.file("Plans/wealdmere/2025-published.xml"))
    #expect(try !review(published, against: draft).coverage.contains { $0.contains("same") })
    let redline = try PlanLoader().loadRedline(Checkout.file("Plans/wealdmere/2026-draft-variation.docx"))
    #expect(try !review(redline.original, against: redline.revised).coverage.contains { $0.contains("same file") })
    #expect(try review(draft, against: draft).coverage.contains { $0.contains("byte for byte") })
    #expect(try review(published, against: published).inShort.first?.hasPrefix("No word differs between") == true)
  }
}
