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

    init(_ subject: Subject, above: [[String]] = [], below: [[String]] = [], neutral: [String] = []) {
      self.subject = subject
      self.above = above
      self.below = below
      self.neutral = neutral
    }
  }

  /// What a scale is about.
  enum Subject: Int, Sendable, CaseIterable {
    case cost, independence, dedication, visibility, fullTime, anonymity, openness, expertise, naming, tailoring, hours, presence,
      permanence
    case obligation, speed, completeness, frequency, certainty, rigour, quality, limit
  }

  static let all: [Scale] = people + time + force

  private static let people = [
    Scale(
      .cost,
      above: [
        ["free", "free of charge", "at no cost", "at no charge", "without charge", "without cost", "for free", "cost-free", "no-cost"]
      ],
      below: [["chargeable", "paid-for", "for a fee", "at a charge"]],
      neutral: [
        "free from", "free of", "free up", "free to", "free flow", "free movement", "free school", "free speech", "feel free", "set free",
      ]),
    Scale(
      .independence, above: [["independent", "independently", "impartial", "impartially", "arm's-length"]],
      below: [["in-house", "self-assessed"]],
      neutral: ["independent of", "independent custody", "independent advisory", "independent living", "independent office"]),
    Scale(.dedication, above: [["dedicated", "ring-fenced", "exclusive"]], neutral: ["dedicated to"]),
    Scale(.visibility, above: [["visible", "visibly", "high-visibility", "highly visible"]]),
    Scale(.fullTime, above: [["full-time", "full time"]], below: [["part-time", "part time"]]),
    Scale(.anonymity, above: [["anonymous", "anonymously", "confidential", "confidentially", "in confidence"]]),
    Scale(
      .openness,
      above: [["in public", "publicly", "open to the public", "in open session", "live-streamed", "webcast"]],
      below: [["in private", "privately", "behind closed doors", "in closed session"]]),
    Scale(
      .expertise,
      above: [
        [
          "specialist", "specialised", "expert", "specially trained", "fully trained", "highly trained", "highly skilled", "qualified",
          "fully qualified", "trained", "accredited", "certified", "experienced", "skilled", "vetted",
        ]
      ],
      below: [["untrained", "unqualified", "unskilled"]]),
    Scale(.naming, above: [["named", "designated"]]),
    Scale(
      .tailoring,
      above: [
        [
          "tailored", "bespoke", "personalised", "person-centred", "victim-centred", "child-centred", "trauma-informed",
          "culturally sensitive",
          "age-appropriate", "one-to-one", "one-on-one", "individually tailored", "individualised",
        ]
      ],
      below: [["generic", "one-size-fits-all"]]),
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
        ]
      ]),
    Scale(
      .permanence,
      above: [
        [
          "permanent", "permanently", "long-term", "long term", "lasting", "standing", "enduring", "indefinitely", "longer-term",
          "on a permanent basis", "sustained", "sustainable", "ongoing",
        ]
      ],
      below: [
        [
          "temporary", "temporarily", "interim", "short-term", "short term", "stopgap", "ad hoc", "ad-hoc", "pop-up", "time-limited",
          "on a temporary basis", "on an interim basis", "for the time being", "provisional",
        ]
      ]),
    Scale(
      .speed,
      above: [
        ["immediate", "immediately", "instant", "instantly", "at once", "without delay", "straight away", "real-time", "in real time"],
        [
          "rapid", "rapidly", "swift", "swiftly", "fast", "quick", "quickly", "prompt", "promptly", "speedy", "speedily", "urgent",
          "urgently", "as quickly as possible", "as soon as possible", "without undue delay",
        ],
        ["timely", "in good time", "in a timely manner", "in a timely way", "in a timely fashion"],
      ],
      below: [
        [
          "in due course", "over time", "in the longer term", "in time", "eventually", "at a later date", "as soon as practicable",
          "when practicable", "in the future", "in future years", "at some point",
        ]
      ],
      neutral: ["in time for", "just in time", "over time pay", "in time of"]),
    Scale(
      .frequency,
      above: [
        [
          "always", "at all times", "every time", "without fail", "consistently", "as a matter of course", "as standard", "invariably",
          "in every case", "in all cases", "continuously", "constantly",
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
      .obligation, above: [["mandatory", "compulsory", "obligatory", "binding", "enforceable"]],
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
          "without exception", "exhaustive",
        ]
      ],
      below: [["partly", "partially", "partial", "in part", "largely", "mostly", "broadly", "to some extent", "to a degree", "limited"]],
      neutral: ["limited to", "private limited", "fully aware"]),
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
        ]
      ]),
    Scale(
      .rigour,
      above: [
        [
          "rigorously", "rigorous", "robustly", "robust", "relentlessly", "relentless", "vigorously", "strict", "strictly", "stringent",
          "intensive", "intensively", "evidence-based", "evidence-led", "intelligence-led", "proactive", "proactively", "tirelessly",
          "zero-tolerance", "zero tolerance",
        ]
      ],
      below: [["light-touch", "informal", "informally"]]),
    Scale(
      .quality,
      above: [
        [
          "best possible", "high-quality", "high quality", "highest quality", "to the highest standard", "to the highest standards",
          "first-class", "first class", "world-class", "world class", "gold-standard",
        ]
      ],
      below: [["basic", "minimal", "rudimentary"]],
      neutral: ["basic command", "basic needs", "basic checks", "basic details"]),
    Scale(
      .limit,
      above: [
        ["as a minimum", "at least", "at a minimum", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of"]
      ],
      below: [["up to", "around", "approximately", "roughly", "about", "as many as"]]),
  ]
}
