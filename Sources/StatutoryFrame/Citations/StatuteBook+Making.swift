import PlanModel

extension StatuteBook {
  /// Section 5: how a commissioner issues and varies a plan.
  static let making: [StatutoryCitation] = [
    Statute.section("s.5(1)", .firstPlan, "Issue a plan within the financial year in which each ordinary election is held."),
    Statute.section("s.5(2)", .firstPlan, "Do so as soon as practicable after taking office."),
    Statute.section("s.5(3)", .powerToIssue, "A plan may be issued at any time."),
    Statute.section("s.5(4)", .powerToVary, "A plan may be varied."),
    Statute.section(
      "s.5(5)", .strategicPolicingRequirement,
      "In issuing or varying a plan, have regard to the strategic policing requirement (Police Act 1996, s.37A)."),
    Statute.section("s.5(6)(a)", .prepareDraft, "Before issuing or varying, prepare a draft of the plan or variation."),
    Statute.section("s.5(6)(b)", .consultChiefOfficer, "Consult the chief constable in preparing the draft."),
    Statute.section("s.5(6)(c)", .sendDraftToPanel, "Send the draft to the relevant police and crime panel."),
    Statute.section(
      "s.5(6)(d)", .haveRegardToPanel, "Have regard to any report or recommendations that the panel makes on the draft."),
    Statute.section("s.5(6)(e)", .respondToPanel, "Give the panel a response to its report or recommendations."),
    Statute.section("s.5(6)(f)", .publishResponse, "Publish the response. This comes before the plan is issued or varied."),
    Statute.section(
      "s.5(7)", .reasonableTime,
      "Allow the panel a reasonable amount of time for its functions under s.28(3). The Act gives no number of days."),
    Statute.section(
      "s.5(8)", .consultChiefOfficerAgain,
      "Consult the chief constable again if, and so far as, what is to be issued differs from the draft."),
    Statute.section(
      "s.5(9)", .keepUnderReview,
      "Keep the plan under review, in particular after the panel's report on the annual report and after a change of the strategic "
        + "policing requirement."),
    Statute.section(
      "s.5(10)", .sendAndPublishPlan,
      "Send the issued plan or variation to the chief constable and to each other responsible authority in the area (Crime and "
        + "Disorder Act 1998, s.5), and publish it."),
    Statute.section("s.5(11)", .publishAsVaried, "The plan as varied may be sent and published in place of the variation."),
    Statute.section("s.5(12)", .mannerOfPublication, "The commissioner decides how the response and the plan are published."),
  ]
}
