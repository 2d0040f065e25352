/// Words beside a promise that make it worth more or less, on scales.
///
/// On each scale, a promise without any of the words is at zero; words above it make the promise worth more, words below it less. Words on
/// one level mean the same.
enum QualifierScales {
  struct Scale: Sendable {
    /// What the scale is about, as a question asks of it.
    let subject: Subject
    /// Words that make a promise worth more, the most first.
    let above: [[String]]
    /// Words that make it worth less, the least worth last.
    let below: [[String]]
    /// Longer phrases in which the words say something else.
    let neutral: [String]
    /// Other words that say it too: beside them, a word of the scale that came or went changed nothing.
    let echoes: [String]

    init(
      _ subject: Subject, above: [[String]] = [], below: [[String]] = [], neutral: [String] = [], echoes: [String] = []
    ) {
      self.subject = subject
      self.above = above
      self.below = below
      self.neutral = neutral
      self.echoes = echoes
    }
  }

  /// What a scale is about.
  enum Subject: Int, Sendable, CaseIterable {
    case cost, independence, dedication, amount, membership, visibility, fullTime, anonymity, openness, expertise, naming, tailoring, hours,
      presence,
      permanence, notice
    case obligation, speed, completeness, frequency, certainty, rigour, quality, limit
  }

  static let all: [Scale] = people + time + force

  private static let people = [
    Scale(
      .cost,
      above: [
        ["free", "free of charge", "at no cost", "at no charge", "without charge", "without cost", "for free", "cost-free", "no-cost"],
        ["subsidised", "low-cost", "discounted", "half-price", "at a reduced rate", "at reduced cost"],
      ],
      below: [["chargeable", "paid-for", "for a fee", "at a charge"]],
      neutral: [
        "free from", "free of", "free up", "free to", "free flow", "free movement", "free school", "free speech", "feel free", "set free",
      ]),
    Scale(
      .independence,
      above: [
        [
          "independent", "independently", "impartial", "impartially", "arm's-length", "external", "externally", "outside body",
          "outside bodies", "outside experts",
        ]
      ],
      below: [["in-house", "self-assessed", "internal", "internally"]],
      neutral: [
        "independent of", "independent custody", "independent advisory", "independent living", "independent office", "internal affairs",
        "external partners",
        "external partner", "external agencies", "external funding", "internal and external", "external and internal",
        "internal communications",
        "external communications",
      ], echoes: ["independence", "impartiality", "outside"]),
    Scale(.dedication, above: [["dedicated", "ring-fenced", "exclusive"]], neutral: ["dedicated to"]),
    Scale(
      .visibility, above: [["visible", "visibly", "high-visibility", "highly visible", "high-profile"]],
      below: [["plain-clothes", "covert", "out of sight"]],
      echoes: ["seen", "visibility", "see", "presence", "sight", "in view", "noticed"]),
    Scale(
      .membership,
      above: [
        ["women-only", "female-only", "men-only", "male-only", "girls-only", "boys-only", "single-sex", "members-only", "children-only"]
      ]
    ),
    Scale(.fullTime, above: [["full-time", "full time"]], below: [["part-time", "part time"]]),
    Scale(.anonymity, above: [["anonymous", "anonymously", "confidential", "confidentially", "in confidence"]]),
    Scale(
      .openness,
      above: [
        [
          "in public", "publicly", "openly", "transparently", "transparent", "open to the public", "in open session", "live-streamed",
          "webcast", "public meeting", "public meetings",
          "public hearing", "public hearings", "public session", "public sessions", "public forum", "open meeting", "open meetings",
        ]
      ],
      below: [["in private", "privately", "behind closed doors", "in closed session", "private meeting", "private meetings"]],
      echoes: ["members of the public", "the public", "residents"]),
    Scale(
      .expertise,
      above: [
        [
          "specialist", "specialised", "expert", "specially trained", "fully trained", "highly trained", "highly skilled", "qualified",
          "fully qualified", "trained", "accredited", "certified", "experienced", "skilled", "vetted",
        ]
      ],
      below: [["untrained", "unqualified", "unskilled"]], echoes: ["training", "expertise", "qualifications"]),
    Scale(
      .amount,
      above: [
        [
          "at current levels", "at the current level", "at current numbers", "at its current level", "at their current level",
          "at present levels", "at the present level", "at today's levels", "at existing levels", "at current strength",
        ]
      ]),
    Scale(.naming, above: [["named", "designated"]]),
    Scale(
      .tailoring,
      above: [
        [
          "tailored", "accessible", "easy-read", "jargon-free", "inclusive", "bespoke", "personalised", "person-centred", "victim-centred",
          "child-centred", "trauma-informed",
          "culturally sensitive",
          "age-appropriate", "one-to-one", "one-on-one", "individually tailored", "individualised",
        ]
      ],
      below: [["generic", "one-size-fits-all"]]),
    Scale(
      .notice, above: [["unannounced", "without notice", "without warning", "without prior notice"]],
      below: [["announced", "pre-arranged", "prearranged"]], neutral: ["announced by", "announced in"]),
    Scale(
      .presence, above: [["face-to-face", "face to face", "in person", "in-person"]],
      below: [["remotely", "virtually", "by telephone only", "online only"]]),
  ]

