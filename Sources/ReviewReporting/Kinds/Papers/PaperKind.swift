public import DocumentRendering

/// The panel's papers, by the names under which they are asked for and filed.
public enum PaperKind: String, Hashable, Sendable, CaseIterable {
  /// The officer's covering report.
  case coveringReport = "covering-report"
  /// The change schedule.
  case changeSchedule = "change-schedule"
  /// The members' briefing.
  case membersBriefing = "members-briefing"
  /// The panel's report.
  case panelReport = "panel-report"
  /// The panel's report as a letter of about a page.
  case letter
  /// The record of the discussion at the meeting.
  case recordOfDiscussion = "record-of-discussion"
  /// The response table.
  case responseTable = "response-table"
  /// The checklist for the decision notice.
  case decisionNoticeChecklist = "decision-notice-checklist"
  /// The distribution list.
  case distributionList = "distribution-list"

  /// The paper of this kind on a variation.
  public func paper(on facts: ReviewedVariation) -> any Paper {
    switch self {
    case .coveringReport: OfficerCoveringReport(facts)
    case .changeSchedule: ChangeSchedule(facts)
    case .membersBriefing: MembersBriefing(facts)
    case .panelReport: PanelReport(facts)
    case .letter: PanelLetter(facts)
    case .recordOfDiscussion: RecordOfDiscussion(facts)
    case .responseTable: ResponseTable(facts)
    case .decisionNoticeChecklist: DecisionNoticeChecklist(facts)
    case .distributionList: DistributionList(facts)
    }
  }
}
