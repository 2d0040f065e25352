import DocumentRendering
import Foundation
import ReviewReporting
import Testing

/// How long a report takes to write. Figures are printed; what is checked is growth, since a machine may be shared.
struct PerformanceTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["PLAN_REVIEW_TIMES"] != nil, "PLAN_REVIEW_TIMES is not set"))
  func times() {
    for count in [1_000, 10_000] {
      let fixture = ReviewFixture.large(count)
      let clock = ContinuousClock()
      func fastest(_ work: () -> Void) -> Duration { (0..<5).map { _ in clock.measure(work) }.min() ?? .zero }
      let report = fixture.report
      print(count, "decide", fastest { _ = fixture.report })
      for format in ReportFormat.all {
        print(count, format, fastest { _ = report.rendered(as: format) }, report.rendered(as: format).count)
      }
    }
  }
}
