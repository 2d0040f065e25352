import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import TestSupport
import Testing

@Suite("Minutes")
struct MinutesReaderTests {
  @Test("A resolution keeps its words, its letters and its order")
  func resolution() throws {
    let points = try points(
      """
      RESOLVED:

      (a) That the Panel supports the draft plan subject to the comments made;

      (b) That officers be requested to write to the families.

      The meeting then moved on.
      """)
    #expect(points.map(\.form) == [.resolution, .resolution])
    #expect(points.map(\.label) == ["(a)", "(b)"])
    #expect(points[0].text == "That the Panel supports the draft plan subject to the comments made;")
    #expect(points[0].addressee == nil)
    #expect(points[1].addressee == .officers)
    #expect(points.allSatisfy { $0.opening == "RESOLVED:" && $0.mover == "The Panel" })
  }

  @Test("A resolution may stand in its own sentence")
  func inlineResolution() throws {
    let points = try points("The report was debated. RESOLVED that the draft be supported. The Chair thanked the officers.")
    #expect(points.map(\.text) == ["RESOLVED that the draft be supported."])
    #expect(points.first?.form == .resolution)
    #expect(points.first?.opening == nil)
  }

  @Test("What was agreed is listed, also where extraction put a heading before the list")
  func agreedList() throws {
    let points = try points(
      """
      It was agreed that:

      41 Budget

      - the targets would be strengthened to replace 'may' with 'must' or 'shall'
      - Panel Members would ask the farmers of their districts

      The next item was the budget.
      """)
    #expect(points.map(\.form) == [.agreement, .agreement])
    #expect(points[0].wanted == .replacement(of: "may", by: ["must", "shall"]))
    #expect(points[0].kind == .wording)
    #expect(points[0].addressee == .localPolicingBody)
    #expect(points[1].addressee == .panelMembers)
    #expect(points[1].wanted == nil)
  }

  @Test("Who asked is kept in the words of the minutes")
  func movers() throws {
    let points = try points(
      """
      - A Panel Member suggested that a list of the services that are paid for should be included.
      - Councillor Ash proposed that a letter be sent to the volunteers.
      - The Panel further requested that the Chief Constable be consulted on the figures.
      - It was suggested that the foreword should be shorter.
      """)
    #expect(points.map(\.mover) == ["A Panel Member", "Councillor Ash", "The Panel", nil])
    #expect(points.map(\.form) == [.request, .request, .request, .request])
    #expect(points[0].wanted == .present("a list of the services that are paid for"))
    #expect(points[1].kind == .process)
    #expect(points[2].kind == .consultation)
    #expect(points[2].addressee == .localPolicingBody)
  }

  @Test("A promise names who made it, and who asked")
  func undertakings() throws {
    let points = try points(
      """
      i. It was suggested that use of the term ‘elders’ needed to be removed. The PCC confirmed that use of the term ‘elders’ would be reconsidered.

      ii. Mrs Reed asked for the names of the schools. The Chief Constable undertook to send them to the Panel.
      """)
    #expect(points.map(\.form) == [.request, .undertaking, .request, .undertaking])
    #expect(points[0].wanted == .absent("elders"))
    #expect(points[1].wanted == .absent("elders"))
    #expect(points[1].addressee == .localPolicingBody)
    #expect(points[3].addressee == .chiefOfficer)
    #expect(points[3].mover == "Mrs Reed")
    #expect(points.map(\.label) == ["i.", "i.", "ii.", "ii."])
  }

  @Test(
    "What only sounds like a point is none",
    arguments: [
      "The Minutes of the meeting held on 4 May were agreed as a correct record and signed by the Chairman.",
      "It was suggested that speeding was a problem in the villages.",
      "The PCC agreed that excess speed caused harm.",
      "The PCC suggested that the figures should be read with care.",
      "The Panel asked whether the target should be higher.",
      "A Member questioned what had become of the fund.",
      "The Panel is asked to review the draft.",
      "During the discussion, the following points were made:",
    ])
  func nearMisses(sentence: String) throws {
    #expect(try points("Opening words of the meeting.\n\n" + sentence).isEmpty)
  }

