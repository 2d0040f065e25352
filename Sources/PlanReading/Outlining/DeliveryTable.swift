import PlanLanguage
import PlanLoading
import PlanModel

/// A table whose rows promise: delivery tables (Ref, Action, Lead, By when, Measure), "You said / We will", columns that name a body each.
///
/// The heads of the columns say what each column holds. To teach it a new kind of column, add its words to ``ColumnRole``.
struct DeliveryTable {
  /// A piece of the table, in reading order.
  enum Part {
    /// The row of heads.
    case heads(TableBlock.Row)
    /// A row over all columns: the heading of the rows below it.
    case banner([Block])
    /// A row that promises: its printed number, its parts, who must act.
    case promise(label: String?, parts: [Commitment.Part], body: ResponsibleBody?, place: Place)
    /// The blocks of a cell in a column of one body.
    case cell([Block], ResponsibleBody)
    /// A row that promises nothing.
    case row(TableBlock.Row)
  }

  /// The pieces.
  private(set) var parts: [Part] = []
  private let heads: [String]
  private let roles: [ColumnRole]
  private var bodyAbove: ResponsibleBody?
  /// The words of the objective that the rows are under, where a column names it.
  private var objectiveAbove: String?

  /// Reads a table; nil where its heads name no column that promises.
  init?(_ table: TableBlock) {
    guard let head = table.rows.prefix(3).firstIndex(where: { $0.cells.count > 1 && Self.roles(of: $0) != nil }),
      table.rows[..<head].allSatisfy({ row in row.cells.count { !$0.words.isEmpty } < 2 }),
      let roles = Self.roles(of: table.rows[head]), table.rows.count > head + 1
    else { return nil }
    // One row of lists under heads is a page laid out in columns.
    if table.rows.count == head + 2, roles.contains(where: \.isOfBody), TableReading.holdsList(table.rows[head + 1]) { return nil }
    self.roles = Self.keepingObjectives(roles, table.rows[(head + 1)...])
    heads = Self.columns(of: table.rows[head]).map { $0?.words ?? "" }
    guard Self.promisesWords(table.rows[(head + 1)...], roles) else { return nil }
    for row in table.rows[..<head] {
      parts.append(Self.isBanner(row, columns: heads.count) ? .banner(row.cells.flatMap(\.blocks)) : .row(row))
    }
    parts.append(.heads(table.rows[head]))
    for row in table.rows[(head + 1)...] { read(row) }
  }

  /// What the columns hold; nil where the row names no column that promises.
  private static func roles(of head: TableBlock.Row) -> [ColumnRole]? {
    let cells = columns(of: head)
    let roles = cells.map { ColumnRole($0?.words ?? "") }
    if roles.count(where: { $0 == .action }) == 1, roles.contains(where: \.goesWithAction) { return roles }
    let bodies = zip(cells, roles).map { cell, role in cell.flatMap { Actor(name: $0.words)?.known ?? Self.body(of: $0.words, role) } }
    // A glossary explains one body by another, and names no column for the commissioner or the chief constable beside one for somebody else.
    let named = bodies.compactMap(\.self)
    guard Set(named).count > 1, Set(named).count == named.count, named.contains(where: isOfPolice),
      !zip(roles, bodies).contains(where: { $0 == .action && $1 == nil })
    else {
      return nil
    }
    return zip(roles, bodies).map { role, body in body.map { .promises(of: $0) } ?? role }
  }

  /// The roles, where the column of objectives is one: each has words, and some hold for several rows.
  private static func keepingObjectives(_ roles: [ColumnRole], _ rows: ArraySlice<TableBlock.Row>) -> [ColumnRole] {
    guard let column = roles.firstIndex(of: .objective) else { return roles }
    let cells = rows.map { row in columns(of: row).dropFirst(column).first.flatMap { $0?.words } ?? "" }
    let named = cells.filter { !$0.isEmpty }
    let objectives = Set(named)
    guard objectives.count > 1, objectives.count < cells.count, objectives.allSatisfy({ (2...14).contains(LineShape($0).words) }) else {
      return roles.map { $0 == .objective ? .other : $0 }
    }
    return roles
  }

  /// Who acts by a head that says what somebody will do: "What the Commissioner will do".
  private static func body(of head: String, _ role: ColumnRole) -> ResponsibleBody? {
    guard role == .action else { return nil }
    let body = LeadInWords(head).responsible
    return body == .unknown ? nil : body
  }

