import PlanLanguage

/// Verbs that are compared with one another alone: where the act changed from one to a lesser one, less is promised.
enum VerbScales {
  /// Each scale has levels, the most first; the verbs of one level promise the same.
  static let all: [[[String]]] = [
    [
      ["end", "stop", "prevent", "eliminate", "eradicate", "abolish", "ban", "outlaw", "remove", "clear"],
      [
        "reduce", "cut", "lower", "limit", "minimise", "curb", "lessen", "decrease", "tackle", "discourage", "restrict", "address",
        "disrupt",
      ],
    ],
    [
      ["increase", "improve", "raise", "grow", "expand", "strengthen", "enhance", "extend", "boost", "widen"],
      ["maintain", "keep", "sustain", "retain", "preserve"],
    ],
    [["recruit", "hire"], ["retain", "keep"]],
    [["co-design", "co-produce"], ["involve", "consult", "engage"], ["inform", "tell", "notify", "update"]],
    [["visit", "attend", "meet"], ["phone", "telephone", "ring", "email", "text", "contact", "call", "write"]],
    [["investigate"], ["record", "log", "note"]],
    [["solve"], ["understand"]],
    [["chair", "lead", "preside"], ["attend", "sit", "join"]],
    [["fund"], ["part-fund"]],
    [["prosecute", "arrest"], ["caution", "warn"]],
    [["train"], ["brief", "inform", "advise"]],
  ]

  /// Acts that undo one another: where one took the place of the other, the promise was turned round.
  static let opposites: [(one: [String], other: [String])] = [
    (
      ["increase", "raise", "grow", "expand", "boost", "widen", "extend", "add", "double"],
      ["reduce", "cut", "lower", "decrease", "shrink", "limit", "halve", "curtail"]
    ),
    (
      ["open", "reopen", "keep", "retain", "maintain", "preserve", "protect", "save"], ["close", "shut", "scrap", "abolish", "axe", "sell"]
    ),
    (
      ["start", "begin", "introduce", "launch", "continue", "keep", "retain", "maintain", "impose"],
      ["stop", "end", "cease", "withdraw", "discontinue", "abandon", "lift", "remove", "drop"]
    ),
    (["challenge", "scrutinise", "question"], ["support", "back", "praise", "endorse"]),
    (["support", "back"], ["oppose", "resist", "reject"]),
    (["allow", "permit"], ["ban", "forbid", "prohibit", "prevent"]),
    (["recruit", "hire", "employ"], ["dismiss", "release"]),
    (["restore", "reinstate", "reintroduce", "rebuild"], ["scrap", "abolish", "disband", "dismantle", "close"]),
    (["freeze", "hold"], ["raise", "increase"]),
    (["fund"], ["defund"]),
    (["publish"], ["withhold"]),
    (["join"], ["leave"]),
    (["protect", "safeguard", "ring-fence"], ["cut", "reduce", "shrink"]),
    (["include"], ["exclude"]),
    (["accept", "approve"], ["reject", "refuse", "disapprove"]),
  ]

  /// Whether one act undoes the other.
  static func areOpposite(_ one: Term, _ other: Term) -> Bool {
    opposed.contains { $0.one.contains(one) && $0.other.contains(other) || $0.one.contains(other) && $0.other.contains(one) }
  }

  private static let opposed = opposites.map { (one: Set($0.one.map(WordForm.stem(of:))), other: Set($0.other.map(WordForm.stem(of:)))) }

  /// Whether two acts stand on one level of a scale: they promise the same.
  static func areLevel(_ one: Term, _ other: Term) -> Bool { levels.contains { $0[one] != nil && $0[one] == $0[other] } }

  /// The step from one act to another on a scale that has both: below zero where less is promised; nil where no scale has both.
  static func step(from original: Term, to revised: Term) -> Int? {
    for scale in levels {
      if let one = scale[original], let other = scale[revised] { return one == other ? nil : one - other }
    }
    return nil
  }

  /// For each scale, the level of each verb's stem.
  private static let levels: [[Term: Int]] = all.map { scale in
    var levels: [Term: Int] = [:]
    for (level, verbs) in scale.enumerated() { for verb in verbs { levels[WordForm.stem(of: verb)] = level } }
    return levels
  }
}
