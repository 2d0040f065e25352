import Foundation
import PlanReview
import ReviewReporting
import TestSupport
import Testing

/// What a councillor must be shown first in the samples, and what has no place there: judged by reading the plans.
@Suite("What to look at first, judged by hand")
struct FirstLookJudgementTests {
  struct Judgement: Sendable, CustomTestStringConvertible {
    let pair: String
    /// First words that must be among the changes to look at first.
    let wanted: [String]
    /// First words that must not.
    let unwanted: [String]
    var testDescription: String { pair }
  }

  private static let judgements = [
    Judgement(
      pair: "published-draft",
      wanted: [
        "Fewer than 10% of victims withdraw", "Delivering the new records system as soon",
        "Reporting to me every six months on how firearms",
        "Encouraging officers to follow the Code", "The net budget is", "Making sure that an appropriate adult",
      ],
      unwanted: [
        "Eighteen months on", "Publishing an action plan within 56 days", "Council tax precept", "Office of the commissioner",
        "Reducing reoffending is",
      ]
    ),
    Judgement(
      pair: "issued-redline",
      wanted: [
        "Answer a call from a farm", "Take a mobile police station", "Consider publishing each of my decisions",
        "Listen to a group of twelve",
      ],
      unwanted: ["Fees, charges and other income"]),
    Judgement(
      pair: "plan-refresh",
      wanted: [
        "We will keep the police precept increase", "We aim to tell victims", "Levels Emergency Communications", "We will cut burglary",
      ],
      unwanted: ["Adopted 18 July", "We will return stolen property"]),
  ]

  @Test("What bears most on the public is there, and what is small is not", arguments: judgements)
  func samples(_ judgement: Judgement) throws {
    let pair = try #require(SamplePair.all.first { $0.name == judgement.pair })
    try Self.check(judgement, pair.report())
  }

  @Test("The real variation", .enabled(if: Shared.file("seeds/004_6d60d583f0abbd53.txt") != nil))
  func realVariation() throws {
    let report = try review(redline: #require(Shared.file("seeds/004_6d60d583f0abbd53.txt")))
    let judgement = Judgement(
      pair: "seed",
      wanted: [
        "I use a range of force performance", "Use £29.9m from reserves", "Ensuring partnership commitments",
        "Ensuring force transformation",
        "Increasing the number of special", "The net revenue budget",
      ],
      unwanted: [
        "Support the health and wellbeing", "Figures shown are as at", "Taking a good service", "Launch a new", "Monitor the",
        "Findings from",
      ])
    try Self.check(judgement, report)
    #expect(report.changes.contains { $0.heading.hasPrefix("Support the health and wellbeing") }, "it is a change all the same")
  }

  private static func check(_ judgement: Judgement, _ report: ReviewReport) throws {
    let headings = report.firstLooks.map { report.changes[$0.change].heading }
    #expect(headings.count <= 10)
    for words in judgement.wanted { #expect(headings.contains { $0.hasPrefix(words) }, "\(words) is wanted; shown: \(headings)") }
    for words in judgement.unwanted { #expect(!headings.contains { $0.hasPrefix(words) }, "\(words) has no place there") }
  }
}
