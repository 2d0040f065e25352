/// Words that promise something better than now.
enum Qualifiers {
  /// Verbs that promise something better than now, in their base form.
  static let improvingVerbs = [
    "improve", "increase", "enhance", "strengthen", "reduce", "cut", "raise", "lower", "grow", "halve", "double", "treble", "triple",
    "quadruple", "expand", "maximise",
    "transform", "modernise", "decrease", "boost", "eliminate", "eradicate", "end", "stop", "shorten",
    "lessen", "prevent",
    "accelerate", "lift", "widen", "bolster", "upgrade", "drive down", "drive up", "bring down", "speed up", "build on", "extend",
    "simplify", "remove", "clear", "disrupt", "dismantle",
  ]

  /// Other words that promise something better than now.
  static let improving = [
    "better", "improved", "improvement", "improvements", "more", "increased", "enhanced", "greater", "higher", "faster", "quicker",
    "further",
    "stronger", "strengthened", "reduced", "reduction", "reductions", "fewer", "less", "additional", "extra", "uplift", "sooner", "safer",
    "easier", "simpler", "fairer", "cheaper",
  ]

  /// Words beside an improving word that take its sense away: "more than 50", "no more".
  static let notImproving = [
    "no more", "no less", "less than", "more than", "any more", "once more", "no longer", "raise awareness", "raises awareness",
    "raising awareness", "increase awareness", "further information", "or more", "or better",
  ]
}
