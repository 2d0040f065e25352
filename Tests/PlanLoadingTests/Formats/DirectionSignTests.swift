import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanLoading
@testable import PlanReading

@Suite("Signs that turn the direction of text")
struct DirectionSignTests {
  @Test("They are left out with a note, and words and marks stay", arguments: ["\u{202E}", "\u{202A}", "\u{2066}", "\u{2069}"])
  func leftOut(sign: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.file(
      "plan.md",
      "# Plan\n\n- Fund \(sign)patrols at {--£9,\(sign)000--}{++£8,000\(sign)++} a year\n\n| A\(sign) | B |\n|---|---|\n| c | d |\n")
    let document = try PlanLoader().document(file)
    #expect(document.words(.original).contains("Fund patrols at £9,000 a year"))
    #expect(document.words(.revised).contains("Fund patrols at £8,000 a year"))
    #expect(document.notes.count { $0.sentence.hasPrefix("4 signs that would turn the direction") } == 1)
    for block in document.blocks {
      #expect(block.text.spans.reduce(0) { $0 + $1.length } == (block.text.spans.isEmpty ? 0 : block.text.text.utf8.count))
    }
  }

  @Test("Control characters that XML allows are left out too")
  func controlsOfXML() throws {
    let bytes = try DOCXBuilder(DOCXBuilder.paragraph(DOCXBuilder.run("Fund \u{9B}31mpatrols\u{7F}"))).bytes()
    let document = try SourceFile(bytes, named: "plan.docx", format: .docx).document()
    #expect(document.blocks.map(\.text.text) == ["Fund 31mpatrols"])
    #expect(document.notes.map(\.sentence).contains("2 control characters in the file were left out."))
  }

  @Test("A plan without them has no note")
  func none() throws {
    let file = try TemporaryFolder()
    let document = try PlanLoader().document(try file.file("plan.md", "# Plan\n\n- Fund {++more++} “patrols”\u{2028}now\n"))
    #expect(!document.notes.contains { $0.sentence.contains("direction") })
  }

  @Test("A reading without any word left is said")
  func nothingLeft() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("plan.md", "{--# Plan--}\n\n{--We will act.--}\n")
    #expect(throws: LoadingError.nothingLeft(file, .revised)) { try PlanLoader().paragraphs(of: file, view: .revised) }
    #expect(try PlanLoader().paragraphs(of: file, view: .original).isEmpty == false)
  }
}
