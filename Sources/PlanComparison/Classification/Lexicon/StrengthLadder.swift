/// The ladder of commitment: modals, what leads on to a verb, verbs and the nouns made of them. A commitment is as strong as its weakest link.
enum StrengthLadder {
  /// A rung: words that promise with one strength.
  struct Rung: Sendable {
    let strength: Strength
    let role: Role
    let phrases: [String]
  }

  /// Acts that settle something: to look at it instead is to promise less.
  static let settling = [
    "protect", "safeguard", "solve", "resolve", "keep", "retain", "end", "stop", "prevent", "tackle", "meet", "act", "respond",
    "strengthen",
    "improve", "extend", "expand", "repair", "fix", "embed", "increase", "reduce", "cut", "raise", "double", "enhance", "invest", "close",
    "prosecute", "arrest", "tighten", "toughen", "overhaul", "reform", "rebuild", "challenge", "modernise", "transform", "answer",
    "resist", "oppose", "reject", "block",
  ]

  /// What part a phrase plays in a commitment.
  enum Role: Int, Sendable {
    /// It precedes a verb and never changes its form: will, could.
    case modal
    /// It leads on to another verb: aim to, help to.
    case leading
    /// It promises that something is not done: avoid, refrain from.
    case refusing
    /// It promises a result, or a stage on the way to one, whatever its object: ensure, deliver, develop.
    case assuring
    /// It keeps or backs something: maintain, support.
    case backing
    /// It is an act like any other: visit. Known as a verb, and compared only with looser words.
    case acting

    /// Whether it leads on to a verb.
    var isLeading: Bool { self == .modal || self == .leading || self == .refusing }
  }

  static let rungs: [Rung] = modals + leading + verbs

  private static let modals = [
    Rung(
      strength: .assured, role: .modal,
      phrases: [
        "will", "shall", "must", "has to", "have to", "is required to", "are required to", "am required to", "be required to",
        "is obliged to", "are obliged to", "am obliged to", "is bound to", "are bound to", "am bound to", "won't", "i'll", "we'll",
        "they'll", "it'll", "am going to", "is going to", "are going to", "has a duty to", "have a duty to", "is under a duty to",
        "are under a duty to",
      ]),
    Rung(strength: .aspired, role: .modal, phrases: ["should", "would", "ought to", "shouldn't", "wouldn't", "ought not to"]),
    Rung(
      strength: .possible, role: .modal,
      phrases: [
        "could", "may", "might", "can", "cannot", "can't", "couldn't", "would like", "would like to", "would wish to", "would hope to",
        "need not", "needn't", "has discretion to", "have discretion to", "has the option to", "have the option to", "is free to",
        "are free to",
        "am free to", "be considered for", "has the power to", "have the power to", "is able to", "are able to", "am able to", "be able to",
      ]),
  ]

  private static let leading = [
    Rung(
      strength: .assured, role: .leading,
      phrases: [
        "pledge to", "promise to", "guarantee to", "undertake to", "continue to", "vow to", "commit myself to", "commit ourselves to",
        "pledged to", "promised to", "agreed to", "agree to",
        "carry on", "keep on",
      ]),
    Rung(
      strength: .worked, role: .leading,
      phrases: [
        "work to", "work towards", "work toward", "work hard to", "work tirelessly to", "commit to", "committed to", "dedicated to",
        "determined to", "intend to", "plan to", "propose to", "prepare to", "help", "help to", "help with", "begin to", "start to",
        "take steps to", "take steps towards", "make progress towards", "move towards", "make every effort to", "do all i can to",
        "do all we can to", "do everything i can to", "do everything we can to", "contribute to", "assist in", "assist with",
        "play a part in", "make efforts to", "agree in principle to", "support efforts to", "be prepared to", "be ready to",
        "be willing to", "prepared to", "willing to", "intention is to", "plan is to", "arrange to", "get ready to", "set out to",
        "intended to", "planned to", "proposed to", "scheduled to", "happy to", "ready to", "on course to", "do our utmost to",
        "do my utmost to", "make every attempt to",
      ]),
    Rung(
      strength: .aspired, role: .leading,
      phrases: [
        "seek to", "aim to", "aim for", "aim at", "aspire to", "endeavour to", "strive to", "strive for", "strive towards", "try to",
        "attempt to", "look to", "hope to", "hope for", "expect to", "want to", "wish to", "have an ambition to", "have an aim to",
        "do my best to", "do our best to", "make best endeavours to", "use best endeavours to", "use reasonable endeavours to", "desire to",
        "keen to", "my intention to", "our intention to", "my aim to", "our aim to", "my ambition to", "our ambition to", "my hope to",
        "our hope to",
        "my wish to", "encouraged to", "asked to", "invited to", "urged to", "advised to", "requested to", "recommended to",
        "ambition is to", "aim is to", "aims are to", "goal is to", "hope is to", "be minded to", "minded to",
        "do what i can to", "do what we can to", "do their best to", "do its best to", "use my best endeavours to", "expected to",
        "hoped to", "hopeful of", "hopeful to", "confident of", "use our best efforts to", "use my best efforts to",
        "use our best endeavours to",
      ]),
    Rung(
      strength: .possible, role: .leading,
      phrases: [
        "think about", "look at", "look into", "be open to", "open to", "consider how to", "explore how to", "consider whether to",
        "explore whether to", "see whether to", "decide whether to", "likely to",
      ]),
    Rung(
      strength: .promised, role: .refusing,
      phrases: ["avoid", "refrain from", "rule out", "desist from", "decline to", "refuse to", "cease to"]),
  ]

