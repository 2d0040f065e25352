extension Plan {
  /// The plan as a tree for people: metadata, divisions, sections, lead-ins, commitments, narrative shortened, tables and notes, each with
  /// its place.
  public var outline: String { outline(narrative: .shortened) }

  /// The plan as a tree for people.
  /// - Parameters:
  ///   - narrative: How much of a paragraph of narrative is shown; commitments are always shown whole.
  ///   - showsPlaces: Whether each line ends with where it stands. Without places, the same plan in two formats gives the same outline.
  public func outline(narrative: OutlinedNarrative, showsPlaces: Bool = true) -> String {
    var tree = PlanTree(narrative: narrative, showsPlaces: showsPlaces)
    tree.add(self)
    return tree.text
  }

  /// How much of a paragraph of narrative an outline shows.
  public enum OutlinedNarrative: Sendable {
    /// The first words.
    case shortened
    /// All words.
    case full
  }
}

extension Loaded where Value == Plan {
  /// The plan as a tree for people, and below it what was inferred, set aside or doubted in the reading.
  public var outline: String {
    guard !notes.isEmpty else { return value.outline }
    let lines = notes.map { note in "• " + note.sentence + (note.place.map { "  [\($0)]" } ?? "") + "\n" }
    return value.outline + "\nNotes on the reading\n" + lines.joined()
  }
}

/// Draws the tree, line by line.
private struct PlanTree {
  let narrative: Plan.OutlinedNarrative
  let showsPlaces: Bool
  private(set) var text = ""

  init(narrative: Plan.OutlinedNarrative, showsPlaces: Bool) {
    self.narrative = narrative
    self.showsPlaces = showsPlaces
  }

  mutating func add(_ plan: Plan) {
    line("", plan.metadata.title?.text ?? "A plan without a title", at: plan.metadata.title?.place)
    for fact in plan.metadata.facts { line("", fact) }
    line("", plan.census)
    for (index, division) in plan.divisions.enumerated() {
      line("│", "")
      add(division, isLast: index == plan.divisions.count - 1)
    }
  }

  private mutating func add(_ division: Division, isLast: Bool) {
    let name = [division.heading?.label, division.title].compactMap { $0 }.joined(separator: " ")
    line(isLast ? "└─ " : "├─ ", "\(division.word): \(name)", at: division.heading?.place)
    let stem = isLast ? "   " : "│  "
    let branches = division.sections.reduce(0) { $0 + $1.branchCount }
    var drawn = 0
    for section in division.sections {
      let isLoose = section.heading == nil && section.leadIn == nil
      if isLoose {
        for item in section.items {
          drawn += 1
          add(item, stem: stem, isLast: drawn == branches)
        }
      } else {
        drawn += 1
        add(section, stem: stem, isLast: drawn == branches)
      }
    }
  }

  private mutating func add(_ section: Section, stem: String, isLast: Bool) {
    var stem = stem
    var isLast = isLast
    if let heading = section.heading {
      let words = [heading.label, heading.text].compactMap { $0 }.joined(separator: " ")
      branch(stem, isLast, "Heading \(heading.level): \(words)", at: heading.place)
      stem += isLast ? "   " : "│  "
      isLast = true
    }
    if let leadIn = section.leadIn {
      let says = "\(leadIn.responsible.name), \(leadIn.role.rawValue)"
      branch(stem, isLast, "Lead-in: \(leadIn.text) → \(says)", at: leadIn.place)
      stem += isLast ? "   " : "│  "
    }
    for (index, item) in section.items.enumerated() { add(item, stem: stem, isLast: index == section.items.count - 1) }
  }

  private mutating func add(_ item: Section.Item, stem: String, isLast: Bool) {
    switch item {
    case .commitment(let commitment): add(commitment, stem: stem, isLast: isLast)
    case .narrative(let paragraph): branch(stem, isLast, "¶ " + shown(paragraph), at: paragraph.place)
    case .note(let paragraph): branch(stem, isLast, "Note " + shown(paragraph), at: paragraph.place)
    case .table(let table): add(table, stem: stem, isLast: isLast)
    }
  }

  private mutating func add(_ commitment: Commitment, stem: String, isLast: Bool) {
    let body = commitment.responsible.map { " → \($0.name)" } ?? ""
    branch(stem, isLast, "\(commitment.label ?? "•") \(commitment.text)\(body)", at: commitment.place)
    for (index, child) in commitment.children.enumerated() {
      add(child, stem: stem + (isLast ? "   " : "│  "), isLast: index == commitment.children.count - 1)
    }
  }

  private mutating func add(_ table: FigureTable, stem: String, isLast: Bool) {
    let caption = table.caption.map { ": \($0)" } ?? ""
    branch(stem, isLast, "Table of \(table.rows.count == 1 ? "1 row" : "\(table.rows.count) rows")\(caption)", at: table.place)
    for (index, row) in table.rows.enumerated() {
      let cells = row.cells.joined(separator: PlanUnit.cellSeparator)
      branch(stem + (isLast ? "   " : "│  "), index == table.rows.count - 1, row.isHeader ? "[\(cells)]" : cells, at: nil)
    }
  }

  private func shown(_ paragraph: Paragraph) -> String {
    let label = paragraph.label.map { $0 + " " } ?? ""
    let words = paragraph.text.split(separator: " ", omittingEmptySubsequences: false)
    guard narrative == .shortened, words.count > 14 else { return label + paragraph.text }
    return label + words.prefix(10).joined(separator: " ") + " … (\(words.count) words)"
  }

  private mutating func branch(_ stem: String, _ isLast: Bool, _ words: String, at place: Place?) {
    line(stem + (isLast ? "└─ " : "├─ "), words, at: place)
  }

  private mutating func line(_ stem: String, _ words: String, at place: Place? = nil) {
    text += stem + words
    if showsPlaces, let place { text += "  [\(place)]" }
    text += "\n"
  }
}

extension Section {
  /// How many branches the section draws from its division.
  fileprivate var branchCount: Int { heading == nil && leadIn == nil ? items.count : 1 }
}

extension Division {
  /// The kind of division, with the plan's own word for an objective.
  fileprivate var word: String {
    switch kind {
    case .introduction: "Introduction"
    case .objective: localTerm.map { "Objective (\($0))" } ?? "Objective"
    case .chapter: "Chapter"
    case .appendix: "Appendix"
    }
  }
}

extension PlanMetadata {
  /// What is known, a line each.
  fileprivate var facts: [String] {
    let named: [(String, String?)] = [
      ("Area", area), ("Body", body), ("Planning period", planningPeriod), ("Version", versionLabel), ("Role", role?.rawValue),
      ("Date", date), ("Author", author), ("Language", language),
    ]
    return named.compactMap { name, value in value.map { "\(name): \($0)" } }
  }
}

extension Plan {
  /// How much of what there is.
  fileprivate var census: String {
    let units = units
    let leadIns = units.count { $0.kind == .leadIn }
    let counts = [
      (objectives.count, "objective", "objectives"),
      (leadIns, "lead-in", "lead-ins"),
      (units.count { $0.kind == .commitment }, "commitment", "commitments"),
      (units.count { $0.kind == .narrative }, "paragraph of narrative", "paragraphs of narrative"),
      (units.count { $0.kind == .tableRow }, "table row", "table rows"),
      (units.count { $0.kind == .note }, "note", "notes"),
    ]
    return counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }.joined(separator: ", ")
  }
}
