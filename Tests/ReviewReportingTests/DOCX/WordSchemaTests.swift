import DocumentRendering
import Foundation
import ReviewReporting
import Testing
import TestSupport

/// Word files of our own keep to the schema of the Open XML SDK, where its auditor `openxml-audit` (a Python package) is installed.
@Suite(.enabled(if: Program.path(of: "openxml-audit") != nil, "openxml-audit is not installed"))
struct WordSchemaTests {
  private static func audit(_ bytes: [UInt8]) throws -> String {
    let folder = try TemporaryFolder()
    let file = try folder.file("paper.docx", bytes)
    let program = try #require(Program.path(of: "openxml-audit"))
    return try Program(program, [file.path]).output
  }

  @Test func everyBlock() throws {
    #expect(try Self.audit(EveryBlock.document.docx().bytes).contains("Errors: 0"))
  }

  @Test func aReview() throws {
    #expect(try Self.audit(ReviewFixture.wealdmere.report.rendered(as: .docx)).contains("Errors: 0"))
  }

  @Test(arguments: [CouncilTemplate.Variation.plain, .noFurniture, .american]) func onATemplate(variation: CouncilTemplate.Variation) throws
  {
    let template = try DOCXTemplate(try CouncilTemplate(variation).bytes(), name: "council.dotx")
    let output = try Self.audit(EveryBlock.document.docx(template: template).bytes)
    #expect(output.contains("Errors: 0"), "\(output)")
  }
}
