/// Words beside a commitment that loosen or tighten it.
enum Qualifiers {
  /// Adding one of these loosens a commitment; dropping it tightens it.
  static let loosening = [
    "where possible", "wherever possible", "if possible", "when possible", "whenever possible", "where appropriate", "if appropriate",
    "as appropriate", "where necessary", "as necessary", "if necessary", "where needed", "where required", "as required", "if required",
    "where practicable", "where practical", "wherever practicable", "where feasible", "wherever feasible", "where reasonable",
    "where reasonably practicable", "where affordable", "where suitable", "where operationally possible", "where circumstances allow",
    "when circumstances allow", "where resources allow", "where resources permit", "when resources allow", "when resources permit",
    "if resources allow", "if resources permit", "as resources allow", "as resources permit", "where funding allows",
    "where funding permits", "if funding allows", "if funding permits", "subject to", "as far as possible", "so far as possible",
    "as far as practicable", "as far as is practicable", "so far as is practicable", "as far as is reasonable",
    "as far as reasonably practicable", "as far as is reasonably practicable", "so far as is reasonably practicable",
    "so far as reasonably practicable", "as far as we can", "as far as i can", "within available resources", "within existing resources",
    "within the resources available", "in principle", "in due course", "over time", "in the longer term", "where there is",
    "where there are", "as soon as practicable", "when practicable",
    "best endeavours", "reasonable endeavours", "as and when", "potentially", "possibly", "ideally", "broadly", "largely", "mostly",
    "generally", "normally", "usually", "typically", "in most cases", "in some cases", "depending on", "unless", "except where",
    "other than where", "at the discretion of", "where capacity allows", "as capacity allows", "if capacity allows", "where demand allows",
    "whenever practicable", "where time allows", "when funding allows", "when funding permits", "on a discretionary basis",
    "or equivalent", "where we can", "where i can", "if affordable",
  ]

  /// Dropping one of these loosens a commitment; adding it tightens it.
  static let tightening = [
    "fully", "in full", "at all times", "always", "without exception", "without delay", "immediately", "in every case", "every time",
    "as a minimum", "at least", "at a minimum", "no fewer than", "no less than", "best possible", "guaranteed", "in all cases",
    "under all circumstances", "in all circumstances", "unconditionally", "round the clock", "completely", "rigorously", "robustly",
    "relentlessly", "without fail", "promptly", "consistently", "unequivocally", "firmly", "whatever the circumstances",
    "day and night", "as a matter of course", "as standard", "to the highest standard", "to the highest standards",
  ]

  /// Verbs that promise something better than now, in their base form.
  static let improvingVerbs = [
    "improve", "increase", "enhance", "strengthen", "reduce", "cut", "raise", "lower", "grow", "halve", "double", "expand", "maximise",
    "transform", "modernise", "decrease", "boost", "prevent", "tackle", "protect", "eliminate", "eradicate", "end", "stop", "shorten",
    "lessen",
    "accelerate", "lift", "widen", "bolster", "upgrade", "drive down", "drive up", "bring down", "speed up", "build on", "extend",
    "develop",
    "solve", "recruit", "simplify",
  ]

  /// Other words that promise something better than now.
  static let improving = [
    "better", "improved", "improvement", "improvements", "more", "increased", "enhanced", "greater", "higher", "faster", "quicker",
    "further",
    "stronger", "strengthened", "reduced", "reduction", "reductions", "fewer", "additional", "extra", "uplift", "sooner", "safer",
    "outstanding", "excellent", "best",
  ]

  /// Words beside an improving word that take its sense away: "more than 50", "no more".
  static let notImproving = [
    "no more", "more than", "any more", "once more", "no longer", "further information", "at best", "best practice",
  ]
}
