import DocumentRendering
import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import RedlineWriting
import Testing
import TestSupport

@Suite("Redlines in Word")
struct RedlineTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The redline of a pair, without comments, and the two versions.
  private func redline(_ pair: SamplePair, marks: RedlineSettings = RedlineSettings(hasComments: false)) throws -> ProvedWordFile {
    let (original, revised) = try pair.load()
    let report = try review(original, against: revised)
    let file = Checkout.file("Plans/\(pair.original ?? pair.revised)")
    return try PlanReview.redline(original, against: revised, report: report, file: file, marks: marks)
  }

  @Test("Every sample pair has a redline that proves itself, the same in every run", arguments: SamplePair.all)
  func samples(pair: SamplePair) throws {
    let redline = try redline(pair, marks: RedlineSettings())
    #expect(try self.redline(pair, marks: RedlineSettings()) == redline)
    // The proof is a reading of its own: the file, opened as anyone's redline.
    let file = try folder.file("redline.docx", redline.bytes)
    let readings = try PlanLoader().loadRedline(file)
    let (original, revised) = try pair.load()
    #expect(words(readings.original.value) == words(original.value))
    #expect(words(readings.revised.value) == words(revised.value))
    #expect(readings.original.coverage.comments > 0)
  }

  /// Without the pair whose base has a comment of its own, which LibreOffice cannot draw without a screen.
  @Test(
    "LibreOffice accepts all and rejects all to the same texts", .enabled(if: Writer.isThere, "LibreOffice is not installed"),
    arguments: SamplePair.all.filter { $0.name == "published-draft" || $0.name == "plan-refresh" }, Writer.Resolution.allCases)
  func writer(pair: SamplePair, resolution: Writer.Resolution) throws {
    let file = try folder.file("redline.docx", try redline(pair).bytes)
    let resolved = try PlanLoader().load(Writer.resolved(file, resolution, in: folder))
    let (original, revised) = try pair.load()
    #expect(words(resolved.value) == words(resolution == .accepted ? revised.value : original.value))
    #expect(resolved.declared.isEmpty)
  }

  @Test(
    "LibreOffice does so on a Word file of lists, too", .enabled(if: Writer.isThere, "LibreOffice is not installed"),
    arguments: Writer.Resolution.allCases)
  func writerOnOwnFile(resolution: Writer.Resolution) throws {
    let plan = GeneratedPlan(commitments: 60)
    let before = try folder.file("before.docx", plan.docx())
    let (original, revised) = (
      try PlanLoader().load(before), try PlanLoader().load(folder.file("after.docx", plan.varied().docx()))
    )
    let report = try review(original, against: revised)
    let redline = try PlanReview.redline(
      original, against: revised, report: report, file: before, marks: RedlineSettings(hasComments: false))
    #expect(redline.statement.first == "Written on the original's own file.")
    let resolved = try PlanLoader().load(Writer.resolved(folder.file("redline.docx", redline.bytes), resolution, in: folder))
    #expect(words(resolved.value) == words(resolution == .accepted ? revised.value : original.value))
  }

  @Test("A redline of a long plan proves itself in time that grows with its length")
  func long() throws {
    func duration(_ commitments: Int) throws -> Duration {
      let plan = GeneratedPlan(commitments: commitments)
      let before = try folder.file("before\(commitments).docx", plan.docx())
      let original = try PlanLoader().load(before)
      let revised = try PlanLoader().load(folder.file("after\(commitments).docx", plan.varied().docx()))
      let report = try review(original, against: revised)
      return try ContinuousClock().measure {
        let redline = try PlanReview.redline(original, against: revised, report: report, file: before)
        #expect(redline.statement.contains { $0.contains("text for text") })
      }
    }
    let (short, long) = (try duration(200), try duration(800))
    #expect(long < short * 12, "\(short) for 200 commitments, \(long) for 800")
  }

  @Test("A redline on a Word file keeps the file's styles, headers and lists, and marks a move")
  func ownFile() throws {
    let pair = SamplePair.all[1]
    let redline = try redline(pair)
    #expect(redline.statement.contains { $0.hasPrefix("Written on the original's own file") })
    let source = Checkout.file("Plans/\(pair.original ?? "")")
    let file = try folder.file("redline.docx", redline.bytes)
    let (before, after) = (try PlanLoader().load(source), try PlanLoader().load(file))
    #expect(before.coverage.headersAndFooters == after.coverage.headersAndFooters)
  }

  @Test("Moved commitments are marked as moved, not as removed and new")
  func moves() throws {
    let file = try folder.file("redline.docx", try redline(SamplePair.all[0]).bytes)
    let declared = try PlanLoader().loadRedline(file).revised.declared
    #expect(declared.contains { $0.kind == .movedFrom } && declared.contains { $0.kind == .movedTo })
    #expect(declared.allSatisfy { $0.author == "plan-review" && $0.date == "2000-01-01T00:00:00Z" })
  }

  @Test("Author and date are those that are given")
  func authorAndDate() throws {
    let marks = RedlineSettings(author: "Panel Officer", date: "2026-03-01T09:00:00Z", hasComments: false)
    let file = try folder.file("redline.docx", try redline(SamplePair.all[3], marks: marks).bytes)
    let declared = try PlanLoader().loadRedline(file).revised.declared
    #expect(!declared.isEmpty && declared.allSatisfy { $0.author == "Panel Officer" && $0.date == "2026-03-01T09:00:00Z" })
  }

  @Test("A version against itself gives a file without a mark")
  func same() throws {
    let plan = try PlanLoader().load(Checkout.file("Plans/wealdmere/2026-issued.xml"))
    let report = try review(plan, against: plan)
    let redline = try PlanReview.redline(plan, against: plan, report: report, file: nil)
    #expect(try PlanLoader().load(folder.file("redline.docx", redline.bytes)).declared.isEmpty)
  }

  @Test("A paragraph between two rows of one table is refused by name: Word has no mark for a table that was parted")
  func partedTable() throws {
    func plan(_ lines: [String], _ name: String) throws -> Loaded<Plan> {
      try PlanLoader().load(try folder.file(name, "# Police and Crime Plan for Saltmere\n\n" + lines.joined(separator: "\n") + "\n"))
    }
    let original = try plan(["| Measure | 2025 |", "| Nets traced | 40 |"], "original.md")
    let revised = try plan(["| Measure | 2025 |", "", "What the figures mean.", "", "| Nets traced | 40 |"], "revised.md")
    let error = #expect(throws: RedlineError.self) {
      try PlanReview.redline(original, against: revised, report: try review(original, against: revised), file: nil)
    }
    #expect("\(try #require(error))".contains("“What the figures mean.” was put between two rows of one table"))
  }

  @Test("Where words cannot be found again, nothing is written and the place is told")
  func refusal() throws {
    let error = RedlineError.proofFailed(reading: "accepted", place: "paragraph 4", expected: "“a”", found: "“b”")
    #expect(error.description.contains("Nothing was written") && error.description.contains("paragraph 4"))
  }

  @Test("An equation of the revised version is refused by name, and not put in as plain words")
  func equation() throws {
    let formula = "<w:p><m:oMath><m:r><m:t>A=B</m:t></m:r></m:oMath></w:p>"
    let words = ["One thing.", "Another thing."].map { DOCXBuilder.paragraph(words: $0) }.joined()
    let files = (
      try folder.file("plain.docx", DOCXBuilder(words).bytes()), try folder.file("formula.docx", DOCXBuilder(words + formula).bytes())
    )
    let (original, revised) = (try PlanLoader().load(files.0), try PlanLoader().load(files.1))
    let report = try review(original, against: revised)
    let error = #expect(throws: RedlineError.self) {
      try PlanReview.redline(original, against: revised, report: report, file: files.0, revisedFile: files.1)
    }
    #expect(error?.description.contains("A=B") == true)
  }

  @Test("A paragraph with a letter of a font of signs goes whole")
  func signs() throws {
    let sign = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>"
    let (first, last) = (DOCXBuilder.paragraph(words: "One thing."), DOCXBuilder.paragraph(words: "The last thing."))
    let marked = DOCXBuilder.paragraph(DOCXBuilder.run("Done ") + sign + DOCXBuilder.run(" in every parish of the county."))
    let before = try folder.file("signs.docx", DOCXBuilder(first + marked + last).bytes())
    let after = try folder.file("none.docx", DOCXBuilder(first + last).bytes())
    let (original, revised) = (try PlanLoader().load(before), try PlanLoader().load(after))
    let report = try review(original, against: revised)
    let redline = try PlanReview.redline(original, against: revised, report: report, file: before, revisedFile: after)
    let readings = try PlanLoader().loadRedline(folder.file("redline.docx", redline.bytes))
    #expect(words(readings.original.value) == words(original.value) && words(readings.revised.value) == words(revised.value))
  }

  @Test("LibreOffice prints a redline as a PDF", .enabled(if: Writer.isThere))
  func pdf() throws {
    let bytes = try RedlinePDF.bytes(of: redline(SamplePair.all[1], marks: RedlineSettings(hasComments: false)))
    #expect(bytes.starts(with: Array("%PDF-".utf8)))
  }

  @Test("A figure in a table within a cell is marked in its own paragraph")
  func nestedTable() throws {
    func table(_ cells: [String]) -> String {
      "<w:tbl><w:tblGrid/>\(cells.map { "<w:tr><w:tc><w:tcPr/>\($0)</w:tc></w:tr>" }.joined())</w:tbl>"
    }
    func file(_ target: String, _ name: String) throws -> URL {
      let inner = table([DOCXBuilder.paragraph(words: "Burglary"), DOCXBuilder.paragraph(words: target)])
      let cells = [
        DOCXBuilder.paragraph(words: "Crime"), DOCXBuilder.paragraph(words: "See below") + inner + DOCXBuilder.paragraph(words: "End"),
      ]
      return try folder.file(name, try DOCXBuilder(DOCXBuilder.paragraph(words: "We will act.") + table(cells)).bytes())
    }
    let (old, new) = (try file("10%", "old.docx"), try file("12%", "new.docx"))
    let (original, revised) = (try PlanLoader().load(old), try PlanLoader().load(new))
    let redline = try PlanReview.redline(original, against: revised, report: try review(original, against: revised), file: old)
    let readings = try PlanLoader().loadRedline(try folder.file("nested.docx", redline.bytes))
    #expect(words(readings.original.value) == words(original.value))
    #expect(words(readings.revised.value) == words(revised.value))
  }

  private func words(_ plan: Plan) -> [String] {
    let units = plan.units.filter { $0.kind != .title }
    return units.filter { $0.kind != .note }.map(\.text) + units.filter { $0.kind == .note }.map(\.text)
  }
}
