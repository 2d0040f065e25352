import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import TestSupport
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

  /// The kinds of reason that no change was planted for. Each has tests of its rule.
  static let notPlanted: Set<Reason.Kind> = [
    .reversed, .conditionAdded, .conditionRemoved, .qualifierAdded, .qualifierChanged, .qualifierDropped, .frequencyChanged, .periodChanged,
    .limitChanged, .unitChanged, .targetEased, .targetTightened, .measureRedefined, .reported,
  ]

  @Test("The answer key has every kind of change and of reason, and undeclared changes")
  func completeness() throws {
    let changes = try PlantedChange.all(in: "wealdmere")
    #expect(Set(changes.map(\.kind)) == Set(ChangeKind.allCases))
    #expect(Set(changes.flatMap(\.reasons)) == Set(Reason.Kind.allCases).subtracting(Self.notPlanted))
    #expect(changes.count { $0.pair == "published-draft" && $0.declared == .undeclared } >= 3)
    #expect(try PlantedChange.all(in: "harrowby").count >= 15)
  }

  @Test("The draft with its marks rejected is the published plan, but for what was left unmarked on purpose")
  func draftRejected() throws {
    let published = try load("wealdmere/2025-published.xml").value.units
    let rejected = try redline("wealdmere/2026-draft-variation.docx").original.value.units
    #expect(published.count == rejected.count)
    let differing = zip(published, rejected).filter { $0.bareOfPlace != $1.bareOfPlace }.map { $0.0.text }
    let unmarked = try PlantedChange.all(in: "wealdmere").filter {
      $0.pair == "published-draft" && ($0.declared == .undeclared || $0.declared == .partlyDeclared)
    }
    #expect(differing == unmarked.flatMap(\.original))
  }

  @Test("The draft with its marks accepted says what the answer key says, and no more of what was removed")
  func draftAccepted() throws {
    let draft = try redline("wealdmere/2026-draft-variation.docx").revised
    let texts = Set(draft.value.units.map(\.text))
    for change in try PlantedChange.all(in: "wealdmere") where change.pair == "published-draft" {
      #expect(texts.isSuperset(of: change.revised), "\(change.revised)")
      if change.kind == .removed { #expect(texts.isDisjoint(with: change.original), "\(change.original)") }
    }
    #expect(draft.value.units.count { $0.kind == .commitment } == 111)
    #expect(Set(draft.declared.map(\.kind)) == Set(DeclaredChange.Kind.allCases))
    #expect(Set(draft.declared.map(\.author)) == ["Policy Officer, OPCC"])
  }

  @Test("Both readings of the later redline say what the answer key says, where its marks are sound")
  func laterRedline() throws {
    let redline = try redline("wealdmere/2027-draft-redline.md")
    let (original, revised) = (Set(redline.original.value.units.map(\.text)), Set(redline.revised.value.units.map(\.text)))
    for change in try PlantedChange.all(in: "wealdmere") where change.pair == "issued-redline" && !change.isFaulty {
      if change.declared == .declared { #expect(original.isSuperset(of: change.original), "\(change.original)") }
      #expect(revised.isSuperset(of: change.revised), "\(change.revised)")
      if change.kind == .removed { #expect(revised.isDisjoint(with: change.original), "\(change.original)") }
    }
    #expect(redline.revised.value.metadata.title?.text == "Safer Wealdmere: Police and Crime Plan 2025-2029")
    #expect(!revised.contains { $0.contains("Work programme") || $0.contains("principal changes") }, "the pack around the plan is left out")
    #expect(redline.original.notes.contains { $0.kind == .convention })
    #expect(redline.original.notes.contains { $0.kind == .markUpFault })
  }

  @Test("Harrowby's two versions load, with every pledge under its priority", arguments: ["2024-plan.txt", "2025-refresh.md"])
  func harrowby(name: String) throws {
    let loaded = try PlanLoader().load(Checkout.file("Plans/harrowby/\(name)"))
    let pledges = loaded.value.units.filter { $0.label?.firstMatch(of: /^[1-5]\.[1-7]$/) != nil }
    #expect(pledges.count == 28)
    #expect(pledges.allSatisfy { $0.divisionKind == .objective })
    #expect(loaded.value.objectives.map { $0.localTerm?.lowercased() } == Array(repeating: "priority", count: 5))
  }

  private func load(_ path: String) throws -> Loaded<Plan> {
    try PlanLoader().load(Checkout.file("Plans/\(path)"))
  }

  private func redline(_ path: String) throws -> LoadedRedline {
    try PlanLoader().loadRedline(Checkout.file("Plans/\(path)"))
  }
}

extension PlanUnit {
  /// The unit without its place and what is derived from the place.
  fileprivate var bareOfPlace: PlanUnit {
    var unit = self
    unit.place = Place(paragraph: 0)
    unit.id = ""
    return unit
  }
}
