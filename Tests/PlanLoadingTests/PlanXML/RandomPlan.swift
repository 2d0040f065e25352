import PlanModel
import TestSupport

/// Plans of every shape that the model allows, with words that are hard on a format.
struct RandomPlan {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func loaded() -> Loaded<Plan> {
    let notes = many(2) { random in LoadingNote(random.one(of: LoadingNote.Kind.allCases), at: random.maybe { $0.place() }, random.words())
    }
    let plan = plan()
    return Loaded(
      value: plan, source: SourceIdentity(fileName: words(), sha256: "", format: words(), view: nil, readerVersion: words()), notes: notes,
      declared: many(2) { $0.mark() },
      coverage: ReadingCoverage(paragraphs: number(), unread: many(2) { ReadingCoverage.Unread(what: $0.words(), count: 3) })
    )
  }

  private mutating func plan() -> Plan {
    let title = PlanMetadata.Title(text: words(), place: place())
    let metadata = PlanMetadata(
      title: title, area: maybe { $0.words() }, body: maybe { $0.words() }, versionLabel: maybe { $0.words() },
      role: maybe { $0.one(of: VersionRole.allCases) }, date: maybe { $0.words() }, author: maybe { $0.words() },
      planningPeriod: maybe { $0.words() }, language: maybe { $0.words() })
    return Plan(metadata: metadata, divisions: many(3) { $0.division() })
  }

  private mutating func division() -> Division {
    Division(
      kind: one(of: Division.Kind.allCases), heading: maybe { $0.heading() }, localTerm: maybe { $0.words() },
      sections: many(3) { $0.section() })
  }

  private mutating func section() -> Section {
    Section(
      heading: maybe { $0.heading() },
      leadIn: maybe {
        LeadIn(text: $0.words(), responsible: $0.body(), role: $0.one(of: CommitmentRole.allCases), place: $0.place())
      }, items: many(4) { $0.item() })
  }

  private mutating func item() -> Section.Item {
    switch number() % 4 {
    case 0: .commitment(commitment(depth: 0))
    case 1: .narrative(paragraph())
    case 2: .note(paragraph())
    default: .table(table())
    }
  }

  private mutating func heading() -> Heading {
    Heading(label: maybe { $0.words() }, text: words(), level: 1 + number() % 4, place: place())
  }

  private mutating func commitment(depth: Int) -> Commitment {
    Commitment(
      label: maybe { $0.words() }, text: words(), responsible: maybe { $0.body() },
      children: depth < 3 ? many(2) { $0.commitment(depth: depth + 1) } : [], place: place())
  }

  private mutating func paragraph() -> Paragraph { Paragraph(label: maybe { $0.words() }, text: words(), place: place()) }

  private mutating func table() -> FigureTable {
    FigureTable(
      caption: maybe { $0.words() },
      rows: many(3) { random in FigureTable.Row(cells: random.many(3) { $0.words() }, isHeader: random.flip(), place: random.place()) },
      place: place())
  }

  private mutating func mark() -> DeclaredChange {
    DeclaredChange(
      kind: one(of: DeclaredChange.Kind.allCases), text: words(), place: place(), source: one(of: DeclaredChange.Source.allCases),
      author: maybe { $0.words() }, date: maybe { $0.words() })
  }

  private mutating func body() -> ResponsibleBody {
    switch number() % 6 {
    case 0: .localPolicingBody
    case 1: .chiefOfficer
    case 2: .joint
    case 3: .partner(words())
    case 4: .board(words())
    default: .unknown
    }
  }

  private mutating func place() -> Place {
    Place(
      part: one(of: ["document", "document", "footnotes", "header 1"]), paragraph: number() % 6, line: maybe { $0.number() },
      page: maybe { $0.number() })
  }

  private mutating func words() -> String {
    let pieces = [
      "roads", "R & D", "<b>", "]]>", "“quoted”", "\"'", " ", "  ", "\t", "\n", "\r", "\r\n", "\u{2028}", "\u{A0}", "é", "e\u{301}", "שלום",
      "🚓", "",
    ]
    return many(4) { $0.one(of: pieces) }.joined(separator: flip() ? " " : "")
  }

  private mutating func number() -> Int { Int.random(in: 0..<40, using: &generator) }
  private mutating func flip() -> Bool { generator.chance(0.5) }
  private mutating func one<Choice>(of choices: [Choice]) -> Choice { generator.pick(choices) }
  private mutating func maybe<Part>(_ make: (inout RandomPlan) -> Part) -> Part? { flip() ? make(&self) : nil }
  private mutating func many<Part>(_ most: Int, _ make: (inout RandomPlan) -> Part) -> [Part] {
    (0..<Int.random(in: 0...most, using: &generator)).map { _ in make(&self) }
  }
}
