import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("Lead-ins")
struct LeadInTests {
  static let phrases: [(String, ResponsibleBody, CommitmentRole)] = [
    ("I will hold the Chief Constable to account for:", .chiefOfficer, .commitment),
    ("I will hold the police force to account for", .chiefOfficer, .commitment),
    ("I will hold criminal justice agencies to account for:", .partner("criminal justice agencies"), .commitment),
    ("As your Police and Crime Commissioner, I will:", .localPolicingBody, .commitment),
    ("My office will…", .localPolicingBody, .commitment),
    ("My team will:", .localPolicingBody, .commitment),
    ("The PFCC will:", .localPolicingBody, .commitment),
    ("The Office of the Police and Crime Commissioner will:", .localPolicingBody, .commitment),
    ("Together the Chief Constable and I will:", .joint, .commitment),
    ("The Commissioner and the Chief Constable will:", .joint, .commitment),
    ("Together we will…", .joint, .commitment),
    ("Wexdown Police will…", .chiefOfficer, .commitment),
    ("The Constabulary must:", .chiefOfficer, .commitment),
    ("My priorities, for the Chief Constable to deliver are to:", .chiefOfficer, .commitment),
    ("The Witness Care Board will:", .board("Witness Care Board"), .commitment),
    ("The Road Safety Partnership will:", .partner("Road Safety Partnership"), .commitment),
    ("My particular focus areas will be:", .localPolicingBody, .focus),
    ("What I will deliver for Calderby:", .localPolicingBody, .outcome),
    ("How we will deliver this", .unknown, .commitment),
    ("What success looks like", .unknown, .measure),
    ("How I will monitor this:", .localPolicingBody, .measure),
    ("We Will", .unknown, .commitment),
    ("Spending is watched. In support of this I will:", .localPolicingBody, .commitment),
    ("The Chief Constable reports monthly. My office will:", .localPolicingBody, .commitment),
  ]

  @Test("A line that closes with “:-” opens its list, and one with a dash alone is a heading", arguments: [":-", ": -", ":"])
  func colonAndDash(ending: String) {
    let plan = Outliner().plan(from: BlockNotation.blocks("# Priority: Roads\nOur promises for these roads\(ending)\n- Fund cameras")).plan
    #expect(plan.units.first { $0.kind == .commitment }?.leadIn?.hasPrefix("Our promises for these roads") == true)
    let dashed = Outliner().plan(from: BlockNotation.blocks("# Priority: Roads\nOur promises for these roads -\n- Fund cameras")).plan
    #expect(dashed.units.first { $0.kind == .commitment }?.leadIn == nil)
  }

  @Test("Where bullets are lost, the last item may bear the stop of them all")
  func closingItem() {
    let text =
      "# Priority: Roads\nI will:\nfund cameras near schools;\ntrain wardens for the town;\nopen a desk in each village.\nRoads matter to us all."
    let plan = Outliner().plan(from: BlockNotation.blocks(text)).plan
    #expect(plan.units.filter { $0.kind == .commitment }.map(\.text).last == "open a desk in each village.")
    #expect(plan.units.contains { $0.kind == .narrative && $0.text == "Roads matter to us all." })
  }

  @Test("A question right above a list is no lead-in, whatever word it ends with")
  func question() {
    let plan = Outliner().plan(from: BlockNotation.blocks("# Priority: Roads\nWhom is this plan for?\n- Fund cameras\n- Train wardens"))
      .plan
    #expect(plan.units.filter { $0.kind == .commitment }.allSatisfy { $0.leadIn == nil })
  }

  @Test("The words say who must act, and what is promised", arguments: phrases)
  func words(_ text: String, _ body: ResponsibleBody, _ role: CommitmentRole) {
    #expect(LeadInWords(text).responsible == body)
    #expect(LeadInWords(text).role == role)
  }