  private static let verbs = [
    Rung(
      strength: .assured, role: .assuring,
      phrases: [
        "ensure", "make sure", "make certain", "guarantee", "see that", "see to it that", "assure", "require", "insist on", "insist that",
        "demand",
      ]),
    Rung(
      strength: .promised, role: .assuring,
      phrases: [
        "deliver", "complete", "achieve", "secure", "implement", "provide", "publish", "introduce", "establish", "fund", "recruit", "build",
        "open", "launch", "create", "halve", "eliminate", "eradicate", "install", "roll out", "set up", "enforce", "put in place",
        "bring in", "finalise", "fulfil", "finish", "conclude", "adopt", "appoint", "employ", "hire", "buy", "purchase", "construct",
        "lead", "carry out", "follow through", "deliver on", "act on", "hold the chief constable to account",
        "hold the force to account", "hold the police to account", "hold partners to account", "hold agencies to account", "mandate",
        "oblige", "compel", "bring about", "carry through", "put into effect", "put into practice", "abolish",
        "replace", "restore", "bring back", "reopen", "give effect to", "pay for", "execute", "clear", "remove", "take forward",
      ]),
    Rung(strength: .offered, role: .assuring, phrases: ["offer", "make available", "give access to"]),
    Rung(
      strength: .advanced, role: .assuring,
      phrases: [
        "develop", "design", "draft", "draw up", "put together", "prepare", "plan", "begin", "start", "commence", "initiate", "pilot",
        "test", "trial", "progress",
        "advance", "pursue", "address", "continue", "carry on with", "go on with", "continue with", "proceed with", "make progress on",
        "make progress with", "move forward with", "keep working on",
      ]),
    Rung(
      strength: .advanced, role: .backing,
      phrases: ["maintain", "keep up", "sustain"]),
    Rung(
      strength: .worked, role: .backing,
      phrases: [
        "support", "assist", "facilitate", "signpost", "signpost people to", "signpost to", "direct people to", "work with",
        "work alongside", "work closely with", "work together with",
        "co-operate with", "cooperate with", "back", "aid", "contribute to", "participate in", "take part in", "collaborate on",
        "collaborate with", "work on", "engage with",
      ]),
    Rung(
      strength: .aspired, role: .backing,
      phrases: [
        "encourage", "promote", "advocate", "champion", "push for", "call for", "lobby", "lobby for", "urge", "influence", "seek", "invite",
        "ask", "ask for", "press", "press for", "campaign for", "argue for", "make the case for", "bid for", "request", "call on", "expect",
        "be mindful of", "recommend", "suggest", "propose", "want", "prefer", "favour",
      ]),
    Rung(
      strength: .examined, role: .assuring,
      phrases: [
        "review", "monitor", "assess", "evaluate", "examine", "study", "research", "understand", "learn about", "learn more about",
        "gather views on",
        "seek views on", "map", "keep under review", "keep an eye on", "consult on",
        "analyse", "track", "observe", "audit", "appraise", "survey",
      ]),
    Rung(
      strength: .possible, role: .backing,
      phrases: [
        "consider", "explore", "scope", "scope out", "investigate the case for", "note", "take note of", "acknowledge", "recognise",
        "be aware of",
        "bear in mind", "take account of", "take into account", "be informed by", "keep in mind", "look again at", "be briefed on",
        "be kept informed of", "be informed of", "be updated on", "receive updates on", "receive briefings on",
        "keep up to date with", "stay informed of", "give consideration to", "give thought to", "reflect on", "discuss", "contemplate",
        "debate",
        "have regard to", "think about", "look at", "look into", "look at options for", "explore options for", "consider options for",
        "assess the case for", "consider the case for", "explore the case for", "examine the case for", "review the case for",
        "assess the feasibility of", "explore the feasibility of", "investigate the feasibility of", "examine the feasibility of",
        "investigate options for",
      ]),
    Rung(
      strength: .promised, role: .acting,
      phrases: [
        "reduce", "cut", "increase", "improve", "strengthen", "raise", "lower", "double", "end", "stop", "protect", "prevent", "tackle",
        "meet", "reach", "respond", "answer", "invest", "train", "hold", "commission", "pay",
        "give", "produce", "issue", "embed", "run", "transform", "extend", "expand", "attend", "visit",
        "repair", "tighten", "toughen", "overhaul", "reform", "rebuild", "restrict", "solve", "resolve", "arrest", "prosecute", "safeguard",
        "bring",
        "use", "act", "manage", "identify", "engage", "involve", "empower", "enhance", "join", "set out", "listen",
        "report", "oversee", "scrutinise", "challenge", "target", "focus", "allocate", "co-ordinate",
        "coordinate", "operate", "maximise", "minimise", "keep", "retain", "make", "take",
        "align", "share", "host", "treat", "place", "simplify", "modernise", "upgrade", "move", "close",
        "equip", "consult", "enable", "communicate", "comply", "apply", "conduct", "measure", "record", "refer", "work",
        "sell", "charge", "spend", "tell", "send", "show", "help", "chair", "undertake", "follow", "investigate", "search", "collect",
        "check", "grant", "award", "resist", "oppose", "reject", "block", "freeze", "sign", "write", "speak", "explain", "find", "name",
        "bring down",
      ]),
  ]
}

