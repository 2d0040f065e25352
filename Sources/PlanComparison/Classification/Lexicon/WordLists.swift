import PlanLanguage

/// Single words by class.
enum WordLists {
  static let articles = ["a", "an", "the"]
  static let possessives = ["my", "our", "your", "his", "their", "its"]
  static let determiners =
    articles + possessives + ["this", "these", "those", "each", "every", "all", "any", "some", "no", "both", "such", "her"]
  static let prepositions = [
    "of", "in", "on", "at", "by", "for", "with", "from", "to", "into", "through", "across", "between", "against", "towards", "within",
    "without",
    "during", "over", "under", "about", "among", "around", "behind", "beyond", "via", "upon", "throughout", "following", "alongside", "per",
    "before", "after", "until", "since", "as", "than", "including",
  ]
  static let subordinators = [
    "which", "that", "who", "whom", "whose", "where", "when", "whether", "if", "so", "because", "while", "whilst", "although", "though",
    "how",
    "what", "why", "until", "unless", "wherever", "whenever", "once",
  ]
  static let conjunctions = ["and", "or", "but", "nor", "&"]
  static let pronouns = ["i", "we", "you", "he", "she", "it", "they", "them", "us", "me", "him", "there"]
  static let auxiliaries = [
    "be", "is", "are", "was", "were", "been", "being", "am", "have", "has", "had", "having", "do", "does", "did", "get", "i'm", "we're",
    "i've",
    "we've",
  ]
  static let adverbs = [
    "also", "then", "both", "together", "jointly", "only", "therefore", "always", "never", "not", "now", "again", "still", "hard",
    "further",
    "too", "once", "even", "either", "always", "henceforth", "instead",
  ]
  static let modals = ["will", "shall", "must", "should", "would", "could", "may", "might", "can"]
  static let negations = ["not", "never", "cannot", "won't", "can't", "shouldn't", "wouldn't", "couldn't", "don't", "n't"]
  static let months = Months.english
  static let labels = [
    "appendix", "section", "page", "objective", "priority", "chapter", "figure", "table", "part", "phase", "paragraph", "step", "tier",
    "level",
    "grade", "theme", "annex", "covid", "version", "band", "pillar", "aim", "line", "schedule", "article", "item", "volume", "issue",
    "room",
    "no", "number", "note", "goal", "outcome", "prevent", "call", "dial", "operation", "stage", "category",
  ]
  static let counted = [
    "officers", "officer", "constables", "pcsos", "specials", "staff", "volunteers", "victims", "offences", "crimes", "people", "homes",
    "hours",
    "visits", "calls", "young", "additional", "extra", "new", "more", "burglaries", "collisions", "cameras", "schools", "households",
    "residents", "properties", "incidents", "cases", "fewer", "children", "families", "businesses", "police", "special", "offenders",
  ]
  static let rising = [
    "increase", "increases", "increasing", "increased", "grow", "growing", "raise", "raising", "more", "expand", "expanding", "recruit",
    "recruiting", "higher", "uplift", "rise", "rising", "boost", "boosting", "improve", "improving",
  ]
  static let falling = [
    "reduce", "reduces", "reducing", "reduced", "reduction", "cut", "cutting", "fewer", "lower", "lowering", "decrease", "decreasing",
    "minimise", "minimising", "halve", "halving", "drive down", "less", "fall", "falling",
  ]
  /// Forms of verbs that are nouns as well, so that they prove no verb.
  static let nounsToo = [
    "support", "increase", "work", "use", "review", "plan", "measure", "report", "target", "focus", "challenge", "need", "fund", "help",
    "visit", "contact", "share", "campaign", "pilot", "test", "act",
    "supports", "increases", "works", "uses", "reviews", "plans", "measures", "reports", "targets", "focuses", "challenges", "needs",
    "charges",
    "programmes", "aims", "demands", "visits", "tests", "trials", "pilots", "places", "calls", "cuts", "ends", "stops", "funds", "runs",
    "makes",
    "keeps", "leads", "moves", "shares", "answers", "holds", "places", "records", "applies", "acts", "hosts", "offers", "takes", "controls",
    "issues", "raises", "replaces", "attends", "backs", "influences", "campaigns", "approaches", "champions", "puts", "sets", "trains",
    "pays",
    "builds", "launches", "closes", "hires", "buys", "joins", "refers", "lobbies", "urges", "repairs", "purchases", "bids", "links",
    "commissions", "pledges", "attempts", "hopes", "looks", "helps", "starts", "limits", "benefits", "results", "supplies", "contacts",
    "treats",
    "debates", "invites", "lowers", "doubles", "open", "opens", "brings", "recruits", "lifts", "extends", "gives", "invests", "lists",
    "steps", "design", "draft", "study", "audit", "survey", "trial", "start", "track", "search", "check", "sign", "show", "name", "grant",
    "award", "charge", "press", "progress", "offer", "clear", "address", "advance", "spend", "find", "pursue",
    "designs", "drafts", "studies", "audits", "surveys", "tracks", "searches", "checks", "signs", "shows", "names", "grants", "awards",
    "presses", "progresses", "clears", "addresses", "advances", "finds", "aids", "reviews", "proposes", "lead", "leads", "demand",
  ]
  /// Words too common to distinguish one commitment from another.
  static let common = [
    "work", "working", "make", "making", "ensure", "ensuring", "provide", "support", "police", "policing", "crime", "community",
    "communities",
    "public", "service", "services", "force", "people", "area", "areas", "new", "use", "using", "will", "plan", "local", "deliver",
    "delivering",
    "more", "their", "other", "commissioner", "constable", "chief", "effective", "not", "also", "well", "best", "need", "needs",
  ]
}
