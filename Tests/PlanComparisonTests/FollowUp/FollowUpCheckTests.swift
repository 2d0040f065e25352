import PlanComparison
import PlanModel
import Testing

@Suite("Recommendations followed through")
struct FollowUpCheckTests {
  private static let could = ["Patrols could visit every school.", "Wardens could report graffiti.", "Open a new station."]

  @Test("A word replaced everywhere is found as asked")
  func replaced() {
    let row = follow(
      wanting: .replacement(of: "could", by: ["would", "will"]), draft: Self.could,
      issued: ["Patrols will visit every school.", "Wardens would report graffiti.", "Open a new station."])
    #expect(row.outcome == .asAsked)
    #expect(row.after.count == 2)
    #expect(row.statement == "“could” stood in 2 places of the draft; “would” or “will” stands in its place.")
  }

  @Test("Replaced here and kept there is found differently, in part")
  func replacedInPart() {
    let row = follow(
      wanting: .replacement(of: "could", by: ["will"]), draft: Self.could,
      issued: ["Patrols will visit every school.", "Wardens could report graffiti.", "Open a new station."], outcome: .accepted)
    #expect(row.outcome == .differently)
    #expect(row.agreement == "The commissioner accepted it; the issued plan has a part of it.")
  }

  @Test("Replaced by yet other words is found differently, with the words")
  func replacedOtherwise() {
    let row = follow(
      wanting: .replacement(of: "could", by: ["will"]), draft: Self.could,
      issued: ["Patrols may visit every school.", "Wardens may report graffiti.", "Open a new station."], outcome: .accepted)
    #expect(row.outcome == .differently)
    #expect(row.after.first?.text == "Patrols may visit every school.")
    #expect(row.agreement == "The commissioner accepted it; the issued plan has other words that bear on it.")
  }

  @Test("A word that still stands is not found replaced, even where the new one stands elsewhere")
  func kept() {
    let row = follow(
      wanting: .replacement(of: "could", by: ["will"]), draft: Self.could, issued: Self.could + ["Wardens will walk the coast."],
      outcome: .accepted)
    #expect(row.outcome == .notFound)
    #expect(row.agreement == "The commissioner accepted it, but it was not found in the issued plan.")
    #expect(row.question != nil)
  }

  @Test("The old word may stand within the new ones")
  func within() {
    let row = follow(
      wanting: .replacement(of: "cameras", by: ["speed cameras"]), draft: ["Fund cameras on the A-road."],
      issued: ["Fund speed cameras on the A-road."])
    #expect(row.outcome == .asAsked)
  }

  @Test("A word that the draft does not hold cannot be told")
  func neverThere() {
    let row = follow(wanting: .replacement(of: "might", by: ["will"]), draft: Self.could, issued: Self.could)
    #expect(row.outcome == .undetermined)
  }

  @Test("Words asked for may be there exactly, in another form, or not at all")
  func presence() {
    let wanted = WantedWording.present("publish a list of outcomes each spring")
    let draft = ["Open a new station.", "Meet parish councils."]
    #expect(follow(wanting: wanted, draft: draft, issued: draft + ["We will publish a list of outcomes each Spring."]).outcome == .asAsked)
    let other = follow(wanting: wanted, draft: draft, issued: draft + ["A list of the outcomes is published in spring."])
    #expect(other.outcome == .differently)
    #expect(other.after.map(\.text) == ["A list of the outcomes is published in spring."])
    #expect(follow(wanting: wanted, draft: draft, issued: draft + ["A list of stations is kept."]).outcome == .notFound)
  }

  @Test("What stood in the draft is no answer: only the words beyond it count")
  func remainder() {
    let draft = ["Make the force look like the communities that it serves."]
    let wanted = WantedWording.present("Make the force look like the communities that it serves, with a yearly target for recruits")
    let unchanged = follow(.reinstatement, wanting: wanted, draft: draft, issued: draft)
    #expect(unchanged.outcome == .notFound)
    #expect(unchanged.before.map(\.text) == draft)
    let changed = follow(
      .reinstatement, wanting: wanted, draft: draft, issued: ["Make the force look like the communities that it serves, by 2030."])
    #expect(changed.outcome == .undetermined)
  }

