import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import RedlineWriting
import TestSupport
import Testing

/// Pairs made by Word itself: each document with all its tracked changes rejected, and accepted.
@Suite(
  "Redlines of a corpus of tracked changes",
  .enabled(if: Shared.file("corpora/tracked-changes") != nil, "\(Shared.missing)"))
struct RedlineCorpusTests {
  /// The documents that come with both forms.
  private func names() throws -> [String] {
    let folder = try #require(Shared.file("corpora/tracked-changes"))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return files.filter { $0.hasSuffix("-Rejected.docx") }.map { String($0.dropLast("-Rejected.docx".count)) }.sorted()
  }

  @Test("A redline from the rejected to the accepted form proves itself, or is refused with a reason")
  func pairs() throws {
    let folder = try #require(Shared.file("corpora/tracked-changes"))
    var proved = 0
    for name in try names() {
      let (before, after) = (folder.appending(path: "\(name)-Rejected.docx"), folder.appending(path: "\(name)-Accepted.docx"))
      do {
        let (original, revised) = (try PlanLoader().load(before), try PlanLoader().load(after))
        let report = try review(original, against: revised)
        _ = try PlanReview.redline(original, against: revised, report: report, file: before)
        proved += 1
      } catch let error as RedlineError {
        #expect(!error.description.isEmpty)
      } catch LoadingError.empty {
        continue
      }
    }
    #expect(proved >= 48)
  }

  @Test("The clean file of each reading gives that reading", arguments: RedlineView.allCases)
  func cleaned(view: RedlineView) throws {
    let folder = try #require(Shared.file("corpora/tracked-changes"))
    var proved = 0
    for name in try names() {
      do {
        _ = try clean(folder.appending(path: "\(name).docx"), view: view)
        proved += 1
      } catch LoadingError.empty {
        continue
      }
    }
    #expect(proved >= 50)
  }
}
