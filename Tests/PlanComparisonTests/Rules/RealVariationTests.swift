import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanComparison

@Suite(
  "Reasons on a real variation",
  .enabled(if: Shared.file("acceptance/west-mercia-2020-literal.tsv") != nil, "\(Shared.missing)"))
struct RealVariationTests {
  private static let key = "acceptance/west-mercia-2020-literal.tsv"

  /// The expected reasons of a changed bullet, keyed by a few words of it.
  private static let expected: [(words: String, kinds: Set<Reason.Kind>)] = [
    ("fully implemented", [.removedOutright, .documentDropped]), ("Road Safety Team", [.strengthened, .bodyNamed, .brokenGrammar]),
    ("Road Safety Strategy", [.bodyDropped, .documentNamed, .brokenGrammar]), ("more efficient", [.bodyChanged, .weakened]),
    ("wellbeing agenda", [.bodyChanged]), ("demographic make up", [.brokenGrammar]), ("Specialist Capabilities", [.brokenGrammar]),
    ("modernisation programmes", [.removedOutright, .bodyDropped]), ("Force IT", [.scopeWidened]),
    ("regional and national", [.scopeWidened]), ("Engagement strategy", [.measureDropped, .documentNamed]), ("Use my", [.brokenGrammar]),
    ("PCC activity", [.scopeWidened]), ("235.8", [.figureChanged, .figuresContradict, .dateDropped]), ("£233", [.figureChanged]),
    ("£100.9", [.figureChanged]), ("£29.9m", [.figureAdded, .figuresContradict, .dateDropped]),
    ("will ensures", [.newCommitment, .brokenGrammar]), ("Outcome Star", [.removedOutright, .documentDropped]),
    ("Estates Plan", [.newCommitment]), ("strategies based", [.newCommitment, .duplicated]), ("Joint Action Groups", [.newCommitment]),
    ("Alliance force", [.bodyNamed, .brokenGrammar]),
  ]

  private struct Row {
    let status: String
    let original: PlanUnit?
    let revised: PlanUnit?
    var text: String { (original?.text ?? "") + " " + (revised?.text ?? "") }
  }

  private static func rows() throws -> [Row] {
    let file = try #require(Shared.file(key))
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      func unit(_ text: String) -> PlanUnit? {
        guard !text.isEmpty else { return nil }
        return Changes.unit(text, objective: cells[0], leadIn: cells[1], division: cells[0].utf8.count, section: cells[1].utf8.count)
      }
      return Row(status: cells[2], original: unit(cells[3]), revised: unit(cells[4]))
    }
  }

  @Test("Every changed bullet is told of what its words hold, and none has a flood of reasons")
  func reasons() throws {
    let rows = try Self.rows()
    let (originals, revisions) = (rows.compactMap(\.original), rows.compactMap(\.revised))
    var met: Set<String> = []
    for row in rows where row.status != "unchanged" {
      let change = Changes.change([row.original].compactMap(\.self), [row.revised].compactMap(\.self), in: originals, revisions)
      let found = [any ClassificationRule].standard.flatMap { $0.reasons(for: change) }
      #expect(found.count <= 4, "\(row.text): \(found.map(\.statement))")
      for (words, kinds) in Self.expected where row.text.localizedCaseInsensitiveContains(words) {
        met.insert(words)
        #expect(Set(found.map(\.kind)).isSuperset(of: kinds), "\(words): \(found.map(\.statement))")
      }
    }
    #expect(met.count == Self.expected.count, "every expectation meets its bullet")
  }
}
