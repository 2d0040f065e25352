import PlanModel

extension ReadingCoverage {
  /// Counts the contents of a plan that was read whole.
  init(counting plan: Plan) {
    self.init()
    if plan.metadata.title != nil { paragraphs += 1 }
    for division in plan.divisions {
      if division.heading != nil { paragraphs += 1 }
      for section in division.sections { count(section) }
    }
  }

  private mutating func count(_ section: Section) {
    if section.heading != nil { paragraphs += 1 }
    if section.leadIn != nil { paragraphs += 1 }
    for item in section.items {
      switch item {
      case .commitment(let commitment): count(commitment)
      case .narrative: paragraphs += 1
      case .note: notes += 1
      case .table(let table): count(table)
      }
    }
  }

  private mutating func count(_ commitment: Commitment) {
    paragraphs += 1
    for child in commitment.children { count(child) }
  }

  private mutating func count(_ table: FigureTable) {
    tables += 1
    if table.caption != nil { paragraphs += 1 }
    for row in table.rows { cells += row.cells.count }
  }
}
