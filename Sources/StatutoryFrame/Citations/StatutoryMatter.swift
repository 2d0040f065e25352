/// What a statutory provision is about, so that a paper can ask for the provision that fits and its body.
public enum StatutoryMatter: String, Hashable, Sendable, Codable, CaseIterable {
  // The plan and its making.
  case firstPlan, powerToIssue, powerToVary, strategicPolicingRequirement, prepareDraft, consultChiefOfficer, sendDraftToPanel
  case haveRegardToPanel, respondToPanel, publishResponse, reasonableTime, consultChiefOfficerAgain, keepUnderReview
  case sendAndPublishPlan, publishAsVaried, mannerOfPublication
  // What a plan holds and does.
  case contents, objectives, effect, guidance, planningPeriod, haveRegardToPlan, chiefOfficerHasRegard, holdToAccount, grants
  // Beside the plan.
  case responsibleAuthorities, publishInformation, annualReport, informationForPanel, viewsOfPeople, delegation
  case decisionRecord, policingProtocol
  // The panel.
  case panelPurpose, panelName, panelEstablished, panelReview, panelReport, publishPanelReport, copiesToAuthorities
  case mannerOfPanelPublication, wholePanel, attendance, writtenResponse
  // Mayors and London.
  case mayoralFunctions, mayoralStrategies
}
