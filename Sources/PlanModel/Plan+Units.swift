import PlanLanguage

extension Plan {
  /// Every title, heading, lead-in, commitment, paragraph, caption, table row and note of the plan, once each, in reading order. A caption is
  /// narrative before the rows of its table.
  public var units: [PlanUnit] {
    var flattening = Flattening()
    if let title = metadata.title {
      flattening.append(PlanUnit(kind: .title, text: title.text, divisionKind: .introduction, place: title.place))
    }
    for (index, division) in divisions.enumerated() {
      flattening.append(division, at: index)
    }
    return flattening.units
  }
}

/// Walks a plan once and hands out the ids.
private struct Flattening {
  var units: [PlanUnit] = []
  /// How often an identity was seen, so that equal commitments get different ids in the order of the plan.
  private var seen: [UInt64: Int] = [:]
  /// The last hash of what a unit shares with its neighbours.
  private var start: (key: Start, hash: StableHash)?

  private struct Start: Hashable {
    var kind: PlanUnit.Kind
    var division: Int
    var section: Int
  }

  mutating func append(_ division: Division, at index: Int) {
    var context = PlanUnit(
      kind: .heading, text: "", division: index, objective: division.title, divisionKind: division.kind, place: Place(paragraph: 0))
    if let heading = division.heading { append(heading, in: context) }
    var subheading: String?
    for (number, section) in division.sections.enumerated() {
      context.section = number
      if let heading = section.heading {
        subheading = heading.text
        context.subheading = subheading
        append(heading, in: context)
      }
      context.subheading = subheading
      append(section, in: context)
    }
  }

  private mutating func append(_ section: Section, in context: PlanUnit) {
    var context = context
    if let leadIn = section.leadIn {
      context.responsible = leadIn.responsible
      context.role = leadIn.role
      append(context.bearing(.leadIn, leadIn.text, at: leadIn.place))
      context.leadIn = leadIn.text
    }
    for item in section.items {
      switch item {
      case .commitment(let commitment): append(commitment, in: context, depth: 0)
      case .narrative(let paragraph): append(context.bearing(.narrative, paragraph.text, label: paragraph.label, at: paragraph.place))
      case .note(let paragraph): append(context.bearing(.note, paragraph.text, label: paragraph.label, at: paragraph.place))
      case .table(let table): append(table, in: context)
      }
    }
  }

  private mutating func append(_ heading: Heading, in context: PlanUnit) {
    var unit = context.bearing(.heading, heading.text, label: heading.label, at: heading.place)
    unit.depth = heading.level
    append(unit)
  }

  private mutating func append(_ commitment: Commitment, in context: PlanUnit, depth: Int) {
    var unit = context.bearing(.commitment, commitment.text, label: commitment.label, at: commitment.place)
    unit.depth = depth
    if let responsible = commitment.responsible { unit.responsible = responsible }
    if !commitment.parts.isEmpty {
      // The action first, because what is promised and how strongly is read from the start of the words.
      let rest = commitment.parts.filter { $0.kind != .reference && $0.kind != .action && !$0.text.isEmpty }
      unit.text = ([commitment.text] + rest.map(\.text)).joined(separator: PlanUnit.cellSeparator)
      unit.cells = commitment.parts.map(\.text)
      unit.columns = commitment.parts.map(\.name)
    }
    append(unit)
    for child in commitment.children { append(child, in: context, depth: depth + 1) }
  }

  private mutating func append(_ table: FigureTable, in context: PlanUnit) {
    var columns: [String] = []
    if let caption = table.caption { append(context.bearing(.narrative, caption, at: table.place)) }
    for row in table.rows {
      var unit = context.bearing(.tableRow, row.cells.joined(separator: PlanUnit.cellSeparator), at: row.place)
      unit.cells = row.cells
      unit.columns = row.isHeader ? [] : columns
      if row.isHeader { columns = row.cells }
      append(unit)
    }
  }

  mutating func append(_ unit: consuming PlanUnit) {
    var hash = start(of: unit)
    hash.combine(unit.text)
    let occurrence = seen[hash.value, default: 0]
    seen[hash.value] = occurrence + 1
    if occurrence > 0 { hash.combine(occurrence) }
    unit.id = hash.description
    units.append(unit)
  }

  /// The hash of what the units of one kind in one section share: the kind, the objective and the lead-in.
  private mutating func start(of unit: borrowing PlanUnit) -> StableHash {
    let key = Start(kind: unit.kind, division: unit.division, section: unit.section)
    if let start, start.key == key { return start.hash }
    var hash = StableHash()
    hash.combine(unit.kind.rawValue)
    hash.combine(unit.objective)
    hash.combine(unit.leadIn ?? "")
    start = (key, hash)
    return hash
  }
}

extension PlanUnit {
  /// A unit in the same place of the plan, with other words.
  fileprivate func bearing(_ kind: Kind, _ text: String, label: String? = nil, at place: Place) -> PlanUnit {
    var unit = self
    unit.kind = kind
    unit.text = text
    unit.label = label
    unit.place = place
    return unit
  }
}
