import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import TestSupport
import Testing
import PlanComparison

@Suite("Redlines with a known number of undeclared changes")
struct GeneratedRedlineTests {
  /// How many redlines are generated, spread over the parts of the test so that they run side by side.
  static let parts = 4
  static let redlinesAPart = ProcessInfo.processInfo.environment["PLAN_REVIEW_REDLINES"].flatMap(Int.init).map { $0 / parts } ?? 25

  /// The blocks of the sample plan as published.
  static func publishedBlocks() throws -> [Block] {
    let redline = try PlanLoader().document(Checkout.file("Plans/wealdmere/2026-draft-variation.docx"))
    return redline.reading(.original).filter { $0.kind != .furniture && $0.kind != .contentsLine && !$0.isBlank }
  }

  @Test("No undeclared change is missed", arguments: 0..<parts)
  func recall(part: Int) throws {
    let score = try Self.score(part: part, of: Self.redlinesAPart) { redline in redline }
    print("Part \(part): \(score)")
    #expect(score.seeded > Self.redlinesAPart)
    #expect(score.missed == 0)
    #expect(score.precision >= 0.95)
  }

  @Test("A covering report on the declared changes hides no undeclared one", arguments: 0..<parts)
  func recallBesideCoveringReport(part: Int) throws {
    let score = try Self.score(part: 100 + part, of: Self.redlinesAPart / 2) { redline in
      var redline = redline
      redline.isCovered = true
      return redline
    }
    print("With a covering report, part \(part): \(score)")
    #expect(score.missed == 0)
    #expect(score.precision >= 0.95)
  }

  @Test("What only the clean draft changes is found, and listed", arguments: 0..<parts)
  func recallInCleanDraft(part: Int) throws {
    let score = try Self.score(part: 200 + part, of: Self.redlinesAPart / 4, inDraft: 3) { redline in redline }
    print("With a clean draft, part \(part): \(score)")
    #expect(score.missed == 0)
    #expect(score.precision >= 0.95)
    #expect(score.acceptance >= Self.redlinesAPart / 4)
  }

  /// The figures of many checks.
  struct Score: CustomStringConvertible {
    var seeded = 0
    var missed = 0
    var flagged = 0
    var wrong = 0
    var acceptance = 0

    var precision: Double { flagged == 0 ? 1 : 1 - Double(wrong) / Double(flagged) }

    var description: String {
      "\(seeded) undeclared changes seeded, \(missed) missed; \(flagged) rows flagged, \(wrong) of them with no seeded change."
    }
  }

  private static func score(
    part: Int, of count: Int, inDraft: Int = 0, _ prepared: (RedlineGenerator.Redline) -> RedlineGenerator.Redline
  ) throws -> Score {
    let blocks = try Self.publishedBlocks()
    var score = Score()
    for number in 0..<count {
      var generator = RedlineGenerator(blocks, seed: UInt64(part * 1_000_003 + number))
      let redline = prepared(generator.redline(seeding: 1 + number % 6, inDraft: inDraft))
      let check = try redline.check()
      let suspects = check.rows.filter { Self.suspicious.contains($0.change.declared) }
      for change in redline.seeded where !suspects.contains(where: { $0.bears(change) }) {
        score.missed += 1
        print("Missed in part \(part), redline \(number): \(change)")
      }
      score.seeded += redline.seeded.count
      score.flagged += suspects.count
      score.wrong += suspects.count { row in !redline.seeded.contains { row.bears($0) } }
      score.acceptance += check.acceptance.count
    }
    return score
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
    let report = CoveringReport(statements: covering)
    return try PlanReview.check(
      DeclarationSources(
        published: Loaded(value: published, source: source(nil)), redline: readings,
        draft: draft.map { Loaded(value: $0, source: source(nil)) }, covering: isCovered ? [report] : []),
      settings: ReviewSettings(rules: []))
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