  static let spoken: [(String, ResponsibleBody?)] = [
    ("The MPS will put more officers on the night bus.", .chiefOfficer),
    ("MOPAC will publish the figures.", .localPolicingBody),
    ("The VRU will fund mentors.", .partner("VRU")),
    ("Marlshire Police must record each stop.", .chiefOfficer),
    ("We will fund twelve projects.", nil),
    ("Victims are told within a day.", nil),
    ("Willow Lane is where most of it happens.", nil),
  ]

  @Test("A sentence names who will act", arguments: spoken)
  func sentences(_ text: String, _ body: ResponsibleBody?) {
    #expect(Actor(sentence: text)?.known == body)
  }

  /// The lead-in above each item of a plan, by the item's words.
  private func leadIns(_ text: String) -> [String: String] {
    let plan = Outliner().plan(from: BlockNotation.blocks(text)).plan
    return Dictionary(uniqueKeysWithValues: plan.units.filter { $0.kind == .commitment }.map { ($0.text, $0.leadIn ?? "") })
  }

  static let lineCases: [(String, isLeadIn: Bool)] = [
    ("I will:", true),
    ("As your Commissioner, I will", true),
    ("Our officers and our partners are going to work with every school in the county, and this year they will:", true),
    ("I mean to spend once and spend well. To that end I will:", true),
    ("I will do the following.", true),
    ("Under this priority, the Commissioner set out key commitments…", true),
    ("I will work with the councils to:-", true),
    ("This plan was shaped by the survey, along with the audit.", false),
    ("Setting the budget is the largest decision of my year.", false),
    ("The survey of 2023", false),
  ]

  @Test("A line over a list is its lead-in by its end, not by being there", arguments: lineCases)
  func opening(_ line: String, isLeadIn: Bool) {
    let found = leadIns("# Plan\n# Safer roads\nRoads matter to all of us here.\n\(line)\n- Fund cameras")
    #expect(found["Fund cameras", default: ""] == (isLeadIn ? line : ""))
  }

  @Test("Running text ends what a lead-in governs")
  func governedByNearest() {
    let found = leadIns("I will:\n- Fund cameras\nThat costs less than it seems.\n- Plant hedges\nMy office will:\n- Answer letters")
    #expect(found == ["Fund cameras": "I will:", "Plant hedges": "", "Answer letters": "My office will:"])
  }

  @Test("A lead-in right over another hands on who acts and what is promised")
  func chained() throws {
    let plan = Outliner().plan(from: BlockNotation.blocks("What I will deliver:\nBetter care which will include:\n- A single door")).plan
    let unit = try #require(plan.units.last)
    #expect(unit.leadIn == "Better care which will include:")
    #expect(unit.responsible == .localPolicingBody)
    #expect(unit.role == .outcome)
    #expect(plan.units.count { $0.kind == .leadIn } == 2)
  }

  @Test("A chapter's heading that stands once is no lead-in; one that stands under each objective is")
  func headings() {
    let once = Outliner().plan(from: BlockNotation.blocks("# Safer roads\nText of it.\n# How we will deliver this plan\n- A board meets"))
    #expect(once.plan.divisions.map(\.title) == ["Safer roads", "How we will deliver this plan"])
    let found = leadIns("# Safer roads\n# Our commitments\n- Fund cameras\n# Safer homes\n# Our commitments\n- Fund locks")
    #expect(found == ["Fund cameras": "Our commitments", "Fund locks": "Our commitments"])
  }

  @Test("Lists whose bullets are lost are found under a lead-in, and the next heading is not one of them")
  func lostBullets() {
    let text = "I will:\nFund cameras\nPlant hedges\nSafer homes\nNine in ten homes were never broken into at all last year."
    #expect(leadIns(text) == ["Fund cameras": "I will:", "Plant hedges": "I will:"])
    #expect(leadIns("Contact:\nThe office\nThe hall").isEmpty, "a line that asks nothing of anybody opens no list without bullets")
  }
}