/// The nouns made of the ladder's verbs: "the delivery of a hub" promises what "deliver a hub" does.
enum ActNouns {
  /// A noun, the verb that it is made of, and how firmly it promises.
  static let entries: [(strength: Strength, nouns: [(noun: String, verb: String)])] = [
    (.assured, [("guarantee", "guarantee"), ("assurance", "assure"), ("requirement", "require")]),
    (
      .promised,
      [
        ("delivery", "deliver"), ("completion", "complete"), ("implementation", "implement"), ("provision", "provide"),
        ("publication", "publish"), ("introduction", "introduce"), ("establishment", "establish"), ("creation", "create"),
        ("launch", "launch"), ("opening", "open"), ("installation", "install"), ("enforcement", "enforce"), ("adoption", "adopt"),
        ("appointment", "appoint"), ("recruitment", "recruit"), ("elimination", "eliminate"), ("eradication", "eradicate"),
        ("achievement", "achieve"), ("construction", "construct"), ("roll-out", "roll"), ("rollout", "roll"), ("replacement", "replace"),
        ("restoration", "restore"), ("abolition", "abolish"), ("removal", "remove"), ("conclusion", "conclude"), ("fulfilment", "fulfil"),
        ("purchase", "purchase"), ("employment", "employ"),
      ]
    ),
    (.offered, [("offer", "offer"), ("availability", "avail")]),
    (
      .advanced,
      [
        ("development", "develop"), ("design", "design"), ("preparation", "prepare"), ("continuation", "continue"), ("pilot", "pilot"),
        ("trial", "trial"), ("maintenance", "maintain"), ("progress", "progress"), ("start", "start"), ("commencement", "commence"),
        ("plans", "plan"), ("pursuit", "pursue"),
      ]
    ),
    (
      .worked,
      [
        ("support", "support"), ("assistance", "assist"), ("help", "help"), ("backing", "back"), ("contribution", "contribute"),
        ("work", "work"), ("efforts", "effort"), ("involvement", "involve"), ("participation", "participate"),
      ]
    ),
    (
      .aspired,
      [
        ("promotion", "promote"), ("encouragement", "encourage"), ("advocacy", "advocate"), ("ambition", "aspire"),
        ("aspiration", "aspire"),
        ("attempts", "attempt"), ("attempt", "attempt"), ("hope", "hope"), ("aim", "aim"),
      ]
    ),
    (
      .examined,
      [
        ("review", "review"), ("assessment", "assess"), ("evaluation", "evaluate"), ("examination", "examine"), ("study", "study"),
        ("analysis", "analyse"), ("monitoring", "monitor"), ("audit", "audit"), ("research", "research"), ("proposal", "propose"),
        ("proposals", "propose"), ("options", "option"), ("appraisal", "appraise"),
      ]
    ),
    (
      .possible,
      [
        ("consideration", "consider"), ("exploration", "explore"), ("discussion", "discuss"), ("discussions", "discuss"),
        ("debate", "debate"),
        ("feasibility", "feasible"), ("talks", "talk"),
      ]
    ),
  ]

  /// Verbs that only carry the noun after them: "ensure the delivery of", "give consideration to".
  static let carriers = [
    "ensure", "carry out", "conduct", "undertake", "do", "make", "give", "provide", "offer", "hold", "see", "secure", "deliver", "perform",
    "oversee", "bring about", "complete",
  ]
}
