/// Words that make a promise hang on something else.
enum ConditionTerms {
  /// The kind of a condition.
  enum About: Int, Sendable, CaseIterable {
    case money, capacity, possibility, judgement, request, agreement, evidence, other
  }

  /// Phrases that are conditions by themselves.
  static let whole: [(about: About, phrases: [String])] = [
    (
      .possibility,
      [
        "where possible", "wherever possible", "if possible", "when possible", "whenever possible", "where practicable",
        "where practical", "wherever practicable", "wherever practical", "whenever practicable", "if practicable", "if practical",
        "where feasible", "wherever feasible", "if feasible", "where reasonable", "where reasonably practicable",
        "where reasonably possible",
        "where operationally possible", "as far as possible", "so far as possible", "as far as practicable", "as far as is practicable",
        "so far as is practicable", "as far as is reasonable", "as far as reasonably practicable", "as far as is reasonably practicable",
        "so far as is reasonably practicable", "so far as reasonably practicable", "as far as is possible", "insofar as possible",
        "where circumstances allow", "when circumstances allow", "where circumstances permit", "if circumstances allow",
      ]
    ),
    (
      .judgement,
      [
        "where appropriate", "if appropriate", "as appropriate", "when appropriate", "where necessary", "as necessary", "if necessary",
        "when necessary", "where needed", "if needed", "as needed", "when needed", "where required", "as required", "if required",
        "when required", "where suitable", "where relevant", "if relevant", "where justified", "if justified", "where warranted",
        "where proportionate", "at its discretion", "at their discretion", "at my discretion", "at our discretion",
        "where there is a need", "if there is a need", "where there is demand", "if there is demand", "case by case",
        "on a case-by-case basis", "on a case by case basis",
        "in exceptional circumstances", "in exceptional cases", "only in exceptional circumstances", "in certain circumstances",
        "in some circumstances", "in limited circumstances", "where a need is shown", "without good reason", "without good cause",
        "needlessly", "unnecessarily", "unduly",
      ]
    ),
    (
      .money,
      [
        "where affordable", "if affordable", "when affordable", "as funding allows", "when funding becomes available",
        "when money becomes available", "within available resources",
        "within existing resources", "within the resources available", "within available budgets", "within existing budgets",
        "within available funding", "as resources allow", "as resources permit", "money allowing", "money permitting",
      ]
    ),
    (
      .request,
      [
        "on request", "upon request", "when asked", "if asked", "on application", "by appointment", "by appointment only", "by invitation",
        "by request", "on demand",
      ]
    ),
  ]

  /// Words that open a condition in any position.
  static let openers: [(about: About?, phrases: [String])] = [
    (
      nil,
      [
        "subject to", "provided that", "providing that", "on condition that", "on the condition that", "on the understanding that",
        "in the event that", "in the event of", "assuming that", "assuming", "contingent on", "contingent upon", "conditional on",
        "conditional upon", "dependent on", "dependent upon", "depending on", "as long as", "so long as", "unless", "only if", "only when",
        "only where", "only once", "if and when", "once", "except where", "except when", "other than where", "if", "insofar as",
        "in so far as", "to the extent that", "should the need arise", "should funding allow", "should resources allow",
        "should funds allow",
      ]
    ),
    (.evidence, ["pending", "awaiting", "until such time as"]),
    (.judgement, ["at the discretion of"]),
    (
      .agreement,
      [
        "with the agreement of", "with the consent of", "with the approval of", "with the permission of", "by agreement with",
        "following consultation with", "after consultation with", "after approval by", "after approval from", "following approval by",
        "following approval from", "in agreement with", "with the backing of", "with the endorsement of", "with the support of the panel",
      ]
    ),
  ]

  /// Words that open a condition only where a verb or a word of ``predicates`` follows soon.
  static let weakOpeners = ["where", "when", "whenever", "wherever", "as", "while", "whilst"]

  /// What such a clause says: that there is room for the promise.
  static let predicates = [
    "allow", "allows", "permit", "permits", "available", "affordable", "allowed", "permitted", "practicable", "feasible", "possible",
    "funded", "agreed", "approved", "confirmed", "secured", "justify", "justifies", "justified", "warrant", "warrants", "arise", "arises",
    "ask", "asks", "request", "requests", "wish", "consent", "consents", "lasts", "remains",
  ]

  /// Participles after a noun: "resources permitting".
  static let participles = ["permitting", "allowing", "willing"]

  /// Words before "if" after which it asks, and sets no condition.
  static let asking = [
    "ask", "asking", "asks", "asked", "check", "checking", "checks", "see", "seeing", "know", "knowing", "consider", "considering",
    "decide", "deciding", "explore", "exploring", "find", "out", "test", "testing", "assess", "assessing", "review", "reviewing", "as",
    "even", "what", "tell", "say", "know", "identify", "establish", "examine", "examining", "determine", "sure",
  ]

  /// Nouns and verbs that say what a condition hangs on.
  static let subjects: [(about: About, words: [String])] = [
    (
      .money,
      [
        "resources", "resource", "funding", "funds", "fund", "budget", "budgets", "budgetary", "money", "monies", "finances", "finance",
        "financial", "costs", "cost", "grant", "grants", "sponsor", "sponsorship", "affordability", "income", "matches", "precept", "sum",
        "settlement",
      ]
    ),
    (.capacity, ["capacity", "staffing", "demand", "demands", "time", "operational", "availability", "staff", "weather", "workload"]),
    (.possibility, ["possible", "practicable", "feasible", "practical", "circumstances", "feasibility"]),
    (.judgement, ["appropriate", "necessary", "needed", "need", "discretion"]),
    (.request, ["ask", "asks", "asked", "request", "requests", "wish", "want", "wants", "choose", "opt", "apply", "applies"]),
    (
      .agreement,
      [
        "agreement", "approval", "consent", "permission", "planning", "permit", "licence", "agree", "agrees", "agreed", "approved",
        "approves", "consents", "support", "ratification", "sign-off",
      ]
    ),
    (
      .evidence,
      [
        "review", "evaluation", "consultation", "outcome", "inquiry", "decision", "results", "result", "findings", "assessment", "case",
        "pilot", "trial", "report", "inspection", "positive", "business",
      ]
    ),
  ]
}
