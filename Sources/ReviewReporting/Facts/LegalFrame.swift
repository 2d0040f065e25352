import PlanModel
import StatutoryFrame

/// The law that governs a review of a variation, as data.
///
/// Source: Police Reform and Social Responsibility Act 2011, as amended; read in the consolidated text to April 2026.
public struct LegalFrame: Hashable, Sendable, Codable {
  /// The Act.
  public let act: String
  /// The standing of this report until the whole panel adopts it.
  public let status: String
  /// The provisions, in the order of the making of a variation.
  public let provisions: [Provision]

  /// The frame for a police area outside London: s.5, s.28 and Schedule 6.
  static let policeArea = LegalFrame(
    provisions: [
      Provision("s.5(4)", "The commissioner may vary the police and crime plan."),
      Provision("s.5(6)(c)", "The commissioner must send the draft variation to the police and crime panel."),
      Provision("s.5(7)", "The panel must have a reasonable amount of time for its review. No number of days is fixed."),
      Provision("s.28(3)", "The panel must review the draft variation, and make a report or recommendations on it to the commissioner."),
      Provision(
        "Sch.6 para 27",
        "Only the whole panel can do this; a committee or sub-committee cannot."),
      Provision(
        "s.5(6)(d) to (f)",
        "Before the variation is made, the commissioner must have regard to the panel’s report or recommendations, respond, and publish the response."
      ),
      Provision(
        "s.5(8)", "The chief constable must be consulted again if, and to the extent that, what is issued differs from the draft."),
    ])

  /// The frame for the metropolitan police district: s.6, s.32 and s.33.
  static let london = LegalFrame(
    provisions: [
      Provision("s.6(6)(c)", "The Mayor’s Office must send the draft variation to the London Assembly’s police and crime panel."),
      Provision("s.6(7)", "The panel must have a reasonable amount of time for its review. No number of days is fixed."),
      Provision("s.33(1)", "The panel must review the draft variation, and make a report or recommendations on it."),
      Provision("s.32(5)", "Only a meeting of the whole panel can do this."),
      Provision(
        "s.6(6)(d) to (f)",
        "Before the variation is made, the Mayor’s Office must have regard to the panel’s report or recommendations, respond, and publish the response."
      ),
      Provision(
        "s.6(8)", "The Commissioner of Police of the Metropolis must be consulted again where what is issued differs from the draft."),
    ])

  private init(act: String = "Police Reform and Social Responsibility Act 2011", provisions: [Provision]) {
    self.act = act
    status = "Draft for adoption by the Panel"
    self.provisions = provisions
  }

  /// The frame that citations give, in the order of the making of a variation; nil where none of them is on that.
  init?(_ citations: [StatutoryCitation]) {
    let chosen = Self.matters.flatMap { matter in citations.filter { $0.matter == matter } }
    guard let main = chosen.first?.instrument else { return nil }
    self.init(
      act: main, provisions: chosen.map { Provision($0.instrument == main ? $0.provision : $0.full, $0.requirement) })
  }

  /// The provisions that govern a review of a plan or variation, in the order of its making.
  private static let matters: [StatutoryMatter] = [
    .powerToIssue, .powerToVary, .sendDraftToPanel, .reasonableTime, .panelReview, .panelReport, .wholePanel, .publishPanelReport,
    .copiesToAuthorities,
    .haveRegardToPanel, .respondToPanel, .publishResponse, .consultChiefOfficerAgain, .sendAndPublishPlan, .mayoralFunctions,
  ]

  /// The frame for the local policing body that a plan names.
  static func frame(body: String?) -> LegalFrame {
    guard let body else { return policeArea }
    return body.contains("Mayor’s Office for Policing") || body.contains("Mayor's Office for Policing") || body.contains("MOPAC")
      ? london : policeArea
  }
}
