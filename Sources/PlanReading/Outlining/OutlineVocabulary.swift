import PlanLanguage
import PlanLoading

/// The words that plans use for their parts, in one place. To teach the outliner a new word, add it here.
///
/// Phrases are matched on whole words, without regard to case and punctuation.
package enum OutlineVocabulary {
  /// What plans call a police and crime objective, in the singular and the plural, the longest first.
  static let objectiveTerms: [ObjectiveTerm] =
    [
      ObjectiveTerm("Police and Crime Objective", "police and crime objectives"),
      ObjectiveTerm("Policing and Crime Objective", "policing and crime objectives"),
      ObjectiveTerm("Police and Crime Priority", "police and crime priorities"),
      ObjectiveTerm("Strategic Objective", "strategic objectives"),
      ObjectiveTerm("Strategic Priority", "strategic priorities"),
      ObjectiveTerm("Strategic Outcome", "strategic outcomes"),
      ObjectiveTerm("Strategic Theme", "strategic themes"),
      ObjectiveTerm("Strategic Aim", "strategic aims"),
      ObjectiveTerm("Public Priority", "public priorities"),
      ObjectiveTerm("Policy Priority", "policy priorities"),
      ObjectiveTerm("Key Priority", "key priorities"),
      ObjectiveTerm("Key Component", "key components"),
      ObjectiveTerm("Key Theme", "key themes"),
      ObjectiveTerm("Priority Theme", "priority themes"),
      ObjectiveTerm("Focus Area", "focus areas"),
      ObjectiveTerm("Area of Focus", "areas of focus"),
      ObjectiveTerm("Component of Vision", "components of my vision"),
      ObjectiveTerm("Priority", "priorities"),
      ObjectiveTerm("Objective", "objectives"),
      ObjectiveTerm("Theme", "themes"),
      ObjectiveTerm("Aim", "aims"),
      ObjectiveTerm("Pillar", "pillars"),
      ObjectiveTerm("Outcome", "outcomes"),
      ObjectiveTerm("Goal", "goals"),
      ObjectiveTerm("Ambition", "ambitions"),
      ObjectiveTerm("Mission", "missions"),
    ] + welshObjectiveTerms

  /// A word for objectives.
  struct ObjectiveTerm {
    /// As it is shown.
    let singular: String
    /// Its words, folded.
    package let words: [String]
    /// The plural, for headings over several objectives.
    let plural: Phrase

    package init(_ singular: String, _ plural: String) {
      self.singular = singular
      self.words = FoldedText(singular).words
      self.plural = Phrase(plural)
    }
  }

  /// Words that may be around the plural in the heading over the objectives: "Our four police and crime priorities".
  static let aroundPlural: Set<String> =
    ([
      "my", "our", "the", "your", "a", "an", "and", "of", "for", "in", "to", "plan", "police", "policing", "crime", "main", "key",
      "strategic",
      "shared", "local", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "pcc", "pccs", "commissioners",
      "commissioner", "mayors", "chosen", "agreed", "at", "glance",
    ] as Set<String>).union(welshAroundPlural)

  /// Numbers in words, for "four objectives" and "Priority One".
  package static let numberWords: [String] =
    ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"] + welshNumberWords

  /// The numbers that a plan may give of its objectives, by their words.
  static let numbersOfTitles = Dictionary(
    uniqueKeysWithValues: zip(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 2...))

  /// First words of an appendix's heading.
  static let appendixWords: [String] = ["appendix", "annex", "annexe", "schedule", "addendum", "atodiad"]

  /// Headings that open the appendices as a whole.
  static let appendixHeadings: [Phrase] = ["appendices", "annexes", "appendix", "annex", "addendum", "atodiadau", "atodiad"]

  /// Words for numbered parts that are no objectives: "Chapter 3:".
  static let partWords: [String] = ["chapter", "part", "section", "pennod", "rhan", "adran"]

  /// Headings of forewords and introductions: any that begin so, or that hold the phrase.
  static let introductionOpenings: [Phrase] =
    [
      "foreword", "preface", "introduction", "an introduction", "introducing", "welcome", "message from", "a message from",
      "statement from",
      "executive summary", "summary", "background", "context", "vision", "my vision", "our vision", "the vision", "mission", "our mission",
      "about this plan", "about the plan", "purpose of", "the purpose of", "plan on a page", "what is a police and crime plan",
      "your police and crime commissioner",
    ] + welshIntroductions

  /// Headings of chapters that are no objectives, even with commitments in them.
  static let chapterOpenings: [Phrase] =
    [
      "resources", "our resources", "resourcing", "finance", "finances", "financial", "funding", "budget", "the budget",
      "medium term financial",
      "value for money", "performance", "measuring", "measures", "monitoring", "how will i monitor", "how i will monitor",
      "how we will monitor",
      "how will we monitor", "how i will measure", "how we will measure", "how will i measure", "how will we measure", "accountability",
      "governance", "holding to account", "scrutiny", "delivering the plan", "delivering this plan",
      "delivery of the plan", "how we will deliver this plan", "partnership", "partnerships", "partnership working",
      "working in partnership",
      "working with partners", "working together", "collaboration", "commissioning", "grants", "commissioned services", "consultation",
      "engagement", "your views", "what you told", "what the public", "listening to", "legal", "statutory",
      "strategic policing requirement",
      "the strategic policing requirement", "national policing requirement", "equality", "equalities", "contact", "contacts",
      "get in touch",
      "how to contact", "find out more", "further information", "back page", "glossary", "roles and responsibilities", "roles",
      "the role of", "my role", "who we are", "our area", "the area", "about", "policing in", "reviewing", "review", "risk", "complaints",
      "references", "acknowledgements", "conclusion", "looking ahead", "next steps", "guiding principles", "principles", "values",
      "our values",
      "plan foundations", "foundations", "workforce", "estates",
    ] + welshChapters

  /// Headings of a contents page.
  static let contentsHeadings: [Phrase] = ["contents", "table of contents", "contents page", "list of contents", "cynnwys", "tabl cynnwys"]

  /// Lines that belong to a page or a site, not to the plan: the whole line.
  static let pageLines: Set<Phrase> = [
    "this page is intentionally left blank", "this page is left intentionally blank", "this page has been left intentionally blank",
    "this page intentionally left blank", "page intentionally left blank", "intentionally left blank", "intentionally blank",
    "minute item", "skip to content", "skip to main content", "skip navigation", "back to top", "return to top", "text size",
    "accept cookies",
    "accept all cookies", "cookie settings", "print this page", "share this page", "main menu", "menu", "search this site",
    "mae r dudalen hon yn wag yn fwriadol",
  ]

  /// Beginnings of such lines.
  static let pageLineOpenings: [Phrase] = [
    "we use cookies", "this site uses cookies", "this website uses cookies", "by continuing to use this site", "you are here home",
  ]

  /// Beginnings of lines that go with a table or a picture.
  static let captionOpenings: [Phrase] = [
    "figure", "fig", "table", "chart", "graph", "diagram", "map", "source", "sources", "note", "notes", "figures shown", "figures are",
    "all figures", "image", "photo", "picture", "ffigur", "tabl",
  ]

  /// First words of a caption, before its number.
  static let numberedCaptions: Set<String> = ["table", "figure", "fig", "chart", "graph", "tabl", "ffigur"]

  /// Beginnings of lines on a title page that are no headings.
  static let titlePageOpenings: [Phrase] = [
    "draft", "final draft", "final", "version", "revised", "date", "author", "edition", "published", "issued", "updated", "status",
    "classification", "official", "not protectively marked", "consultation draft", "proposed variation", "variation", "refresh",
    "refreshed",
    "drafft", "fersiwn",
  ]

  /// What a plan's title ends with, years and editions apart.
  static let titleEndings: [Phrase] = ["plan", "strategy", "cynllun"]

  /// What a plan's title may hold.
  static let titlePhrases: [Phrase] = [
    "police and crime plan", "policing and crime plan", "police crime and justice plan", "police crime and victims plan",
    "police fire and crime plan", "criminal justice plan", "public safety plan", "safer communities plan", "cynllun heddlu a throseddu",
  ]

  /// Words of titles that are no part of an area's name.
  static let titleWords = Set<String>([
    "a", "an", "the", "safer", "safe", "police", "policing", "crime", "and", "plan", "plans", "for", "of", "in", "to", "making", "fire",
    "justice", "victims", "criminal", "community", "communities", "safety", "public", "commissioner", "commissioners", "strategy", "draft",
    "revised", "final", "our", "my", "your", "together", "standing", "everyone", "county", "city", "extension", "addendum", "refresh",
    "cynllun", "heddlu", "throseddu", "drafft", "ar", "gyfer", "dros", "comisiynydd",
  ]).union(Months.english)

  /// What shows that a line with such words is no title.
  static let untitling: [Phrase] = [
    "this plan", "the plan", "my plan", "our plan", "introduction", "foreword", "about", "contents", "purpose", "delivery plan",
    "the draft",
  ]
}
