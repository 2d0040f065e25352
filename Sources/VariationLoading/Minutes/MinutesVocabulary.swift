import PlanLanguage
import PlanLoading
import PlanReading

/// The words in which minutes record what was asked for, agreed and promised, in one place.
enum MinutesVocabulary {
  /// Verbs that ask whatever follows them.
  static let requesting: Set<String> = [
    "requested", "recommended", "proposed", "urged", "asked", "requests", "recommends", "asks", "called", "sought",
  ]
  /// Verbs that ask only where what follows says that something should be: "suggested that crime had risen" asks nothing.
  static let suggesting: Set<String> = [
    "suggested", "suggests", "considered", "felt", "hoped", "believed", "stressed", "emphasised", "commented",
  ]
  /// Verbs of a speaker who promises.
  static let promising: Set<String> = [
    "agreed", "undertook", "offered", "committed", "promised", "confirmed", "advised", "said", "stated", "responded",
  ]

  /// What follows "asked" where it is a question and asks for nothing to be done.
  static let questions: Set<String> = ["whether", "about", "how", "what", "why", "if", "when", "where", "who", "a", "questions"]

  /// Words by which a suggestion says that something should be done.
  static let asking: [Phrase] = [
    "should", "ought to", "must", "needed to", "need to", "needs to", "would be helpful", "would be useful", "would be important",
    "would be essential",
    "be helpful if",
    "be useful if", "would be beneficial", "would be welcome", "could be included", "could be added", "could be amended", "be included",
    "be added", "be amended", "be replaced", "be removed", "be reconsidered", "be strengthened", "be clarified", "be put back",
    "be reinstated", "be sent", "be provided", "be reviewed", "would feed", "inclusion of", "be defined",
  ]

  /// The words after "confirmed that" and similar phrases where it promises.
  static let promises: [Phrase] = [
    "would be reconsidered", "would be amended", "would be changed", "would be included", "would be added", "would be revised",
    "would be strengthened", "would be clarified", "would be reviewed", "would be put back", "would be provided", "would be shared",
    "would be circulated", "would be corrected", "would be removed", "would reconsider", "would amend", "would provide", "would share",
    "would report back", "would look into", "would look at", "would bring", "would circulate", "would consider", "would include",
    "would add",
    "would review", "would ensure that the plan", "would take",
  ]

  /// Words of a step outside the text of the plan.
  static let process: [Phrase] = [
    "report back", "reported back", "brought back", "bring back", "shared with", "provided with", "presented to", "look at", "look into",
    "letter", "meet with", "circulated", "circulate", "an update", "contact the", "work programme", "provide a response",
    "receive a report",
    "future meeting", "feed back", "send", "should meet", "be noted", "attend", "delegated",
  ]
  /// Words that ask for something to be put back.
  static let reinstating: [Phrase] = [
    "put back", "reinstated", "reinstate", "restored", "restore", "reinserted", "reinsert", "re instated", "retained", "retain",
    "brought back into the plan",
  ]
  /// Words that ask for something to be explained.
  static let clarifying: [Phrase] = [
    "clarified", "clarify", "clarification", "clarity", "defined", "define", "definition", "definitions", "explained", "explain",
    "explanation",
    "distinguish", "glossary", "made clear", "make clear", "what is meant", "meaning of",
  ]
  /// Words that ask for a measure.
  static let measuring: [Phrase] = [
    "measure", "measures", "measured", "measurable", "target", "targets", "indicator", "indicators", "kpi", "kpis", "performance framework",
    "outcomes", "baseline", "milestones", "scorecard", "dashboard", "key performance",
  ]
  /// Words that ask for somebody to be consulted.
  static let consulting: [Phrase] = [
    "be consulted", "consult", "consulted", "consult with", "further consultation", "views be sought", "seek the views", "views of",
    "engage with",
  ]
  /// Words that ask for other words.
  static let wording: [Phrase] = [
    "replace", "replaced", "reword", "reworded", "wording", "the term", "phrase", "strengthened", "strengthen", "amended", "amend",
    "rephrased",
    "plain language", "the word", "the words", "language", "be included", "be added", "be inserted", "be removed", "reconsidered",
  ]

  /// Words that take a quoted term out.
  static let removing: [Phrase] = [
    "removed", "remove", "removal", "deleted", "delete", "dropped", "no longer", "not be used", "avoided", "avoid", "reconsidered",
    "reconsider",
    "taken out", "omitted", "omit", "struck out",
  ]
  /// Words that put quoted words in.
  static let inserting: [Phrase] = [
    "included", "include", "inclusion", "added", "add", "inserted", "insert", "read", "say", "state", "put back", "reinstated", "restored",
    "addition of",
  ]
  /// Words that let one thing give way to another.
  static let replacing: [Phrase] = ["replace", "replaced", "replacing", "replacement", "substitute", "substituted", "swap", "swapped"]
  /// Words that make one thing another.
  static let changing: [Phrase] = [
    "change", "changed", "changing", "amend", "amended", "alter", "altered", "reworded", "reword", "strengthened", "strengthen", "from",
    "rephrased",
  ]
}
