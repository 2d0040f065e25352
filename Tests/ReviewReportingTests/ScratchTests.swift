import Foundation
import ReviewReporting
import Testing

@Test func scratchWrite() throws {
  _ = try ReportFiles().write(ReviewFixture.wealdmere.report, to: URL(filePath: "/tmp/rep/out"))
  print(ReviewFixture.wealdmere.report.summary)
}
