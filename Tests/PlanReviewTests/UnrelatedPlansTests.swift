import DocumentRendering
import Foundation
import PlanModel
import PlanReview
import ReviewReporting
import Testing
import TestSupport
import PlanComparison

@Suite("Two plans that are no versions of one")
struct UnrelatedPlansTests {
  @Test("The first page says so, and hardly anything is paired")
  func firstPage() throws {
    let report = try review(Checkout.file("Plans/wealdmere/2025-published.xml"), against: Checkout.file("Plans/harrowby/2024-plan.txt"))
    #expect(report.coverage.contains { $0.contains("check that these are two versions of one plan") })
    #expect(report.comparison.changes.count { !$0.original.isEmpty && !$0.revised.isEmpty } < 5)
  }

  @Test("Two versions of one plan are not doubted")
  func versions() throws {
    let report = try review(Checkout.file("Plans/harrowby/2024-plan.txt"), against: Checkout.file("Plans/harrowby/2025-refresh.md"))
    #expect(!report.coverage.contains { $0.contains("check that these are two versions of one plan") })
  }
}
