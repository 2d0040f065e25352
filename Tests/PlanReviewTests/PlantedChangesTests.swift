import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import TestSupport
import Testing
import PlanComparison

@Suite("The changes that were planted in the sample plans")
struct PlantedChangesTests {
  /// The pairs of the answer keys, as two files each: an undeclared change is a change as well.
  static let pairs = [
    ("wealdmere", "published-draft", "2025-published.xml", "2026-draft-variation.docx"),
    ("wealdmere", "draft-issued", "2026-draft-variation.docx", "2026-issued.xml"),
    ("wealdmere", "issued-redline", "2026-issued.xml", "2027-draft-redline.md"),
    ("harrowby", "plan-refresh", "2024-plan.txt", "2025-refresh.md"),
  ]

  /// The pairs in other layouts, whose keys hold every change that there is.
  static let layouts = [
    ("merrowdale", "tables-draft", "2025-published.docx", "2027-draft.docx"),
    ("birkhollow", "prose-draft", "2024-published.docx", "2025-draft.docx"),
    ("ravenmoor", "sizes-draft", "2025-published.docx", "2026-draft.docx"),
    ("thornhalt", "columns-draft", "2026-published.docx", "2027-draft.docx"),
    ("holmsea", "pages-draft", "2025-published.docx", "2026-draft.docx"),
    ("holmsea", "pages-draft", "2025-published.pdf", "2026-draft.pdf"),
    ("holmsea", "pages-draft", "2025-published.docx", "2026-draft.pdf"),
  ]

  /// What is known not to be found, or to be found without a reason of the key, by the first words of either side. The key says what was meant;
  /// where a strike was lost on purpose, both values stand in the text, and the words of the key do not. A miss that is one no longer fails too.
  static let knownMisses: [String: Set<String>] = [
    "published-draft": [
      "without figuresContradict: At least 80% of victims are satisfied with",
      "without scopeWidened: Provide mentoring for young people aged 10 to",
      "without weakened: HMICFRS grades the force as good or better",
    ],
    "draft-issued": ["without bodyChanged: Publishing an action plan within 56 days of"],
    "issued-redline": [
      "without scopeNarrowed: Attending every burglary of a home within 24",
      "not found as reworded: Run a Safer Places fund of £450,000 a",
      "without figureDropped: Take a mobile police station to forty villages",
      "without bodyNamed: Renew the Reducing Reoffending Compact by October 2026,",
      "without weakened: Hold the Chief Constable to account at a",
      "not found as reworded: Invest in technology that gives officers back an",
      "not found as reworded: Spending in 2026/27 is planned at £216.1 million",
      "without figureDropped: £1.1 million of it will be met from",
      "not found as reworded: Police officers | 2,004 | 1,958.2",
      "not found as reworded: Special constables | 118 | not applicable",
    ],
    "plan-refresh": [
      "not found as split: We will fund better lighting in parks, car",
      "without scopeWidened: We will teach respect in relationships in all",
      "without figureAdded: We will publish a list of every contract",
    ],
    "tables-draft": ["without measureDropped: Answer every call to the victims’ line within"],
    "prose-draft": ["without scopeNarrowed: The Chief Constable will stop and test drivers"],
    "sizes-draft": ["without weakened: send no child to a cell overnight"],
  ]

  @Test("Every planted change but the known misses is found with its kind and its reasons", arguments: pairs + layouts)
  func found(area: String, pair: String, original: String, revised: String) throws {
    let changes = try Self.changes(area, original, revised)
    let planted = try PlantedChange.all(in: area).filter { $0.pair == pair }
    let misses = planted.compactMap { Self.miss($0, in: changes) }
    #expect(planted.count > 7)
    #expect(Set(misses) == Self.knownMisses[pair] ?? [])
    #expect(misses.count == Set(misses).count)
  }

  @Test("In the other layouts nothing is found but what was planted", arguments: layouts)
  func nothingElse(area: String, pair: String, original: String, revised: String) throws {
    let planted = try PlantedChange.all(in: area)
    let changes = try Self.changes(area, original, revised).filter { $0.kind != .unchanged }
    #expect(changes.filter { change in !planted.contains { change.matches($0) } }.map(\.original) == [])
    #expect(changes.count == planted.count)
  }

  @Test("A plan in two columns of a PDF is the plan of its Word file", arguments: ["2025-published", "2026-draft"])
  func sameInPDF(name: String) throws {
    #expect(try Self.changes("holmsea", "\(name).docx", "\(name).pdf").allSatisfy { $0.kind == .unchanged })
  }

  private static func changes(_ area: String, _ original: String, _ revised: String) throws -> [Change] {
    let before = try PlanLoader().load(Checkout.file("Plans/\(area)/\(original)"))
    let after = try PlanLoader().load(Checkout.file("Plans/\(area)/\(revised)"))
    return try compare(before, with: after).changes
  }

  /// What is wrong with the change that answers to a planted one; nil where nothing is.
  private static func miss(_ plant: PlantedChange, in changes: [Change]) -> String? {
    let opening = (plant.original.first ?? plant.revised.first ?? "").split(separator: " ").prefix(8).joined(separator: " ")
    guard let change = changes.first(where: { $0.matches(plant) }), change.kind == plant.kind else {
      return "not found as \(plant.kind): \(opening)"
    }
    let missing = plant.reasons.filter { reason in !change.reasons.contains { $0.kind == reason } }
    return missing.isEmpty ? nil : "without \(missing.map(\.rawValue).joined(separator: ", ")): \(opening)"
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
