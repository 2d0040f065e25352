import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import TestSupport
import Testing
import PlanComparison

@Suite("Real tracked changes beside the same document rejected and accepted by another program")
struct TrackedTriplesTests {
  private static let folder = "corpora/tracked-changes"

  /// The documents that come as a redline, as rejected and as accepted.
  private static func triples() throws -> [(rejected: URL, redline: URL, accepted: URL)] {
    let folder = try #require(Shared.file(folder))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return names.filter { $0.hasSuffix("-Rejected.docx") }.compactMap { name in
      let stem = String(name.dropLast("-Rejected.docx".count))
      let files = [name, stem + ".docx", stem + "-Accepted.docx"].map { folder.appending(path: $0) }
      return files.allSatisfy { FileManager.default.fileExists(atPath: $0.path) } ? (files[0], files[1], files[2]) : nil
    }
  }

  @Test(
    "Nothing is undeclared, and hardly a base or a clean draft differs",
    .enabled(if: Shared.file(folder) != nil, "\(Shared.missing)"))
  func declared() throws {
    let loader = PlanLoader()
    var (checked, declared, drifted) = (0, 0, 0)
    for triple in try Self.triples() {
      guard let redline = try? loader.loadRedline(triple.redline) else { continue }
      let check = try PlanReview.check(
        loader.load(triple.rejected), against: redline, draft: loader.load(triple.accepted), settings: ReviewSettings(rules: []))
      checked += 1
      declared += check.count(of: .declared)
      drifted += check.drift.count + check.acceptance.count
      #expect(check.count(of: .undeclared) + check.count(of: .partlyDeclared) == 0, "\(triple.redline.lastPathComponent)")
    }
    print("Tracked triples: \(checked) checked, \(declared) changes declared, \(drifted) places drifted.")
    #expect(checked > 20)
    #expect(declared > 60)
    #expect(drifted < 3)
  }
}
