import DocumentRendering
import Foundation
import PlanModel
import PlanReview
import ReviewReporting
import TestSupport
import Testing
import PlanComparison

@Suite("What papers last said, on the cards of a review and in the panel's papers")
struct EvidenceOnCardsTests {
  private static let withdrawing = "Fewer than 10% of victims withdraw"

  private func reviewed(corrections: URL? = nil) throws -> ReviewedVariation {
    let variation = try SampleEvidence.variation(corrections: corrections)
    return try review(LoadedVariation(variation, files: SampleEvidence.files(corrections: corrections)))
  }

  private func lastReported(_ opening: String, in facts: ReviewedVariation) throws -> [Reason] {
    let proposal = try #require(facts.proposal)
    let change = try #require(proposal.comparison.changes.first { $0.original.contains { $0.text.hasPrefix(opening) } })
    return change.reasons.filter { $0.kind == .reported }
  }

  @Test("The card of a removed commitment says what was last reported, with its words and a question")
  func card() throws {
    let facts = try reviewed()
    let reason = try #require(try lastReported(Self.withdrawing, in: facts).first)
    #expect(reason.statement.contains("said “"))
    #expect(reason.evidence.contains { $0.text.hasPrefix(Self.withdrawing) })
    #expect(reason.question != nil)
    let page = String(decoding: try #require(facts.proposal).rendered(as: .markdown), as: UTF8.self)
    #expect(page.contains(reason.statement.prefix(40)))
  }

  @Test("A commitment that is kept in its words has no such reason, and without papers none has")
  func nearMisses() throws {
    let changes = try #require(try reviewed().proposal).comparison.changes
    #expect(changes.filter { !$0.isSubstantive }.allSatisfy { change in !change.reasons.contains { $0.kind == .reported } })
    let bare = try #require(try SampleVariation.reviewed().proposal).comparison.changes
    #expect(!bare.contains { change in change.reasons.contains { $0.kind == .reported } })
  }

  @Test("The officer's papers quote it and ask", arguments: [PaperKind.coveringReport, .changeSchedule, .membersBriefing])
  func papers(kind: PaperKind) throws {
    let words = PaperWords(kind.paper(on: try reviewed()).document).all
    let bare = PaperWords(kind.paper(on: try SampleVariation.reviewed()).document).all
    let turns = ["The report for", "The minutes of 18 May 2026", "The minutes of 10 November 2025"]
    #expect(turns.contains { words.contains($0) })
    #expect(!turns.contains { bare.contains($0) })
  }

  @Test("A link that an officer takes away is gone from the card; a correction that fits nothing is listed")
  func corrections() throws {
    let folder = try TemporaryFolder()
    let sources = try SampleEvidence.sources()
    let marine = try #require(
      sources.compactMap { source in source.passages.first { $0.text.contains("marine unit") }.map { (source.name, $0.text) } }.first)
    let file = try folder.file(
      "evidence.yaml",
      """
      corrections:
        - document: \(marine.0)
          passage: "\(marine.1.prefix(40))"
          commitment: Considering a marine unit
          link: no
        - document: \(marine.0)
          passage: Words that no paper holds
          commitment: Considering a marine unit
          link: no
      """)
    let kept = try #require(try lastReported("Considering a marine unit", in: reviewed()).first).statement
    #expect(kept.contains("marine unit"))
    let facts = try reviewed(corrections: file)
    #expect(try lastReported("Considering a marine unit", in: facts).allSatisfy { $0.statement != kept })
    let notes = try #require(facts.proposal).comparison.notes.map(\.sentence)
    #expect(notes.filter { $0.contains("fits nothing any more") }.count == 1)
    #expect(notes.contains { $0.contains("Words that no paper holds") })
  }
}
