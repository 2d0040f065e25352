import Foundation
import PlanLoading
import PlanModel
import Testing

@Suite("The sample plans in Plans/")
struct SamplePlanTests {
  @Test("Both XML versions load whole", arguments: [("2025-published.xml", VersionRole.base, 108), ("2026-issued.xml", .issued, 112)])
  func wealdmere(name: String, role: VersionRole, commitments: Int) throws {
    let loaded = try load("wealdmere/\(name)")
    let plan = loaded.value
    #expect(plan.metadata.role == role)
    #expect(plan.objectives.count == 5)
    #expect(plan.units.count { $0.kind == .commitment } == commitments)
    #expect(plan.units.count { $0.kind == .note } == 4)
    #expect(loaded.coverage.tables == 5)
    #expect(loaded.notes.isEmpty)
    let bodies = Set(plan.objectives.flatMap(\.sections).compactMap(\.leadIn).map(\.responsible))
    #expect(bodies.isSuperset(of: [.chiefOfficer, .localPolicingBody, .joint, .board("Road Safety Board")]))
  }

  @Test("They come back from Plan XML as they were", arguments: ["2025-published.xml", "2026-issued.xml"])
  func roundTrip(name: String) throws {
    let loaded = try load("wealdmere/\(name)")
    let again = try PlanXMLReader.read(PlanXMLWriter.bytes(of: loaded), file: URL(filePath: "/plans/\(name)"))
    #expect(again.value == loaded.value)
    #expect(again.coverage == loaded.coverage)
  }

  @Test("The answer key quotes the published and the issued plan letter for letter")
  func answerKey() throws {
    let published = Set(try load("wealdmere/2025-published.xml").value.units.map(\.text))
    let issued = Set(try load("wealdmere/2026-issued.xml").value.units.map(\.text))
    for change in try PlantedChange.all(in: "wealdmere") {
      if change.pair == "published-draft" { #expect(published.isSuperset(of: change.original), "\(change.original)") }
      if change.pair == "draft-issued" { #expect(issued.isSuperset(of: change.revised), "\(change.revised)") }
      if change.pair == "issued-redline" { #expect(issued.isSuperset(of: change.original), "\(change.original)") }
    }
  }

  @Test("The answer key has every kind of change and of reason, and undeclared changes")
  func completeness() throws {
    let changes = try PlantedChange.all(in: "wealdmere")
    #expect(Set(changes.map(\.kind)) == Set(ChangeKind.allCases))
    #expect(Set(changes.flatMap(\.reasons)) == Set(Reason.Kind.allCases))
    #expect(changes.count { $0.pair == "published-draft" && $0.declared == .undeclared } >= 3)
    #expect(try PlantedChange.all(in: "harrowby").count >= 15)
  }

  private func load(_ path: String) throws -> Loaded<Plan> {
    let file = PlantedChange.plans.appending(path: path)
    return try PlanXMLReader.read(Array(try Data(contentsOf: file)), file: file)
  }
}
