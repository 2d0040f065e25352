import PlanModel

/// How a sentence describes what a provision is about.
///
/// Words are small letters; "review*" matches every word that begins so. A sentence describes a matter where it has one word of
/// each group. A hint alone is enough not to call a citation of that matter wrong.
struct MatterDescription: Sendable {
  let matter: StatutoryMatter
  /// One word of each of these groups describes it.
  let groups: [[String]]
  /// Any one of these makes a citation of it fit.
  let hints: [String]

  private static let draft = ["draft*", "variation*", "plan", "plans"]

  static let all: [MatterDescription] = [
    MatterDescription(
      matter: .strategicPolicingRequirement, groups: [["strategic"], ["policing"], ["requirement"]], hints: ["strategic", "spr"]),
    MatterDescription(
      matter: .consultChiefOfficer, groups: [["consult*"], ["chief"], ["constable", "officer"], draft], hints: ["consult*"]),
    MatterDescription(
      matter: .sendDraftToPanel,
      groups: [
        ["send", "sends", "sent", "sending", "submit*", "present*", "refer", "refers", "referred", "forward*", "share", "shared"],
        ["panel"],
        draft,
      ], hints: ["send", "sends", "sent", "sending", "submit*", "present*", "provide*", "give", "given", "refer*", "share*", "forward*"]),
    MatterDescription(
      matter: .haveRegardToPanel, groups: [["regard"], ["panel"], ["report*", "recommendation*"]], hints: ["regard"]),
    MatterDescription(
      matter: .respondToPanel, groups: [["response*", "respond*"], ["panel"], ["report*", "recommendation*"]],
      hints: ["response*", "respond*", "reply"]),
    MatterDescription(matter: .publishResponse, groups: [["publish*"], ["response*"]], hints: ["publish*"]),
    MatterDescription(matter: .reasonableTime, groups: [["reasonable"], ["time"], ["panel"]], hints: ["time", "reasonable"]),
    MatterDescription(matter: .consultChiefOfficerAgain, groups: [], hints: ["consult*", "differ*"]),
    MatterDescription(
      matter: .keepUnderReview, groups: [["keep", "keeps", "kept"], ["under"], ["review"], ["plan"]], hints: ["keep", "kept", "review*"]),
    MatterDescription(matter: .firstPlan, groups: [], hints: ["issue*", "issuing", "election*"]),
    MatterDescription(matter: .powerToIssue, groups: [], hints: ["issue*", "issuing", "replace*", "new"]),
    MatterDescription(matter: .powerToVary, groups: [], hints: ["vary*", "varied", "varies", "variation*", "amend*", "change*", "revis*"]),
    MatterDescription(matter: .prepareDraft, groups: [], hints: ["prepare*", "draft*", "preparing", "preparation"]),
    MatterDescription(
      matter: .sendAndPublishPlan, groups: [["responsible"], ["authorit*"], ["copy", "copies", "send", "sent", "sends"]],
      hints: ["publish*", "publication", "copy", "copies", "responsible", "authorit*"]),
    MatterDescription(matter: .publishAsVaried, groups: [], hints: ["publish*", "publication", "varied"]),
    MatterDescription(matter: .mannerOfPublication, groups: [], hints: ["publish*", "publication", "manner"]),
    MatterDescription(
      matter: .panelReview,
      groups: [["review", "reviews", "reviewed", "reviewing", "scrutin*", "consider", "considers", "consideration"], ["panel"], draft],
      hints: ["review*", "scrutin*", "consider*", "examin*"]),
    MatterDescription(
      matter: .panelReport, groups: [["make", "makes", "making"], ["panel"], ["report", "recommendation*"], draft],
      hints: ["report*", "recommend*"]),
    MatterDescription(
      matter: .annualReport, groups: [["annual"], ["report"]], hints: ["annual", "year", "progress"]),
    MatterDescription(matter: .publishPanelReport, groups: [], hints: ["publish*", "publication"]),
    MatterDescription(matter: .copiesToAuthorities, groups: [], hints: ["copy", "copies", "authorit*", "council*"]),
    MatterDescription(matter: .mannerOfPanelPublication, groups: [], hints: ["publish*", "publication", "manner"]),
    MatterDescription(matter: .haveRegardToPlan, groups: [], hints: ["regard"]),
    MatterDescription(
      matter: .chiefOfficerHasRegard, groups: [["chief"], ["constable", "officer"], ["regard"], ["plan"]], hints: ["regard"]),
    MatterDescription(matter: .grants, groups: [["disorder"], ["reduction"], ["grant", "grants"]], hints: ["grant", "grants"]),
  ]

  /// Whether a sentence of these words describes the matter.
  func isDescribed(by words: [Substring]) -> Bool {
    !groups.isEmpty && groups.allSatisfy { group in words.contains { word in group.contains { word.fits($0) } } }
  }

  /// Whether a sentence of these words leaves room for the matter.
  func isHinted(by words: [Substring]) -> Bool { words.contains { word in hints.contains { word.fits($0) } } }
}

extension Substring {
  /// Whether the word is of a form: "review", or "review*" for every word that begins so.
  fileprivate func fits(_ form: String) -> Bool { form.last == "*" ? hasPrefix(form.dropLast()) : self == form }
}
