import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import TestSupport
import Testing

@Suite("What a covering report says of the changes")
struct CoveringReportReaderTests {
  private static func statements(_ text: String) throws -> [Variation.CoveringStatement] {
    let folder = try TemporaryFolder()
    return try CoveringReportReader.read(try folder.file("covering.md", text)).statements
  }

  @Test(
    "A sentence that says what was done to a part of the plan is a statement, verbatim and of its kind",
    arguments: [
      ("Objective 2 is unchanged.", ChangeKind.unchanged), ("No changes are made to the third priority.", .unchanged),
      ("A new commitment on quay lighting has been added.", .added), ("The section on ferries will be removed.", .removed),
      ("In the second commitment ‘could’ becomes ‘will’.", .reworded), ("The two commitments on patrols are merged.", .merged),
      ("The commitment on leaflets is moved to Priority 4 from its old place.", .moved),
      ("The target for wardens has been raised to 40.", .reworded),
    ])
  func sentences(text: String, kind: ChangeKind) throws {
    let statement = try #require(try Self.statements("# Report\n\n1. Background.\n\n\(text) More is said below.\n").first)
    #expect(statement.kind == kind)
    #expect(statement.text == text)
    #expect(statement.place?.line == 5)
  }

  @Test(
    "What is asked, required, supposed, shown or told of something else states nothing",
    arguments: [
      "The Panel is asked to consider whether the target should be removed.", "The Commissioner must send any new commitment to the Panel.",
      "New words are shown in bold and words that are removed are struck through.", "The cost of the new commitments can be met.",
      "The chairman was replaced in May.", "The plan was last varied in 2024.", "The objectives are largely unchanged.",
    ])
  func nearMisses(text: String) throws {
    #expect(try Self.statements("# Report\n\n\(text)\n").isEmpty)
  }

  @Test("The entries of a list of changes are statements, whatever their words; those of another list are not")
  func lists() throws {
    let statements = try Self.statements(
      """
      # Report

      The Panel is asked to:

      - note the changes
      - make a report

      3. The principal changes are:

      - wardens for the upper parishes
      - in Priority 2, “six” becomes “four”

      4. The following commitments are removed:

      - lending bicycles

      The officer can be reached at:

      - the guildhall
      """)
    #expect(statements.map(\.text) == ["wardens for the upper parishes", "in Priority 2, “six” becomes “four”", "lending bicycles"])
    #expect(statements.map(\.kind) == [nil, .reworded, .removed])
    #expect(statements[1].objective == "Priority 2")
    #expect(statements[1].original == "six" && statements[1].revised == "four")
  }

  @Test("A table of changes gives a statement a row; a table of dates none")
  func tables() throws {
    let statements = try Self.statements(
      """
      # Report

      | Objective | Current wording | Proposed wording | Reason |
      | --- | --- | --- | --- |
      | Safer lanes | Pay for a camera at the ford | Pay for two cameras at the ford | Collisions |
      | Quiet streets | | Light the towpath | Residents asked |
      | Honest trade | Test the scales | Deleted | Kept early |

      | Meeting | Date |
      | --- | --- |
      | Panel | 3 June |
      """)
    #expect(statements.map(\.kind) == [.reworded, .added, .removed])
    #expect(statements.map(\.objective) == ["Safer lanes", "Quiet streets", "Honest trade"])
    #expect(statements[0].revised == "Pay for two cameras at the ford")
    #expect(statements[2].revised == nil)
  }

  @Test("In a pack, what stands before the plan is read, and nothing of the plan")
  func pack() throws {
    let report = try CoveringReportReader.read(Checkout.file("Plans/wealdmere/2027-draft-redline.md"))
    #expect(report.statements.count == 5)
    #expect(report.statements.first?.kind == .unchanged)
    #expect(report.paragraphs.allSatisfy { ($0.place.line ?? 0) < 40 })
  }

  @Test(
    "The real covering report says one thing: that vision and objectives are unchanged",
    .enabled(if: Shared.file(agendaPack) != nil, "\(Shared.missing)"))
  func real() throws {
    let options = LoadingOptions(from: "PROPOSED VARIATION TO THE SAFER WEST MERCIA PLAN", to: "A SAFER WEST MERCIA PLAN")
    let report = try CoveringReportReader.read(try #require(Shared.file(agendaPack)), options: options)
    #expect(report.statements.map(\.kind) == [.unchanged])
    #expect(report.statements.first?.place?.line == 453)
    #expect(report.paragraphs.count > 20)
  }

  @Test(
    "Minutes on a refreshed plan: the section on partnerships had been strengthened",
    .enabled(if: Shared.file(refreshed) != nil, "\(Shared.missing)"))
  func realMinutes() throws {
    let report = try CoveringReportReader.read(try #require(Shared.file(refreshed)))
    #expect(report.statements.contains { $0.kind == .reworded && $0.text.contains("partnerships had been strengthened") })
    #expect(report.statements.count < 4)
  }
}

private let agendaPack = "seeds/004_6d60d583f0abbd53.txt"
private let refreshed = "seeds/003_c60d7100c467756f.txt"