  @Test(
    "The kind is told from the vocabulary",
    arguments: [
      ("the target for answering calls should be lower", Recommendation.Kind.measure),
      ("the commitment on road safety should be put back", .reinstatement),
      ("the phrase about visible policing should be clarified", .clarification),
      ("parish councils should be consulted before the next draft", .consultation),
      ("the introduction should be reworded", .wording),
      ("the Commissioner should report back in the spring", .process),
    ])
  func kinds(ask: String, kind: Recommendation.Kind) throws {
    #expect(try points("The Panel suggested that \(ask).").map(\.kind) == [kind])
  }

  @Test(
    "Wanted wording is read where the words say one",
    arguments: [
      ("“could” be replaced with “will”", WantedWording.replacement(of: "could", by: ["will"])),
      ("'try to' be changed to 'will'", .replacement(of: "try to", by: ["will"])),
      ("the plan should say ‘will’ instead of ‘may’", .replacement(of: "may", by: ["will"])),
      ("the term “hotspot” should no longer be used", .absent("hotspot")),
      ("the words “in every district” should be added", .present("in every district")),
      ("a glossary of the terms should be included", .present("a glossary of the terms")),
    ])
  func wanted(ask: String, wanted: WantedWording) throws {
    #expect(try points("The Panel requested that \(ask).").map(\.wanted) == [wanted])
  }

  @Test("An apostrophe opens no quotation, and a quoted name alone asks for no words")
  func noWanted() throws {
    let duties = try points("The Panel requested that the victims' strategy and the officers' duties be added to the agenda.")
    #expect(duties.map(\.wanted) == [.present("the victims' strategy and the officers' duties")])
    #expect(try points("The Panel requested that ‘Safe Streets’ be extended to the coast.").map(\.wanted) == [nil])
  }

  @Test("Who acts in quoted words is not asked to")
  func quotedActor() throws {
    let points = try points("Mrs Reed suggested that “asking officers to visit” should be replaced with “sending officers to visit”.")
    #expect(points.map(\.addressee) == [.localPolicingBody])
    #expect(points.map(\.wanted) == [.replacement(of: "asking officers to visit", by: ["sending officers to visit"])])
  }

  @Test(
    "A resolution bids by its first words alone",
    arguments: [
      ("That the Commissioner publish the dashboard each quarter.", AgreedPoint.Addressee.localPolicingBody),
      ("That the Chief Constable report on the calls.", .chiefOfficer),
      ("That the Commissioner's update be noted.", nil),
      ("That the Commissioner update be noted.", nil),
      ("That the Panel write to the bench.", nil),
    ])
  func bidden(ask: String, addressee: AgreedPoint.Addressee?) throws {
    #expect(try points("RESOLVED:\n\n(a) \(ask)").map(\.addressee) == [addressee])
  }

  @Test("The proposals load as part of a review file, word for word")
  func proposals() throws {
    let file = URL(filePath: "/minutes/2026.md")
    let summary = try summary(
      """
      Minutes of the meeting held on 2 February 2026

      RESOLVED:

      (a) That "may" be replaced with "must": see page 4;

      (b) That the report be noted.
      """)
    #expect(summary.meeting == CalendarDate(year: 2026, month: 2, day: 2))
    let review =
      """
      area: Northmere
      country: england
      body: {kind: pcc, name: Police and Crime Commissioner for Northmere}
      panel: {name: Northmere Police and Crime Panel}
      instrument: variation
      versions: [{role: base, label: Plan, file: plan.xml}]

      """ + MinutesProposals.yaml(of: summary, file: "2026.md")
    let variation = try VariationReader.read(Array(review.utf8), file: file)
    #expect(variation.recommendations.map(\.text) == summary.recommended.map(\.text))
    #expect(variation.recommendations.map(\.wanted) == summary.recommended.map(\.wanted))
    #expect(summary.recommended.allSatisfy { $0.form == .resolution || $0.form == .agreement })
    #expect(summary.recommended.count + summary.others.count == summary.points.count)
    #expect(variation.minutes.first?.resolution?.contains("(b) That the report be noted.") == true)
  }

  private func points(_ text: String) throws -> [AgreedPoint] { try summary(text).points }

  private func summary(_ text: String) throws -> MinutesSummary {
    let document = try MarkdownReader.read(Array(text.utf8), file: URL(filePath: "/minutes/minutes.md"))
    return MinutesReader.summary(of: document.reading(.revised))
  }
}
