/// How firmly words promise, from the loosest to the firmest.
enum Strength: Int, Hashable, Sendable, Comparable, CaseIterable {
  /// Something may be done: consider, could.
  case possible = 1
  /// Something is hoped or urged: seek to, encourage.
  case aspired
  /// Work is promised, not its result: work to, support.
  case worked
  /// The thing itself is promised: will, ensure, deliver.
  case promised

  static func < (one: Strength, other: Strength) -> Bool { one.rawValue < other.rawValue }
}

/// The ladder of commitment: modals, and the verbs that follow them, in bands. A commitment is as strong as its weakest link.
enum StrengthLadder {
  /// A rung: words that promise with one strength.
  struct Rung: Sendable {
    let strength: Strength
    let role: Role
    let phrases: [String]
  }

  /// What part a phrase plays in a commitment.
  enum Role: Int, Sendable {
    /// It stands before a verb and never changes its form: will, could.
    case modal
    /// It leads on to another verb: aim to, help to.
    case leading
    /// It promises a result whatever its object: ensure, deliver.
    case assuring
    /// It keeps or backs something: maintain, support.
    case backing
    /// It is an act like any other: reduce, visit. Known as a verb, and compared only with looser words.
    case acting
  }

  static let rungs: [Rung] = modals + leading + verbs

  private static let modals = [
    Rung(
      strength: .promised, role: .modal,
      phrases: ["will", "shall", "must", "has to", "have to", "is required to", "are required to", "won't", "i'll", "we'll"]),
    Rung(strength: .aspired, role: .modal, phrases: ["should", "would", "ought to", "shouldn't", "wouldn't"]),
    Rung(
      strength: .possible, role: .modal,
      phrases: [
        "could", "may", "might", "can", "cannot", "can't", "couldn't", "would like", "would like to", "would wish to", "would hope to",
      ]),
  ]

  private static let leading = [
    Rung(strength: .promised, role: .leading, phrases: ["undertake to", "pledge to", "promise to", "guarantee to", "continue to"]),
    Rung(
      strength: .worked, role: .leading,
      phrases: [
        "work to", "work towards", "work toward", "work hard to", "work tirelessly to", "commit to", "committed to", "dedicated to",
        "determined to", "intend to", "plan to", "propose to", "prepare to", "help", "help to", "help with", "begin to", "start to",
        "take steps to", "take steps towards", "make progress towards", "move towards", "make every effort to", "do all i can to",
        "do all we can to", "do everything i can to", "do everything we can to", "contribute to", "assist in", "assist with",
        "play a part in", "make efforts to",
      ]),
    Rung(
      strength: .aspired, role: .leading,
      phrases: [
        "seek to", "aim to", "aim for", "aim at", "aspire to", "endeavour to", "strive to", "strive for", "strive towards", "try to",
        "attempt to", "look to", "hope to", "hope for", "expect to", "want to", "wish to", "have an ambition to", "have an aim to",
        "do my best to", "do our best to", "make best endeavours to", "use best endeavours to", "use reasonable endeavours to", "desire to",
        "keen to", "ambition is to", "aim is to", "aims are to", "goal is to", "hope is to",
      ]),
    Rung(
      strength: .possible, role: .leading,
      phrases: ["think about", "look at", "look into", "be open to", "open to", "consider how to", "explore how to"]),
  ]

  private static let verbs = [
    Rung(
      strength: .promised, role: .assuring,
      phrases: [
        "ensure", "make sure", "make certain", "guarantee", "deliver", "complete", "achieve", "secure", "implement", "provide", "publish",
        "introduce", "establish", "fund", "recruit", "build", "open", "launch", "create", "halve", "eliminate", "eradicate", "install",
        "roll out", "set up", "require", "enforce", "put in place", "see that", "bring in", "finalise", "assure", "fulfil",
      ]),
    Rung(
      strength: .promised, role: .acting,
      phrases: [
        "reduce", "cut", "increase", "improve", "strengthen", "raise", "lower", "double", "end", "stop", "protect", "prevent", "tackle",
        "meet", "reach", "respond", "answer", "invest", "train", "hold", "commission", "appoint", "employ", "hire", "replace", "pay",
        "give", "restore", "produce", "issue", "adopt", "embed", "run", "transform", "abolish", "extend", "expand", "attend", "visit",
        "purchase", "buy", "repair", "carry out", "conclude", "finish", "solve", "resolve", "arrest", "prosecute", "safeguard", "bring",
        "develop", "use", "act", "monitor", "manage", "identify", "engage", "involve", "empower", "enhance", "join", "set out", "listen",
        "report", "review", "oversee", "scrutinise", "challenge", "target", "focus", "understand", "allocate", "co-ordinate",
        "coordinate", "operate", "pilot", "test", "trial", "maximise", "minimise", "sustain", "keep", "retain", "continue", "make", "take",
        "align", "share", "lead", "host", "treat", "offer", "place", "simplify", "modernise", "upgrade", "move", "close",
        "equip", "consult", "enable", "communicate", "comply", "apply", "conduct", "measure", "record", "refer", "work",
      ]),
    Rung(
      strength: .worked, role: .backing,
      phrases: [
        "maintain", "support", "assist", "facilitate", "work with", "work alongside", "work closely with", "work together with",
        "co-operate with", "cooperate with", "back",
      ]),
    Rung(
      strength: .aspired, role: .backing,
      phrases: [
        "encourage", "promote", "advocate", "champion", "push for", "call for", "lobby", "lobby for", "urge", "influence", "seek", "invite",
        "ask", "ask for", "press", "press for", "campaign for", "argue for", "make the case for", "bid for", "request", "call on", "expect",
      ]),
    Rung(
      strength: .possible, role: .backing,
      phrases: [
        "consider", "explore", "give consideration to", "give thought to", "reflect on", "discuss", "contemplate", "debate",
        "have regard to",
      ]),
  ]
}