  @Test("Words to go are gone, or some of them, or none")
  func absence() {
    let draft = ["Help young people.", "Listen to young people."]
    let wanted = WantedWording.absent("young people")
    #expect(follow(wanting: wanted, draft: draft, issued: ["Help young adults.", "Listen to young adults."]).outcome == .asAsked)
    #expect(follow(wanting: wanted, draft: draft, issued: ["Help young adults.", "Listen to young people."]).outcome == .differently)
    #expect(follow(wanting: wanted, draft: draft, issued: draft).outcome == .notFound)
    #expect(follow(wanting: wanted, draft: ["Help all."], issued: ["Help all."]).outcome == .undetermined)
  }

  @Test("A dropped commitment that the recommendation describes is looked for and found again")
  func reinstatement() {
    let dropped = "Publish a dashboard of burglary figures each quarter."
    let text = "That the dashboard of burglary figures be put back."
    let draft = ["Open a new station."]
    let back = follow(.reinstatement, text, published: draft + [dropped], draft: draft, issued: draft + [dropped])
    #expect(back.outcome == .asAsked)
    #expect(back.before.map(\.document) == ["Published plan"])
    #expect(follow(.reinstatement, text, published: draft + [dropped], draft: draft, issued: draft).outcome == .notFound)
    #expect(follow(.reinstatement, text, draft: draft, issued: draft).outcome == .undetermined)
  }

  @Test("A measure asked for without words is found by what it is about")
  func measure() {
    let draft = ["Answer calls quickly."]
    let text = "That a target for answering emergency calls be added."
    #expect(
      follow(.measure, text, draft: draft, issued: draft + ["Emergency calls: 90% answered within ten seconds."]).outcome == .asAsked)
    #expect(follow(.measure, text, draft: draft, issued: draft + ["Fund 12 new wardens."]).outcome == .notFound)
  }

  @Test("A term that was to be explained has a meaning in the issued plan, or not")
  func clarification() {
    let text = "That the Commissioner explain what “hotspot” means."
    let draft = ["Patrol every hotspot."]
    #expect(follow(.clarification, text, draft: draft, issued: draft + ["A hotspot means a street with ten offences."]).outcome == .asAsked)
    #expect(follow(.clarification, text, draft: draft, issued: draft).outcome == .notFound)
  }

  @Test("A step outside the text cannot be told from it", arguments: [Recommendation.Kind.process, .consultation])
  func outside(kind: Recommendation.Kind) {
    #expect(follow(kind, draft: Self.could, issued: Self.could).outcome == .undetermined)
  }

  @Test("An objective that no version has is said in a note")
  func unknownObjective() {
    let recommendation = Recommendation(
      number: "1", text: "That it be so.", kind: .wording, objective: "Quiet seas", wanted: .present("quiet seas"))
    let plan = plan(Self.could)
    var check = FollowUpCheck(Alignment(of: plan, with: plan), draft: plan, issued: plan)
    let followUp = check.follow([recommendation])
    #expect(followUp.notes.count == 1)
    #expect(followUp.rows.first?.outcome == .notFound)
  }

  @Test("Every response and every outcome make a sentence")
  func agreement() {
    for outcome in ResponseOutcome.allCases {
      let row = follow(wanting: .present("wholly unheard-of words"), draft: Self.could, issued: Self.could, outcome: outcome)
      #expect(row.agreement.hasSuffix("it was not found in the issued plan."))
      #expect((row.question == nil) == (outcome == .notAccepted || outcome == .noted))
    }
  }

  private func follow(
    _ kind: Recommendation.Kind = .wording, _ text: String = "That it be so.", wanting wanted: WantedWording? = nil,
    published: [String]? = nil, draft: [String], issued: [String], outcome: ResponseOutcome = .none
  ) -> FollowUpRow {
    let (before, after) = (plan(draft), plan(issued))
    var check = FollowUpCheck(
      Alignment(of: before, with: after), draft: before, issued: after, published: published.map(plan))
    let recommendation = Recommendation(
      number: "1", text: text, kind: kind, wanted: wanted, response: CommissionerResponse(outcome: outcome))
    return check.follow([recommendation]).rows[0]
  }

  private func plan(_ commitments: [String]) -> Plan {
    let items = commitments.enumerated().map {
      Section.Item.commitment(Commitment(text: $0.element, place: Place(paragraph: $0.offset + 3)))
    }
    let leadIn = LeadIn(text: "I will:", responsible: .localPolicingBody, role: .commitment, place: Place(paragraph: 2))
    let heading = Heading(text: "Safer streets", level: 1, place: Place(paragraph: 1))
    return Plan(divisions: [Division(kind: .objective, heading: heading, sections: [Section(leadIn: leadIn, items: items)])])
  }
}
