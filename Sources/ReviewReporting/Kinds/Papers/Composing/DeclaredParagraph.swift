import DocumentRendering
import PlanComparison
import PlanModel

/// A paragraph, for any paper, on what the redline and the covering report leave out or overstate.
struct DeclaredParagraph {
  let changes: ProposedChanges
  let check: DeclarationCheck

  /// The changes that nothing declares, or in part, with their references; what is declared and was not made; the redline's own base.
  var sentences: [Sentence] {
    [
      described(.undeclared) {
        "\(Phrases.isAre($0)) not marked or mentioned in anything given with the draft"
      },
      described(.partlyDeclared) { "\(Phrases.isAre($0)) marked or mentioned in part: some of the words are and some are not" },
      described(.disputed) { "\(Phrases.isAre($0)) disputed: what was given with the draft tells of it in two ways that disagree" },
      described(.overMarked) { "\(Phrases.isAre($0)) over-marked: words that were there before are given as new" },
      notMade, drift,
    ].compactMap(\.self)
  }

  private func described(_ status: DeclarationStatus, _ words: (Int) -> String) -> Sentence? {
    let found = changes.changes(status)
    guard !found.isEmpty else { return nil }
    let count = "\(Phrases.number(found.count).capitalisedFirst) \(Phrases.noun(found.count, "change"))"
    return "\(count) \(words(found.count)) (\(ReportedChange.references(found)))."
  }

  private var notMade: Sentence? {
    let found = check.rows.map(\.change).filter { $0.declared == .declaredButNotMade }
    guard !found.isEmpty else { return nil }
    let passages = "\(Phrases.number(found.count).capitalisedFirst) \(Phrases.noun(found.count, "passage")) \(Phrases.isAre(found.count))"
    return "\(passages) declared as changed, but the words are those of the plan as published\(Self.openings(found))."
  }

  private var drift: Sentence? {
    let found = check.drift.filter { $0.kind != .unchanged }
    guard !found.isEmpty else { return nil }
    let places = "\(Phrases.number(found.count)) \(Phrases.noun(found.count, "place"))"
    return "The text that the redline starts from is not quite the plan as published: it differs in \(places)\(Self.openings(found))."
  }

  /// The first words of a few changes, to find them by: " (“...”, “...” and 2 more)".
  private static func openings(_ changes: [Change]) -> String {
    let shown = changes.prefix(3).map { Phrases.quoted(OpeningWords.of($0.subject.text, limit: 40)) }
    let more = changes.count > 3 ? ["\(Phrases.digits(changes.count - 3)) more"] : []
    return " (\(Phrases.list(shown + more)))"
  }
}
