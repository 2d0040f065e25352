import DocumentRendering
import ReviewReporting
import Testing

/// One list of formats serves every kind of paper.
struct FormatRegistryTests {
  @Test func noNameOrEndingStandsTwice() {
    let names = ReportFormat.all.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
    #expect(Set(ReportFormat.all.map(\.fileExtension)).count == ReportFormat.all.count)
  }

  @Test func namesAreFoundInAnyCaseAndOthersAreNot() {
    for format in ReportFormat.all { #expect(ReportFormat(named: format.name.uppercased()) == format) }
    #expect(ReportFormat(named: "md") == .markdown && ReportFormat(named: "pdf") == nil)
  }

  @Test func aPaperHasTheFormatsOfItsData() {
    let all = ReportFormat.all
    #expect(ComposedReview<PanelReview>.formats == all && DeclarationReport.formats == all && HistoryReport.formats == all)
    #expect(VariationReview.formats == all && ResponseTable.formats == all)
    #expect(ParityReport.formats == all.filter { $0 != .csv })
    #expect(PanelReport.formats == [.html, .markdown, .docx] && ReportFormat.documents == PanelReport.formats)
  }

  @Test func everyFormatWritesBytesOfItsOwn() {
    let report = ComposedReview(ReviewFixture.small(added("Visit every ward")).report)
    let written = ReportFormat.all.map { report.rendered(as: $0) }
    #expect(Set(written).count == ReportFormat.all.count)
    #expect(written.allSatisfy { !$0.isEmpty })
  }

  @Test func aWordDocumentIsWrittenOnlyWhenAskedFor() {
    #expect(ReportFormat.standard == [.html, .markdown, .json, .csv])
  }
}
