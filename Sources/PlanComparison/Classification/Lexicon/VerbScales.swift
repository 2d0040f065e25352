import PlanLanguage

/// Verbs that are compared with one another alone: where the act changed from one to a lesser one, less is promised.
enum VerbScales {
  /// Each scale has levels, the most first; the verbs of one level promise the same.
  static let all: [[[String]]] = [
    [
      ["end", "stop", "eliminate", "eradicate", "abolish", "ban", "outlaw"],
      ["reduce", "cut", "lower", "limit", "minimise", "curb", "lessen", "decrease", "tackle", "discourage", "restrict", "address"],
    ],
    [
      ["increase", "improve", "raise", "grow", "expand", "strengthen", "enhance", "extend", "boost", "widen"],
      ["maintain", "keep", "sustain", "retain", "preserve"],
    ],
    [["recruit", "hire"], ["retain", "keep"]],
    [["co-design", "co-produce"], ["involve", "consult", "engage"], ["inform", "tell", "notify", "update"]],
    [["visit", "attend"], ["phone", "telephone", "ring", "email", "text"]],
    [["investigate"], ["record", "log", "note"]],
    [["prosecute", "arrest"], ["caution", "warn"]],
    [["train"], ["brief", "inform", "advise"]],
  ]

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