  private static func isOfPolice(_ body: ResponsibleBody) -> Bool { body == .localPolicingBody || body == .chiefOfficer || body == .joint }

  /// The cells by column: a cell that spans columns is in its first.
  private static func columns(of row: TableBlock.Row) -> [TableBlock.Cell?] {
    row.cells.flatMap { [$0] + [TableBlock.Cell?](repeating: nil, count: min(64, max(1, $0.columnSpan)) - 1) }
  }

  /// Whether the columns that should promise hold words, and not figures: three words a cell or more.
  private static func promisesWords(_ rows: ArraySlice<TableBlock.Row>, _ roles: [ColumnRole]) -> Bool {
    var cells = 0
    var words = 0
    for row in rows {
      for (index, cell) in columns(of: row).enumerated() where index < roles.count && roles[index].isPromising {
        guard let text = cell?.words, !text.isEmpty else { continue }
        cells += 1
        words += LineShape(text).words
      }
    }
    return cells > 0 && words >= cells * 3
  }

  /// Whether one cell is all that a row holds.
  private static func isBanner(_ row: TableBlock.Row, columns: Int) -> Bool {
    let filled = row.cells.filter { !$0.words.isEmpty }
    return columns > 1 && filled.count == 1 && row.cells.first?.words.isEmpty == false
      && (row.cells.count > 1 || row.cells[0].columnSpan > 1)
  }

  /// Whether the one cell that a row holds is what the body of the first column promises: one cell of as many as there are columns, and too
  /// long for the title of what follows.
  private func isLonePromise(_ row: TableBlock.Row) -> Bool {
    guard roles.first?.isOfBody ?? false, row.cells.count == heads.count, let words = row.cells.first?.words else { return false }
    return LineShape(words).words > 4 && HeadingLabel(words).term == nil
  }

  private mutating func read(_ row: TableBlock.Row) {
    let cells = Self.columns(of: row)
    if Self.isBanner(row, columns: heads.count), !row.cells.contains(where: \.isContinuation), !isLonePromise(row) {
      parts.append(.banner(row.cells.flatMap(\.blocks)))
    } else if roles.contains(where: \.isOfBody) {
      readBodies(row, cells)
    } else if let action = roles.firstIndex(of: .action), action < cells.count, let cell = cells[action], !cell.words.isEmpty {
      readPromises(row, cells, action, cell)
    } else {
      parts.append(.row(row))
    }
  }

  /// Reads a row under bodies: the cells before its promises, then the cells column by column.
  private mutating func readBodies(_ row: TableBlock.Row, _ cells: [TableBlock.Cell?]) {
    for (index, cell) in cells.enumerated() {
      guard let cell, !cell.words.isEmpty else { continue }
      if index < roles.count, case .promises(let body) = roles[index] {
        parts.append(.cell(cell.blocks, body))
      } else {
        parts.append(.banner(cell.blocks))
      }
    }
  }

  /// Reads a cell with several bullets as several promises of one row; the other cells of the row are kept with the first.
  private mutating func readPromises(_ row: TableBlock.Row, _ cells: [TableBlock.Cell?], _ action: Int, _ cell: TableBlock.Cell) {
    var label: String?
    var body: ResponsibleBody?
    var pieces: [Commitment.Part] = []
    for (index, head) in heads.enumerated() {
      let words = index < cells.count ? cells[index]?.words ?? "" : ""
      let role = roles[index]
      if role == .objective {
        openObjective(words, cells[index])
        continue
      }
      if role == .reference {
        label = words.isEmpty ? nil : words
      }
      if role == .body {
        body = words.isEmpty ? bodyAbove : Actor(name: words)?.known ?? .partner(words)
        bodyAbove = body
      }
      pieces.append(Commitment.Part(kind: role.part, name: head, text: words))
    }
    let items = Self.items(of: cell)
    guard items.count > 1, let place = pieces.firstIndex(where: { $0.kind == .action }) else {
      return parts.append(.promise(label: label, parts: pieces, body: body ?? headBody(action), place: row.place))
    }
    for (number, words) in items.enumerated() {
      var own = number == 0 ? pieces : pieces.filter { $0.kind == .action }
      own[number == 0 ? place : 0].text = words
      parts.append(.promise(label: number == 0 ? label : nil, parts: own, body: body ?? headBody(action), place: row.place))
    }
  }

