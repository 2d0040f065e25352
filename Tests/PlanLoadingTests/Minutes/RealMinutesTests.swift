import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import TestSupport
import Testing

@Suite("Minutes of real panels", .enabled(if: Shared.file("seeds") != nil, "\(Shared.missing)"))
struct RealMinutesTests {
  @Test("One panel asks for stronger verbs, and agrees it")
  func strongerVerbs() throws {
    let points = try points("001_eec2d70e111a21ed.txt")
    let verbs = points.filter { $0.wanted == .replacement(of: "could", by: ["would", "will"]) }
    #expect(verbs.map(\.form) == [.request, .agreement])
    #expect(verbs.allSatisfy { $0.kind == .wording && $0.addressee == .localPolicingBody })
    #expect(verbs.last?.text == "the recommendations would be strengthened to replace 'could' with 'would' or 'will'")
    #expect(points.contains { $0.form == .agreement && $0.addressee == .panelMembers })
    #expect(!points.contains { $0.text.contains("correct record") })
  }

  @Test("Another asks for a term to go, for a list of outcomes, and resolves with reservations")
  func termAndOutcomes() throws {
    let points = try points("003_c60d7100c467756f.txt")
    #expect(points.contains { $0.wanted == .absent("young people") && $0.form == .undertaking && $0.addressee == .localPolicingBody })
    let outcomes = try #require(points.first { $0.text.contains("list of outcomes") })
    #expect(outcomes.wanted == .present("a list of outcomes against which the Plan would be measured"))
    #expect(outcomes.mover == "The Panel" || outcomes.mover == "the Panel")
    #expect(outcomes.kind == .measure)
    let resolved = points.filter { $0.form == .resolution }
    #expect(resolved.map(\.label) == ["(a)", "(b)"])
    #expect(resolved.first?.text.hasPrefix("That the Panel accepts and supports in full") == true)
    #expect(resolved.last?.addressee == .officers)
    #expect(points.contains { $0.mover == "Cllr Sood" })
  }

  @Test("A third asks for reports, in running discussion")
  func discussion() throws {
    let points = try points("000_8db24250e85614f7.txt")
    #expect(points.contains { $0.mover == "A Member" && $0.kind == .process })
    #expect(points.contains { $0.form == .undertaking && $0.addressee == .chiefOfficer })
    #expect(points.contains { $0.form == .agreement && $0.text.contains("Estates programme") })
  }

  /// The points, printed: what a reader would be given to confirm.
  private func points(_ name: String) throws -> [AgreedPoint] {
    let file = try #require(Shared.file("seeds/\(name)"))
    let summary = try MinutesReader.read(file)
    print(MinutesProposals.yaml(of: summary, file: name))
    return summary.points
  }
}
