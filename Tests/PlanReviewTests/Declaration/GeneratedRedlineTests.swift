import Foundation
import PlanLoading
import PlanModel
import PlanReview
import TestSupport
import Testing

@Suite("Redlines with a known number of undeclared changes")
struct GeneratedRedlineTests {
  /// How many redlines are generated, spread over the parts of the test so that they run side by side.
  static let parts = 4
  static let redlinesAPart = ProcessInfo.processInfo.environment["PLAN_REVIEW_REDLINES"].flatMap(Int.init).map { $0 / parts } ?? 50

  /// The blocks of the sample plan as published.
  static func publishedBlocks() throws -> [Block] {
    let redline = try PlanLoader().document(Checkout.file("Plans/wealdmere/2026-draft-variation.docx"))
    return redline.reading(.original).filter { $0.kind != .furniture && $0.kind != .contentsLine && !$0.isBlank }
  }

  @Test("No undeclared change is missed", arguments: 0..<parts)
  func recall(part: Int) throws {
    let blocks = try Self.publishedBlocks()
    var (seeded, missed, flagged, wrong) = (0, 0, 0, 0)
    for number in 0..<Self.redlinesAPart {
      var generator = RedlineGenerator(blocks, seed: UInt64(part * 1_000_003 + number))
      let redline = generator.redline(seeding: 1 + number % 6)
      let check = try redline.check()
      let suspects = check.rows.filter { Self.suspicious.contains($0.change.declared) }
      for change in redline.seeded where !suspects.contains(where: { $0.bears(change) }) {
        missed += 1
        print("Missed in part \(part), redline \(number): \(change)")
      }
      seeded += redline.seeded.count
      flagged += suspects.count
      wrong += suspects.count { row in !redline.seeded.contains { row.bears($0) } }
    }
    print(
      "Part \(part): \(seeded) undeclared changes seeded, \(missed) missed; \(flagged) rows flagged, \(wrong) of them with no seeded change."
    )
    #expect(seeded > Self.redlinesAPart)
    #expect(missed == 0)
    #expect(Double(wrong) <= 0.05 * Double(flagged), "precision under 0.95")
  }

  @Test("Two untouched versions give none")
  func untouched() throws {
    let generator = RedlineGenerator(try Self.publishedBlocks(), seed: 7)
    let check = try generator.untouched().check()
    #expect(check.drift.isEmpty)
    #expect(check.rows.allSatisfy { $0.change.declared == .notChecked })
  }

  static let suspicious: Set<DeclarationStatus> = [.undeclared, .partlyDeclared, .overMarked, .declaredButNotMade, .disputed]
}

extension RedlineGenerator.Redline {
  /// The check of the redline against the plan as published.
  func check() throws -> DeclarationCheck {
    let source = { (view: RedlineView?) in
      SourceIdentity(fileName: "generated", sha256: "0", format: "generated", view: view, readerVersion: "")
    }
    let readings = LoadedRedline(
      original: Loaded(value: original, source: source(.original), declared: declared),
      revised: Loaded(value: revised, source: source(.revised), declared: declared))
    return try PlanReview.check(
      Loaded(value: published, source: source(nil)), against: readings, settings: ReviewSettings(rules: []))
  }
}

extension DeclarationCheck.Row {
  /// Whether the row holds the words of a seeded change.
  func bears(_ seeded: RedlineGenerator.SeededChange) -> Bool {
    change.original.contains { $0.bears(seeded.published) } || change.revised.contains { $0.bears(seeded.draft) }
  }
}

extension PlanUnit {
  /// Whether the unit was made from a block of these words: a heading's printed label and spaces at the ends apart.
  fileprivate func bears(_ words: String) -> Bool {
    let words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return !words.isEmpty && (words == text || label.map { words == "\($0) \(text)" } ?? false)
  }
}

extension Block {
  /// Whether it holds no words and no table.
  fileprivate var isBlank: Bool {
    if case .table = kind { return false }
    return text.text.allSatisfy(\.isWhitespace)
  }
}
