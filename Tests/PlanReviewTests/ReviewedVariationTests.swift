import DocumentRendering
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import ReviewReporting
import Testing
import TestSupport
import PlanComparison
import StatutoryFrame

@Suite("A whole variation, from its review file")
struct ReviewedVariationTests {
  private let reviewed: ReviewedVariation

  init() throws {
    let loaded = try LoadedVariation(review: Checkout.file("Plans/wealdmere/review.yaml"))
    reviewed = try review(loaded, asOf: CalendarDate(year: 2026, month: 2, day: 1))
  }

  @Test("Every pair of versions is reviewed, under the names of the review file")
  func pairs() throws {
    let proposal = try #require(reviewed.proposal)
    #expect(proposal.original.name == "the published plan" && proposal.revised.name == "the draft")
    #expect(proposal.original.edition == "Plan as published in March 2025, 14 March 2025")
    #expect(try #require(reviewed.issue).revised.name == "the plan as issued")
    #expect(try #require(reviewed.outcome).original.name == "the published plan")
    #expect(try #require(reviewed.followUp).rows.count == 4)
    #expect(try #require(reviewed.check).rows.count > proposal.changes.count)
  }

  @Test("The dates are told from the day given, and the law is that of a commissioner in England")
  func datesAndLaw() {
    #expect(reviewed.timetable.steps.first { $0.step == .meeting }?.daysAway == 1)
    #expect(reviewed.grid.versions.count == 3)
    #expect(reviewed.citations(on: .panelReview).map(\.provision) == ["s.28(3)(a)"])
    #expect(!reviewed.citations.contains { $0.provision.hasPrefix("s.6(") })
  }
}
