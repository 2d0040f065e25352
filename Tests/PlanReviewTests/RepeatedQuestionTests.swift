import PlanReview
import ReviewReporting
import TestSupport
import Testing

/// A question that is asked again and again asks nothing.
@Suite("Questions are of the change")
struct RepeatedQuestionTests {
  @Test("No question is asked more than twice of what comes first, nor more than three times in all", arguments: SamplePair.all)
  func samples(_ pair: SamplePair) throws { try Self.check(pair.report()) }

  @Test("The real variation", .enabled(if: Shared.file("seeds/004_6d60d583f0abbd53.txt") != nil))
  func realVariation() throws { try Self.check(review(redline: #require(Shared.file("seeds/004_6d60d583f0abbd53.txt")))) }

  private static func check(_ report: ReviewReport) throws {
    let all = counts(report.changes.flatMap(\.questions))
    #expect(!all.isEmpty)
    for (question, count) in all.sorted(by: { $0.key < $1.key }) { #expect(count <= 3, "asked \(count) times: \(question)") }
    let first = counts(report.firstLooks.flatMap { report.changes[$0.change].questions })
    for (question, count) in first.sorted(by: { $0.key < $1.key }) { #expect(count <= 2, "asked \(count) times at once: \(question)") }
  }

  private static func counts(_ questions: [String]) -> [String: Int] {
    questions.reduce(into: [:]) { counts, question in counts[question, default: 0] += 1 }
  }
}
