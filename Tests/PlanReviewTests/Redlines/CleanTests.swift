import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import TestSupport
import Testing

@Suite("Clean readings of a redline")
struct CleanTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Of the sample redline, each reading is clean and says the same", arguments: RedlineView.allCases)
  func sample(view: RedlineView) throws {
    let redline = Checkout.file("Plans/wealdmere/2026-draft-variation.docx")
    let cleaned = try clean(redline, view: view)
    let file = try folder.file("clean.docx", cleaned.bytes)
    let (readings, plan) = (try PlanLoader().loadRedline(redline), try PlanLoader().load(file))
    let expected = view == .original ? readings.original : readings.revised
    #expect(plan.declared.isEmpty)
    #expect(plan.value.units.map(\.text) == expected.value.units.map(\.text))
    #expect(plan.value.units.map(\.kind) == expected.value.units.map(\.kind))
    #expect(plan.coverage.headersAndFooters == expected.coverage.headersAndFooters)
  }

  /// A redline as officers make them by hand: struck words are out, bold ones in.
  private var byHand: DOCXBuilder {
    func run(_ words: String, _ properties: String = "") -> String { DOCXBuilder.run(words, properties: properties) }
    let (struck, bold) = ("<w:strike/>", "<w:b/>")
    var builder = DOCXBuilder(
      [
        DOCXBuilder.paragraph(words: "Safer streets", style: "Heading1"),
        DOCXBuilder.paragraph(
          run("We will hold ") + run("two", struck) + run(" ") + run("four", bold) + run(" meetings in every district.")),
        DOCXBuilder.paragraph(run("We will visit ") + run("each", struck) + run(" ") + run("every", bold) + run(" school once a year.")),
        DOCXBuilder.paragraph(run("We will close the old station at Marsh Lane.", struck)),
        DOCXBuilder.paragraph(run("We will open a desk in the library at Marsh Lane.", bold)),
      ].joined())
    builder.styles = """
      <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      """
    return builder
  }

  @Test("Marks made by hand are taken off, and the statement says what was taken for what")
  func manual() throws {
    let redline = try folder.file("redline.docx", try byHand.bytes())
    let revised = try clean(redline, view: .revised)
    let plan = try PlanLoader().load(folder.file("revised.docx", revised.bytes))
    #expect(plan.declared.isEmpty)
    let words = plan.value.units.map(\.text)
    #expect(words.contains("We will hold four meetings in every district."))
    #expect(words.contains("We will open a desk in the library at Marsh Lane."))
    #expect(!words.contains { $0.contains("old station") })
    #expect(revised.statement.contains { $0.lowercased().contains("struck-out words were read as removed") })
    #expect(revised.statement.contains { $0.contains("3 added passages kept") && $0.contains("3 removed passages taken out") })

    let original = try clean(redline, view: .original)
    let before = try PlanLoader().load(folder.file("original.docx", original.bytes)).value.units.map(\.text)
    #expect(before.contains("We will hold two meetings in every district."))
    #expect(before.contains("We will close the old station at Marsh Lane."))
    #expect(!before.contains { $0.contains("library") })
  }

  @Test("The command never overwrites a file, and says what it resolved")
  func command() throws {
    let redline = Checkout.file("Plans/wealdmere/2026-draft-variation.docx").path
    let out = folder.url.appending(path: "published.docx")
    let first = try Program(planReview: "clean", redline, "--view", "original", "--out", out.path)
    #expect(first.exitCode == 0, "\(first.errors)")
    #expect(first.output.contains("Tracked changes rejected") && first.output.contains("Comments were kept: 1"))
    let bytes = try Data(contentsOf: out)
    let second = try Program(planReview: "clean", redline, "--view", "revised", "--out", out.path)
    #expect(second.exitCode == 2 && second.errors.contains("is there already"))
    #expect(try Data(contentsOf: out) == bytes)
  }

  @Test("The compare command writes a redline where it is asked for")
  func compare() throws {
    let files = ["2026-draft-variation.docx", "2026-issued.xml"].map { Checkout.file("Plans/wealdmere/\($0)").path }
    let run = try Program(planReview: "compare", files[0], files[1], "--format", "redline", "--out", folder.url.path)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.contains("all accepted the revised version, text for text"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["redline.docx"])
    #expect(try Program(planReview: "compare", files[0], files[1], "--format", "redline").exitCode == 64)
    let date = try Program(
      planReview: "compare", files[0], files[1], "--format", "redline", "--out", folder.url.path, "--redline-date", "soon")
    #expect(date.exitCode == 64)
  }

  @Test("What is no Word file is refused")
  func refused() throws {
    #expect(throws: LoadingError.self) { try clean(Checkout.file("Plans/wealdmere/2027-draft-redline.md"), view: .original) }
  }
}
