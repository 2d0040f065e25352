import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import TestSupport
import Testing

@Suite(
  "The real redline in an agenda pack",
  .enabled(if: Shared.file("acceptance/west-mercia-2020-literal.tsv") != nil, "\(Shared.missing)"))
struct RealRedlineTests {
  /// The plan in the pack, its marks read by its own convention.
  func plan() throws -> SourceDocument {
    let file = try #require(Shared.file("seeds/004_6d60d583f0abbd53.txt"))
    let pack = try PlainTextReader.read(Array(Data(contentsOf: file)), file: file)
    let plan = try pack.planExcerpt(file: file)
    return try plan.marked(by: #require(RedlineConvention.detect(in: plan)))
  }

  /// The rows of the acceptance key: what each bullet reads before and after.
  func key() throws -> [(base: String, draft: String)] {
    let text = try String(contentsOf: #require(Shared.file("acceptance/west-mercia-2020-literal.tsv")), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { spaced($0) }
      return (cells[3], cells[4])
    }
  }

  /// Words with one space between them.
  func spaced(_ text: some StringProtocol) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  @Test("Every bullet of the key reads before and after as the key says, and there are no others")
  func bullets() throws {
    let plan = try plan()
    let rows = try key()
    #expect(rows.count == 138)
    for (view, texts) in [(RedlineView.original, rows.map(\.base)), (.revised, rows.map(\.draft))] {
      let bullets = plan.reading(view).filter { block in
        guard case .listItem(_, let isNumbered) = block.kind else { return false }
        return !isNumbered
      }
      let read = bullets.map { spaced($0.text.text) }
      let expected = texts.filter { !$0.isEmpty }
      for difference in read.difference(from: expected) { Issue.record("\(view): \(difference)") }
    }
  }

  @Test("The plan begins at its title and ends before the next report, its tables and back page inside")
  func excerpt() throws {
    let plan = try plan()
    #expect(plan.blocks.first?.place.line == 482)
    #expect(plan.blocks.last?.place.line == 851)
    #expect(plan.coverage.tables == 3)
    #expect(plan.notes.count { $0.kind == .setAside } == 1)
  }

  @Test("The faults that the domain notes list are found in their lines, and none where the marks are sound")
  func faults() throws {
    let lines = try plan().notes.filter { $0.kind == .markUpFault }.compactMap(\.place?.line)
    #expect(Set(lines) == [492, 605, 646, 665, 702, 706, 760, 762, 774, 786, 823, 830, 839])
  }

  @Test("Paragraphs that a page break cuts are read as one")
  func joins() throws {
    let lines = try plan().notes.filter { $0.kind == .inferred }.compactMap(\.place?.line)
    #expect(lines.contains(747) && lines.contains(819))
  }

  @Test(
    "The other papers of panels are read whole, and are no redlines",
    arguments: [
      "seeds/000_8db24250e85614f7.txt", "seeds/001_eec2d70e111a21ed.txt", "seeds/002_0280883cd3305a80.txt",
      "seeds/003_c60d7100c467756f.txt",
    ])
  func otherPapers(name: String) throws {
    let file = try #require(Shared.file(name))
    let document = try PlainTextReader.read(Array(Data(contentsOf: file)), file: file)
    #expect(RedlineConvention.detect(in: document) == nil)
    #expect(document.blocks.count > 20)
    #expect(try document.planExcerpt(file: file) == document)
  }
}
