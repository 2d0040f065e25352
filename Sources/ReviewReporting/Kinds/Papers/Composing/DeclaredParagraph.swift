import PlanModel

/// What the redline's marks leave out or say too much, told for any paper.
struct DeclaredParagraph {
  let changes: ProposedChanges
  let check: DeclarationCheck

  /// The changes that the redline does not mark, or marks in part, with their references; what it marks and nobody made; its own base.
  var sentences: [Sentence] {
    [
      told(.undeclared) {
        $0 == 1 ? "is undeclared: nothing in the redline marks it" : "are undeclared: nothing in the redline marks them"
      },
      told(.partlyDeclared) { "\(Phrases.isAre($0)) declared in part: some of the words are marked and some are not" },
      told(.disputed) { "\(Phrases.isAre($0)) marked in two ways that disagree" },
      told(.overMarked) { "\(Phrases.isAre($0)) marked over words that were there before" },
      notMade, drift,
    ].compactMap(\.self)
  }

  private func told(_ status: DeclarationStatus, _ words: (Int) -> String) -> Sentence? {
    let found = changes.changes(status)
    guard !found.isEmpty else { return nil }
    let count = "\(Phrases.number(found.count).capitalisedFirst) \(Phrases.noun(found.count, "change"))"
    return "\(count) \(words(found.count)) (\(ReportedChange.references(found)))."
  }

  private var notMade: Sentence? {
    let count = check.count(of: .declaredButNotMade)
    guard count > 0 else { return nil }
    let passages = "\(Phrases.number(count).capitalisedFirst) \(Phrases.noun(count, "passage")) \(Phrases.isAre(count))"
    return "\(passages) marked as changed, but the words are those of the plan as published."
  }

  private var drift: Sentence? {
    let count = check.drift.count { $0.kind != .unchanged }
    guard count > 0 else { return nil }
    let places = "\(Phrases.number(count)) \(Phrases.noun(count, "place"))"
    return "The text that the redline starts from differs from the plan as published in \(places)."
  }
}
