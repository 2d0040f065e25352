import Foundation
import PlanReview
import Testing
import TestSupport
import ReviewReporting

@Suite("The counts of page one add up, over every pair of versions that is there")
struct PageOneSumTests {
  /// Two versions of one plan.
  struct Pair: CustomTestStringConvertible {
    let original: URL
    let revised: URL
    var testDescription: String { "\(original.lastPathComponent) and \(revised.lastPathComponent)" }
  }

  /// Pairs of files whose names differ in "A" and "B" alone, and the forms of one text.
  static let pairs =
    sides("corpora/layouts", ["A.docx", "A.plain.docx", "A.html", "A.txt"]) + sides("corpora/cases/files", ["A."])
    + forms("corpora/real-plans")

  private static func files(_ folder: String) -> [URL] {
    guard let folder = Shared.file(folder) else { return [] }
    let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  private static func sides(_ folder: String, _ marks: [String]) -> [Pair] {
    let all = files(folder)
    return all.flatMap { file in
      marks.compactMap { mark -> Pair? in
        let name = file.lastPathComponent
        guard name.contains("-\(mark)") || name.contains(".\(mark)"), !name.hasSuffix(".json") else { return nil }
        let stem = name.replacing("-A.", with: "-B.").replacing(".A.", with: ".B.").split(separator: ".").dropLast().joined(separator: ".")
        let other = all.first { $0.deletingPathExtension().lastPathComponent == stem && $0.pathExtension != "json" }
        return other.map { Pair(original: file, revised: $0) }
      }
    }
  }

  private static func forms(_ folder: String) -> [Pair] {
    files(folder).filter { $0.lastPathComponent.hasSuffix(".bold.docx") }.map { file in
      let text = file.deletingPathExtension().deletingPathExtension().appendingPathExtension("txt")
      return Pair(original: file, revised: text)
    }
  }

  @Test("Each pair that can be compared", .enabled(if: !pairs.isEmpty), arguments: pairs)
  func addsUp(pair: Pair) throws {
    // Some cases are files that must be refused.
    guard let report = try? review(pair.original, against: pair.revised) else { return }
    let shown = report.headline.commitments.counts.reduce(0) { $0 + $1.original }
    #expect(HeadlineSum(report.inShort, total: shown).faults == [])
    #expect(!report.inShort.isEmpty)
  }

  @Test("Most of the pairs can be compared", .enabled(if: !pairs.isEmpty))
  func compared() {
    #expect(Self.pairs.count > 40)
    #expect(Self.pairs.allSatisfy { FileManager.default.fileExists(atPath: $0.revised.path) })
  }
}
