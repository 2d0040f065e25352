import DocumentRendering
import PlanReview
import ReviewReporting
import Testing
import TestSupport

@Suite("What a report says of marks of change")
struct MarksTakenTests {
  @Test("A review of one redline claims no check that it did not make")
  func oneRedline() throws {
    let report = try review(redline: Checkout.file("Plans/wealdmere/2027-draft-redline.md"))
    let page = String(decoding: report.rendered(as: .html), as: UTF8.self)
    #expect(page.contains("were not checked against what changed"))
    #expect(!page.contains("checked against the two texts"))
  }
}
