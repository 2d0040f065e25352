import DocumentRendering
import PlanLoading
import VariationLoading
import PlanModel
import PlanReview
import ReviewReporting
import Testing
import TestSupport

/// The sample variation, reviewed as on a fixed day.
enum WealdmereVariation {
  static func reviewed() throws -> ReviewedVariation {
    let day = try #require(CalendarDate(year: 2026, month: 4, day: 1))
    return try review(try LoadedVariation(review: Checkout.file("Plans/wealdmere/review.yaml")), asOf: day)
  }
}
