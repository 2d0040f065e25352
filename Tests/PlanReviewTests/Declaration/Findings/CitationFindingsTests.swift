import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import TestSupport
import Testing
import PlanComparison

@Suite("Rule citation")
struct CitationFindingsTests {
  private static let act = "of the Police Reform and Social Responsibility Act 2011"

  @Test("A citation of another provision in the covering report is found, with the provision that fits")
  func wrong() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(SmallPlan.marked),
      covering: "# Covering report\n\nUnder section 5(5) \(Self.act) the Commissioner must send a draft of the variation to the Panel.\n")
    let finding = try #require(small.findings("citation").first)
    #expect(finding.statement.contains("s.5(6)(c)"))
    #expect(finding.evidence.first?.document == "the covering report")
  }

  @Test("One in the plan is found there")
  func inPlan() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(
        SmallPlan.marked,
        ("I want it to stay one.", "I want it to stay one. The Panel must review the draft plan under section 5(5) \(Self.act).")))
    #expect(small.findings("citation").first?.evidence.first?.document == "the redline")
  }

  @Test("The right provision, and a section of another Act, give none")
  func nearMisses() throws {
    for sentence in [
      "Under section 5(6)(c) \(Self.act) the Commissioner must send a draft of the variation to the Panel.",
      "Under section 5(5) of the Crime and Disorder Act 1998 partners must send their plans to the council.",
    ] {
      let small = try SmallCheck(redline: SmallPlan.varied(SmallPlan.marked), covering: "# Covering report\n\n\(sentence)\n")
      #expect(small.findings("citation").isEmpty, "\(sentence)")
    }
  }

  @Test(
    "The real covering report cites the section on the strategic policing requirement for sending the variation to the panel",
    .enabled(if: Shared.file(realRedline) != nil, "\(Shared.missing)"))
  func real() throws {
    let file = try #require(Shared.file(realRedline))
    let redline = try PlanLoader().loadRedline(file)
    let options = LoadingOptions(from: "PROPOSED VARIATION TO THE SAFER WEST MERCIA PLAN", to: "A SAFER WEST MERCIA PLAN")
    let report = try CoveringReportReader.read(file, options: options)
    #expect(report.statements.map(\.kind) == [.unchanged])
    let check = try PlanReview.check(
      DeclarationSources(published: redline.original, redline: redline, covering: [report]))
    let citation = try #require(check.findings.first { $0.rule == "citation" })
    #expect(citation.statement.contains("s.5(5)") && citation.statement.contains("s.5(6)(c)"))
    #expect(citation.evidence.first?.place?.line == 448)
    #expect(!check.findings.contains { $0.rule == "said-unchanged" })
    #expect(check.drift.isEmpty)
    #expect(check.count(of: .undeclared) + check.count(of: .partlyDeclared) + check.count(of: .overMarked) == 0)
    #expect(check.count(of: .declared) > 40)
  }
}

private let realRedline = "seeds/004_6d60d583f0abbd53.txt"