  private static let time = [
    Scale(
      .hours,
      above: [
        [
          "round the clock", "round-the-clock", "around the clock", "around-the-clock", "at all hours", "day and night", "night and day",
          "at all hours of the day and night", "at any hour", "at any hour of the day or night", "at any time of day or night",
          "at any time of the day or night", "all day and all night", "day or night", "night or day",
        ], ["out-of-hours", "out of hours", "extended hours"],
      ], below: [["in office hours", "during office hours", "in working hours", "during working hours"]], echoes: ["seven days a week"]),
    Scale(
      .permanence,
      above: [
        [
          "permanent", "permanently", "long-term", "long term", "lasting", "standing", "enduring", "indefinitely", "longer-term",
          "on a permanent basis", "multi-year", "long-lasting", "lifelong", "sustained", "sustainable", "ongoing",
        ]
      ],
      below: [
        [
          "temporary", "temporarily", "interim", "short-term", "short term", "stopgap", "ad hoc", "ad-hoc", "pop-up", "time-limited",
          "on a temporary basis", "on an interim basis", "for the time being", "provisional", "on a trial basis", "for a trial period",
          "on a pilot basis", "seasonal",
        ]
      ]),
    Scale(
      .speed,
      above: [
        ["immediate", "immediately", "instant", "instantly", "at once", "without delay", "straight away", "real-time", "in real time"],
        [
          "same-day", "same day", "next-day", "next day", "rapid", "rapidly", "swift", "swiftly", "fast", "quick", "quickly", "prompt",
          "promptly", "speedy", "speedily", "urgent",
          "urgently", "as quickly as possible", "as soon as possible", "at speed", "at the earliest opportunity", "at pace", "with urgency",
          "expeditiously", "without undue delay",
        ],
        [
          "timely", "in good time", "within a reasonable time", "in reasonable time", "within reasonable time", "in a timely manner",
          "in a timely way", "in a timely fashion",
        ],
      ],
      below: [
        [
          "in due course", "over time", "in the longer term", "in time", "eventually", "at a later date", "as soon as practicable",
          "when practicable", "in the future", "in future years", "at some point",
        ]
      ],
      neutral: ["in time for", "just in time", "over time pay", "in time of", "fast track", "rapid response", "fast-track"],
      echoes: ["speed", "promptness", "faster", "quicker", "sooner", "delay", "delays"]),
    Scale(
      .frequency,
      above: [
        [
          "always", "at all times", "every time", "without fail", "consistently", "as a matter of course", "as standard", "invariably",
          "in every case", "in all cases", "continuously", "constantly", "every meeting", "each meeting", "at every meeting",
          "at each meeting",
        ],
        [
          "regularly", "regular", "frequently", "frequent", "often", "routinely", "routine", "on a regular basis", "at regular intervals",
          "periodically", "periodic",
        ],
      ],
      below: [
        ["usually", "normally", "generally", "typically", "in most cases", "for the most part"],
        [
          "occasionally", "occasional", "from time to time", "now and then", "now and again", "sometimes", "in some cases",
          "sporadically", "sporadic", "infrequently", "rarely", "as and when",
        ],
        ["one-off", "once-only", "just once", "once only", "on a single occasion", "on one occasion", "single"],
      ],
      neutral: [
        "single point", "single front", "single digit", "single online", "every single", "single contact", "single view", "single team",
        "single system", "single number", "single service", "often called",
      ]),
  ]