  /// A cell that names another objective than the row above is the heading of the rows from here on; an empty one goes on.
  private mutating func openObjective(_ words: String, _ cell: TableBlock.Cell?) {
    guard let cell, !words.isEmpty, words != objectiveAbove else { return }
    objectiveAbove = words
    parts.append(.banner(cell.blocks))
  }

  /// Who acts by the head of the column: "The Chief Constable will".
  private func headBody(_ action: Int) -> ResponsibleBody? {
    let body = LeadInWords(heads[action]).responsible
    return body == .unknown ? nil : body
  }

  /// The bulleted paragraphs of a cell; none where the cell has other words beside them.
  private static func items(of cell: TableBlock.Cell) -> [String] {
    var items: [String] = []
    for block in cell.blocks {
      let words = LineReader.trimmed(block.text.text)
      if words.isEmpty { continue }
      if case .listItem = block.kind {
        items.append(words)
      } else if let length = OutlineLine.typedBulletLength(words) {
        items.append(LineReader.trimmed(String(words.utf8.dropFirst(length)) ?? words))
      } else {
        return []
      }
    }
    return items
  }
}

/// What a column of a table holds, by the words of its head.
enum ColumnRole: Hashable {
  case reference, action, body, deadline, measure, context, objective, other
  /// The column of one body: all that it promises.
  case promises(of: ResponsibleBody)

  /// Reads the head of a column. The first role whose words are in the head is taken: "How we will know" measures and does not promise.
  init(_ head: String) {
    let folded = FoldedText(head)
    self =
      if Self.references.contains(folded.key) {
        .reference
      } else if Self.isObjective(folded) {
        .objective
      } else if folded.wordCount > 7 {
        .other
      } else {
        Self.words.first { folded.containsAny(of: $0.phrases) }?.role ?? .other
      }
  }

  /// Whether it shows that the action beside it is one to be done.
  var goesWithAction: Bool { [.reference, .body, .deadline, .measure, .context, .objective].contains(self) }
  /// Whether its cells promise.
  var isPromising: Bool { self == .action || isOfBody }
  /// Whether it is the column of one body.
  var isOfBody: Bool { if case .promises = self { true } else { false } }

  /// What its cells are to the action beside them.
  var part: Commitment.Part.Kind {
    switch self {
    case .action: .action
    case .body: .body
    case .deadline: .deadline
    case .measure: .measure
    case .context: .context
    case .reference: .reference
    case .other, .objective, .promises: .other
    }
  }

  /// "Priority", "Our objectives": the plan's word for an objective, with no more than small words around it.
  private static func isObjective(_ folded: FoldedText) -> Bool {
    OutlineVocabulary.objectiveTerms.contains { term in
      let words = folded.words.filter { !OutlineVocabulary.aroundPlural.contains($0) || term.words.contains($0) }
      return words == term.words || folded.contains(term.plural) && folded.wordCount <= term.words.count + 2
    }
  }

  private static let references: Set<String> = [
    "ref", "no", "nos", "number", "id", "item", "reference", "ref no", "code", "nr", "rhif", "cyf",
  ]

  private static let words: [(role: ColumnRole, phrases: [Phrase])] = [
    (.context, ["you said", "you told us", "you told me", "you asked", "what you said", "issue", "challenge", "problem", "concern"]),
    (
      .measure,
      [
        "measure", "measures", "measured", "success", "indicator", "indicators", "kpi", "kpis", "know", "evidence", "target", "result",
        "mesur",
      ]
    ),
    (.deadline, ["when", "deadline", "timescale", "timescales", "timeframe", "due", "date", "timetable", "completion", "pryd"]),
    (.body, ["lead", "leads", "owner", "owners", "who", "responsible", "responsibility", "accountable", "led by", "delivered by", "pwy"]),
    (
      .action,
      [
        "action", "actions", "commitment", "commitments", "pledge", "pledges", "we will", "i will", "will do", "activity", "activities",
        "deliverable", "deliverables", "promise", "promises", "our response", "my response", "task", "tasks", "step", "steps", "byddwn",
        "byddaf", "camau",
      ]
    ),
  ]
}
