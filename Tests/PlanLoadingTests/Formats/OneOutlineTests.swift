import Foundation
import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

/// One plan, written as Word, OpenDocument (package and flat), web pages (by LibreOffice, and as a site has it) and PDF: one outline.
///
/// `fenbrook.fodt` was written by hand; LibreOffice made the others of it, but for `fenbrook-site.html`, which was written by hand as well.
@Suite("One plan in all formats gives one outline")
struct OneOutlineTests {
  static let formats = ["fenbrook.fodt", "fenbrook.odt", "fenbrook-writer.html", "fenbrook-site.html"]

  private func plan(_ name: String) throws -> Loaded<Plan> {
    try PlanLoader().load(OutlineFixtureTests.folder.appending(path: "Formats/\(name)"))
  }

  @Test("The same as Word's", arguments: formats)
  func outline(_ name: String) throws {
    let expected = try plan("fenbrook.docx").value
    #expect(expected.objectives.count == 2 && expected.units.count { $0.kind == .commitment } == 14)
    #expect(LineDifference.text(from: expected.withoutPlaces, to: try plan(name).value.withoutPlaces) == "")
  }

  @Test("PDF too, two columns and a page break included", .enabled(if: Programs.hasPDFToText, "poppler-utils is not installed"))
  func pdf() throws {
    let (expected, found) = (try plan("fenbrook.docx").value, try plan("fenbrook.pdf"))
    #expect(LineDifference.text(from: expected.withoutPlaces, to: found.value.withoutPlaces) == "")
    #expect(found.notes.contains { $0.sentence.contains("struck words were read as words of the plan") })
    #expect(!found.notes.contains { $0.sentence.contains("Extraction") })
  }

  @Test("Each file is told by its content, whatever its name")
  func detection() throws {
    for (name, format) in [
      ("fenbrook.docx", PlanFormat.docx), ("fenbrook.odt", .odt), ("fenbrook.fodt", .odt), ("fenbrook-site.html", .html),
      ("fenbrook-writer.html", .html), ("fenbrook.pdf", .pdf),
    ] {
      let bytes = Array(try Data(contentsOf: OutlineFixtureTests.folder.appending(path: "Formats/\(name)")))
      #expect(try PlanFormat(of: bytes, from: URL(filePath: "/file")) == format, "\(name)")
    }
    #expect(try PlanFormat(of: Array("<plan xmlns=\"x\">".utf8), from: URL(filePath: "/file")) == .planXML)
    #expect(try PlanFormat(of: Array("A plan <html> of words".utf8), from: URL(filePath: "/file.txt")) == .plainText)
  }
}

/// Outside programs that are there or not.
enum Programs {
  static let hasPDFToText = ["/usr/bin", "/usr/local/bin"].contains { FileManager.default.isExecutableFile(atPath: "\($0)/pdftotext") }
}

extension Plan {
  /// The outline with all words and no places, which differ between formats.
  var withoutPlaces: String {
    outline(narrative: .full).split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let start = line.range(of: "  [", options: .backwards), line.hasSuffix("]") else { return String(line) }
      return String(line[..<start.lowerBound])
    }.filter { !$0.hasPrefix("Author:") }.joined(separator: "\n")
  }
}