  private static let force = [
    Scale(
      .obligation, above: [["mandatory", "mandated", "compulsory", "obligatory", "binding", "enforceable"]],
      below: [["voluntary", "optional", "discretionary", "non-binding", "opt-in", "on a voluntary basis", "on a discretionary basis"]],
      neutral: [
        "voluntary sector", "voluntary organisations", "voluntary organisation", "voluntary groups", "voluntary group",
        "voluntary and community", "voluntary services", "voluntary bodies", "voluntary agencies", "voluntary work", "voluntary partners",
        "voluntary service",
      ]),
    Scale(
      .completeness,
      above: [
        [
          "fully", "in full", "completely", "entirely", "wholly", "comprehensively", "comprehensive", "thoroughly", "thorough",
          "without exception", "exhaustive", "detailed", "in detail", "in depth", "in-depth", "full and detailed", "full", "widely",
          "extensively", "extensive",
        ], ["adequately", "sufficiently"],
      ],
      below: [
        [
          "brief", "briefly", "summary", "partly", "partially", "partial", "in part", "largely", "mostly", "broadly", "to some extent",
          "to a degree", "limited",
        ]
      ],
      neutral: [
        "full time", "full-time", "full stop", "full-scale", "summary of", "a summary", "in summary", "summary justice", "limited to",
        "private limited", "fully aware", "brief advice",
        "brief intervention", "brief interventions",
      ], echoes: ["detail", "depth"]),
    Scale(
      .certainty,
      above: [
        [
          "guaranteed", "unconditionally", "unconditional", "unequivocally", "firmly", "whatever the cost", "whatever it costs",
          "whatever happens", "whatever the circumstances", "at any cost", "at all costs", "come what may", "no matter what",
          "no matter the cost", "no matter what it costs", "regardless of cost", "regardless of the cost", "irrespective of cost",
          "irrespective of the cost", "under all circumstances", "in all circumstances", "in any event", "with no exceptions",
        ]
      ],
      below: [
        [
          "potentially", "possibly", "ideally", "hopefully", "perhaps", "in principle", "provisionally", "tentatively", "indicative",
          "best endeavours", "reasonable endeavours", "or equivalent", "subject to change", "wherever we can", "where we can",
          "where i can", "wherever i can", "as far as we can", "as far as i can",
          "wherever it can", "where it can", "wherever they can", "where they can", "when it can", "when they can", "when we can",
        ]
      ]),
    Scale(
      .rigour,
      above: [
        [
          "significantly", "substantially", "markedly", "dramatically", "sharply", "considerably", "greatly", "closely", "systematically",
          "rigorously", "rigorous", "robustly", "robust", "relentlessly", "relentless", "vigorously", "strict", "strictly", "stringent",
          "intensive", "intensively", "evidence-based", "evidence-led", "intelligence-led", "proactive", "proactively", "tirelessly",
          "zero-tolerance", "zero tolerance", "tough", "unrelenting", "hard-hitting",
        ]
      ],
      below: [["light-touch", "informal", "informally"]]),
    Scale(
      .quality,
      above: [
        [
          "properly", "appropriately", "suitably", "correctly", "to a high standard", "best possible", "high-quality",
          "high quality", "highest quality", "to the highest standard", "to the highest standards",
          "meaningful", "meaningfully", "genuine", "genuinely", "first-class", "first class", "world-class", "world class", "gold-standard",
        ]
      ],
      below: [["basic", "minimal", "rudimentary"]],
      neutral: ["basic command", "basic needs", "basic checks", "basic details"]),
    Scale(
      .limit,
      above: [
        ["as a minimum", "at least", "at a minimum", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of"]
      ],
      below: [["up to", "around", "approximately", "roughly", "about", "as many as"]],
      echoes: ["or more", "or above", "or over", "or higher", "and above", "and over", "or better", "minimum", "or fewer", "or less"]),
  ]
}
