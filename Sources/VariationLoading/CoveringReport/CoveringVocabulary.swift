import PlanLanguage
import PlanModel
import PlanLoading
import PlanReading

/// The words with which covering reports describe changes, in one place.
enum CoveringVocabulary {
  /// Words for changes to come, over a list of them.
  static let changes: [Phrase] = [
    "changes", "amendments", "revisions", "alterations", "additions", "deletions", "updates", "modifications", "variations",
  ]

  /// Words for parts of a plan: a sentence that names none says nothing of the plan.
  static let parts: [Phrase] = [
    "objective", "objectives", "priority", "priorities", "theme", "themes", "aim", "aims", "pillar", "pillars", "outcome", "outcomes",
    "commitment", "commitments", "pledge", "pledges", "measure", "measures", "target", "targets", "indicator", "indicators", "section",
    "sections", "chapter", "chapters", "heading", "headings", "title", "foreword", "introduction", "appendix", "annex", "table", "tables",
    "paragraph", "paragraphs", "vision", "mission", "wording", "word", "words", "figure", "figures", "bullet", "bullets", "lead in",
    "footnote", "glossary", "definition", "action", "actions", "deadline",
  ]

  /// Words of a sentence that asks, requires or supposes, and so states nothing.
  static let asking: [Phrase] = [
    "asked to", "invited to", "recommended", "recommend", "recommendation", "recommendations", "requested", "requests", "must", "required",
    "should be", "could be", "may be", "might be", "would be helpful", "whether", "suggested", "suggests", "possible changes",
  ]

  /// Words of a sentence that says how the changes are shown, or where they are.
  static let showing: [Phrase] = [
    "set out in", "set out at", "shown in", "shown as", "in bold", "struck through", "underlined", "highlighted", "tracked changes",
  ]

  /// Whether a thing is said to be done, not named in passing: "is removed", "has been added", "will be replaced".
  static func saysDone(_ words: FoldedText) -> Bool { passives.contains { words.containsAny(of: $0.words) } }

  /// Words that take something out of what a sentence says: it is then no plain statement that nothing changed.
  private static let excepting: [Phrase] = [
    "except", "other than", "apart from", "but", "save for", "although", "otherwise", "largely", "broadly", "mostly",
  ]

  /// What a sentence says was done: by a passive verb ("is removed"), failing that by a noun ("a new commitment"), failing that by a bare
  /// participle, as lists have it ("Target for burglary removed").
  static func kind(of words: FoldedText) -> ChangeKind? {
    if words.containsAny(of: unchanged) { return words.containsAny(of: excepting) ? nil : .unchanged }
    for tier in tiers {
      if let found = tier.first(where: { words.containsAny(of: $0.words) }) { return found.kind }
    }
    return nil
  }

  private static let unchanged: [Phrase] = [
    "unchanged", "not changed", "not been changed", "no change", "no changes", "not changing", "not amended", "not been amended",
    "no amendment", "no amendments", "remain the same", "remains the same", "stay the same", "stays the same", "unaltered", "unamended",
  ]

  private typealias Telling = (kind: ChangeKind, words: [Phrase])

  private static let tiers: [[Telling]] = [passives, nouns, participles.map { ($0.kind, $0.words.map { Phrase($0) }) }]

  /// Each participle behind each form of "to be".
  private static let passives: [Telling] = participles.map { kind, words in
    let verbs = ["is", "are", "was", "were", "been", "be", "being", "now"]
    return (kind, words.flatMap { word in verbs.map { Phrase("\($0) \(word)") } })
  }

  private static let nouns: [Telling] = [
    (.removed, ["removal of", "deletion of", "removes", "deletes", "no longer included", "no longer in the plan", "no longer part"]),
    (
      .added,
      [
        "new commitment", "new commitments", "new objective", "new priority", "new section", "new measure", "new target", "new action",
        "new paragraph", "addition of", "introduction of", "inclusion of", "adds", "introduces",
      ]
    ),
    (.moved, ["moves from", "moves under", "moves to priority", "moves to objective", "moves to theme", "moves to the section"]),
    (.reworded, ["becomes", "become", "changes to", "changes from", "moves to", "rises to", "falls to"]),
  ]

  private static let participles: [(kind: ChangeKind, words: [String])] = [
    (.removed, ["removed", "deleted", "taken out", "dropped", "omitted", "struck out", "withdrawn from the plan"]),
    (.added, ["added", "introduced", "inserted"]),
    (.merged, ["merged", "combined", "brought together into one", "joined into one"]),
    (.split, ["split into", "divided into", "parted into"]),
    (
      .moved,
      [
        "moved under", "moved from", "moved to priority", "moved to objective", "moved to theme", "moved to the section",
        "moved to the priority", "moved to the objective", "moved to appendix", "moved to the appendix", "relocated", "transferred to",
      ]
    ),
    (.renumbered, ["renumbered"]),
    (
      .reworded,
      [
        "reworded", "rewritten", "replaced", "amended", "revised", "updated", "strengthened", "clarified", "raised", "increased", "reduced",
        "lowered", "extended", "shortened", "changed", "moved to", "brought up to date", "widened", "narrowed", "renamed", "sized",
      ]
    ),
  ]
}
