import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import Testing

@Suite("The page on Plan XML")
struct PlanXMLDocumentationTests {
  @Test("Its written example is valid, and comes back as it was")
  func example() throws {
    let page = URL(filePath: #filePath).appending(path: "../../../../Sources/PlanReview/PlanReview.docc/PlanXML.md").standardizedFileURL
    let text = try String(contentsOf: page, encoding: .utf8)
    let start = try #require(text.range(of: "```xml\n")).upperBound
    let end = try #require(text[start...].range(of: "```")).lowerBound
    let loaded = try PlanXMLReader.read(String(text[start..<end]))
    #expect(loaded.value.objectives.first?.sections.map(\.leadIn?.responsible) == [nil, .chiefOfficer, .unknown])
    #expect(loaded.coverage == ReadingCoverage(paragraphs: 14, tables: 1, cells: 6, notes: 1))
    let again = try PlanXMLReader.read(PlanXMLWriter.bytes(of: loaded), file: URL(filePath: "/plans/plan.xml"))
    #expect(again.value == loaded.value)
  }
}
