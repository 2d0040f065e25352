import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import TestSupport
import Testing

@Suite("The changes that were planted in the sample plans")
struct PlantedChangesTests {
  /// The pairs of the answer keys, as two files each: an undeclared change is a change as well.
  static let pairs = [
    ("wealdmere", "published-draft", "2025-published.xml", "2026-draft-variation.docx"),
    ("wealdmere", "draft-issued", "2026-draft-variation.docx", "2026-issued.xml"),
    ("wealdmere", "issued-redline", "2026-issued.xml", "2027-draft-redline.md"),
    ("harrowby", "plan-refresh", "2024-plan.txt", "2025-refresh.md"),
  ]

  /// The key says what was meant; where a strike was lost on purpose, both values stand in the text, and the words of the key do not.
  @Test("Nearly every planted change is found with its kind and its reasons", arguments: pairs)
  func found(area: String, pair: String, original: String, revised: String) throws {
    let before = try PlanLoader().load(Checkout.file("Plans/\(area)/\(original)"))
    let after = try PlanLoader().load(Checkout.file("Plans/\(area)/\(revised)"))
    let changes = try compare(before, with: after).changes
    let planted = try PlantedChange.all(in: area).filter { $0.pair == pair }
    var (unfound, unexplained) = (0, 0)
    for plant in planted {
      guard let change = changes.first(where: { $0.matches(plant) }), change.kind == plant.kind else {
        unfound += 1
        print("\(pair): not found as \(plant.kind): \(plant.original) => \(plant.revised)")
        continue
      }
      let missing = plant.reasons.filter { reason in !change.reasons.contains { $0.kind == reason } }
      if !missing.isEmpty {
        unexplained += 1
        print("\(pair): without \(missing): \(plant.original) => \(plant.revised)")
      }
    }
    print("\(pair): \(planted.count) planted, \(unfound) not found as planted, \(unexplained) found without a reason of the key")
    #expect(planted.count > 10)
    #expect(unfound * 12 <= planted.count)
    #expect(unexplained * 8 <= planted.count)
  }
}

extension Change {
  fileprivate func matches(_ plant: PlantedChange) -> Bool {
    original.map { Self.folded($0.text) } == plant.original.map(Self.folded)
      && revised.map { Self.folded($0.text) } == plant.revised.map(Self.folded)
  }

  /// The words with single spaces and straight quotation marks.
  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("’", with: "'")
  }
}
