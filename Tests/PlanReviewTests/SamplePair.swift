import DocumentRendering
import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import ReviewReporting
import Testing
import TestSupport

/// A pair of sample versions, and where the report on it is kept.
struct SamplePair: Sendable, CustomTestStringConvertible {
  let name: String
  let original: String?
  let revised: String
  let reports: String

  var testDescription: String { reports }

  /// Every pair that has a report in `Reports/`.
  static let all = [
    SamplePair(
      name: "published-draft", original: "wealdmere/2025-published.xml", revised: "wealdmere/2026-draft-variation.docx",
      reports: "wealdmere/2026-draft-variation"),
    SamplePair(
      name: "draft-issued", original: "wealdmere/2026-draft-variation.docx", revised: "wealdmere/2026-issued.xml",
      reports: "wealdmere/2026-issued"),
    SamplePair(name: "issued-redline", original: nil, revised: "wealdmere/2027-draft-redline.md", reports: "wealdmere/2027-draft-redline"),
    SamplePair(
      name: "plan-refresh", original: "harrowby/2024-plan.txt", revised: "harrowby/2025-refresh.md", reports: "harrowby/2025-refresh"),
  ]

  /// Plans in other layouts, whose reports are kept in Markdown alone.
  static let layouts = [
    SamplePair(
      name: "tables-draft", original: "merrowdale/2025-published.docx", revised: "merrowdale/2027-draft.docx",
      reports: "merrowdale/2027-draft"),
    SamplePair(
      name: "prose-draft", original: "birkhollow/2024-published.docx", revised: "birkhollow/2025-draft.docx",
      reports: "birkhollow/2025-draft"),
    SamplePair(
      name: "sizes-draft", original: "ravenmoor/2025-published.docx", revised: "ravenmoor/2026-draft.docx", reports: "ravenmoor/2026-draft"),
    SamplePair(
      name: "columns-draft", original: "thornhalt/2026-published.docx", revised: "thornhalt/2027-draft.docx",
      reports: "thornhalt/2027-draft"),
    SamplePair(
      name: "pages-draft", original: "holmsea/2025-published.docx", revised: "holmsea/2026-draft.pdf", reports: "holmsea/2026-draft"),
  ]

  /// The two versions as loaded: two files, or the two readings of one redline.
  func load() throws -> (original: Loaded<Plan>, revised: Loaded<Plan>) {
    let loader = PlanLoader()
    guard let original else {
      let redline = try loader.loadRedline(Checkout.file("Plans/\(revised)"))
      return (redline.original, redline.revised)
    }
    return (try loader.load(Checkout.file("Plans/\(original)")), try loader.load(Checkout.file("Plans/\(revised)")))
  }

  /// The review of the pair.
  func report() throws -> ReviewReport {
    let (original, revised) = try load()
    return try review(original, against: revised)
  }
}
