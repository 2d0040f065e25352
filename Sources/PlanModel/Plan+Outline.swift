extension Plan {
  /// The plan as a tree for people: metadata, divisions, sections, lead-ins, commitments, narrative shortened, tables and notes, each with
  /// its place.
  public var outline: String { outline(narrative: .shortened) }

  /// The plan as a tree for people.
  /// - Parameters:
  ///   - narrative: How much of a paragraph of narrative is shown; commitments are always shown whole.
  ///   - showsPlaces: Whether each line ends with its place. Without places, the same plan in two formats gives the same outline.
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

/// A line of the outline with the lines below it.
private struct OutlineNode {
  var words: String
  var place: Place?
  var children: [OutlineNode] = []
}

/// Builds the tree and draws it.
private struct PlanTree {
  private let narrative: Plan.OutlinedNarrative
  private let showsPlaces: Bool
  private(set) var text = ""

  init(narrative: Plan.OutlinedNarrative, showsPlaces: Bool) {
    self.narrative = narrative
    self.showsPlaces = showsPlaces
  }

  mutating func add(_ plan: Plan) {
    draw(OutlineNode(words: plan.metadata.title?.text ?? "A plan without a title", place: plan.metadata.title?.place), after: "")
    for fact in plan.metadata.facts { text += fact + "\n" }
    text += plan.census + "\n"
    for (index, division) in plan.divisions.enumerated() {
      text += "│\n"
      draw(node(division), below: "", isLast: index == plan.divisions.count - 1)
    }
  }

  // MARK: Building

  private func node(_ division: Division) -> OutlineNode {
    let name = [division.heading?.label, division.title].compactMap { $0 }.joined(separator: " ")
    return OutlineNode(words: "\(division.word): \(name)", place: division.heading?.place, children: nodes(division.sections[...]))
  }

  /// The sections as a tree: what follows a sub-heading is below it, down to the next as high.
  private func nodes(_ sections: ArraySlice<Section>) -> [OutlineNode] {
    var nodes: [OutlineNode] = []
    var rest = sections
    while let section = rest.popFirst() {
      guard let heading = section.heading else {
        nodes += content(of: section)
        continue
      }
      let end = rest.firstIndex { ($0.heading?.level ?? Int.max) <= heading.level } ?? rest.endIndex
      let words = [heading.label, heading.text].compactMap { $0 }.joined(separator: " ")
      let below = content(of: section) + self.nodes(rest[..<end])
      nodes.append(OutlineNode(words: "Heading: \(words)", place: heading.place, children: below))
      rest = rest[end...]
    }
    return nodes
  }

  private func content(of section: Section) -> [OutlineNode] {
    let items = section.items.map { node($0) }
    guard let leadIn = section.leadIn else { return items }
    let words = "Lead-in: \(leadIn.text) → \(leadIn.responsible.name), \(leadIn.role.rawValue)"
    return [OutlineNode(words: words, place: leadIn.place, children: items)]
  }

  private func node(_ item: Section.Item) -> OutlineNode {
    switch item {
    case .commitment(let commitment): node(commitment)
    case .narrative(let paragraph): OutlineNode(words: "¶ " + shown(paragraph), place: paragraph.place)
    case .note(let paragraph): OutlineNode(words: "Note " + shown(paragraph), place: paragraph.place)
    case .table(let table): node(table)
    }
  }

  private func node(_ commitment: Commitment) -> OutlineNode {
    let body = commitment.responsible.map { " → \($0.name)" } ?? ""
    return OutlineNode(
      words: "\(commitment.label ?? "•") \(commitment.text)\(body)", place: commitment.place, children: commitment.children.map { node($0) }
    )
  }

  private func node(_ table: FigureTable) -> OutlineNode {
    let rows = table.rows.map { row in
      let cells = row.cells.joined(separator: PlanUnit.cellSeparator)
      return OutlineNode(words: row.isHeader ? "[\(cells)]" : cells)
    }
    let caption = table.caption.map { ": \($0)" } ?? ""
    return OutlineNode(
      words: "Table of \(rows.count == 1 ? "1 row" : "\(rows.count) rows")\(caption)", place: table.place, children: rows)
  }

  private func shown(_ paragraph: Paragraph) -> String {
    let label = paragraph.label.map { $0 + " " } ?? ""
    let words = paragraph.text.split(separator: " ", omittingEmptySubsequences: false)
    guard narrative == .shortened, words.count > 14 else { return label + paragraph.text }
    return label + words.prefix(10).joined(separator: " ") + " … (\(words.count) words)"
  }

  // MARK: Drawing

  private mutating func draw(_ node: OutlineNode, below stem: String, isLast: Bool) {
    draw(node, after: stem + (isLast ? "└─ " : "├─ "))
    for (index, child) in node.children.enumerated() {
      draw(child, below: stem + (isLast ? "   " : "│  "), isLast: index == node.children.count - 1)
    }
  }

  private mutating func draw(_ node: OutlineNode, after stem: String) {
    text += stem + node.words
    if showsPlaces, let place = node.place { text += "  [\(place)]" }
    text += "\n"
  }
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
