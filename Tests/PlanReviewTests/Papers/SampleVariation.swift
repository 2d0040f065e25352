import DocumentRendering
import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import ReviewReporting
import TestSupport

/// The first variation of the sample area, reviewed, with whatever a test alters in its review file.
enum SampleVariation {
  /// The review file.
  static let file = Checkout.file("Plans/wealdmere/review.yaml")

  /// The variation as reviewed. Its versions are compared once for all tests: only the law, the dates and the words about them are made anew,
  /// unless a test alters which versions there are.
  static func reviewed(asOf day: CalendarDate? = nil, altering alter: (inout Variation) -> Void = { _ in }) throws -> ReviewedVariation {
    let given = try VariationReader.read(file)
    var variation = given
    alter(&variation)
    guard variation.versions == given.versions, variation.redline == given.redline else { return try compared(variation, asOf: day) }
    var bare = variation
    bare.versions = []
    bare.redline = nil
    var facts = try compared(bare, asOf: day)
    let whole = try sample.get()
    facts.variation = variation
    (facts.proposal, facts.issue, facts.outcome) = (whole.proposal, whole.issue, whole.outcome)
    (facts.check, facts.followUp, facts.grid) = (whole.check, whole.followUp, whole.grid)
    return facts
  }

  private static let sample = Result { try compared(try VariationReader.read(file), asOf: nil) }

  private static func compared(_ variation: Variation, asOf day: CalendarDate?) throws -> ReviewedVariation {
    try review(try LoadedVariation(variation, files: VariationFiles(of: variation, in: file)), asOf: day)
  }

  /// Bodies of every kind, with the country that they are in.
  static let bodies: [(name: String, alter: @Sendable (inout Variation) -> Void)] = [
    ("commissioner in England", { _ in }),
    ("commissioner in Wales", { $0.country = .wales }),
    (
      "fire commissioner",
      {
        $0.body.kind = .pfcc
        $0.panel.kind = .policeFireAndCrimePanel
      }
    ),
    (
      "mayor of Greater Manchester",
      {
        $0.body = LocalPolicingBody(kind: .mayor, name: "Mayor of Greater Manchester", order: "SI 2017/470")
        $0.area = "Greater Manchester"
      }
    ),
    (
      "London",
      {
        $0.body = LocalPolicingBody(kind: .mopac, name: "Mayor’s Office for Policing and Crime")
        $0.panel = ReviewingPanel(kind: .assemblyPanel, name: "London Assembly Police and Crime Committee")
      }
    ),
    ("board", { $0.body = LocalPolicingBody(kind: .board, name: "Wealdmere Policing and Crime Board") }),
  ]
}

extension CalendarDate {
  /// A day of the sample's year, for a test that knows it is one.
  static func day(_ iso: String) -> CalendarDate {
    guard let date = CalendarDate(iso: iso) else { preconditionFailure("A day of a test is a day.") }
    return date
  }
}
