import PlanModel

extension JSONFormat {
  /// Writes every change, unchanged ones too, in the order of the plan, a line each.
  static func changes(of report: ReviewReport, to writer: inout JSONWriter) {
    var next = 0
    for index in report.comparison.changes.indices {
      writer.newLine()
      let isReported = next < report.changes.count && report.changes[next].index == index
      write(report.comparison.changes[index], isReported ? report.changes[next] : nil, to: &writer)
      if isReported { next += 1 }
    }
    writer.endLine()
  }

  static func write(_ change: Change, _ reported: ReportedChange?, to writer: inout JSONWriter) {
    let subject = change.subject
    writer.object { writer in
      writer.member("id", change.id)
      writer.member("ref", reported?.ref)
      writer.member("kind", change.kind.rawValue)
      writer.member("unit", Tallies.kind(of: change).rawValue)
      writer.member("objective", subject.objective)
      writer.member("leadIn", subject.leadIn)
      writer.member("heading", reported?.heading)
      writer.member("sentence", reported?.sentence)
      writer.name("original")
      units(change.original, to: &writer)
      writer.name("revised")
      units(change.revised, to: &writer)
      writer.name("words")
      words(change.words, to: &writer)
      writer.name("reasons")
      writer.array(change.reasons) { write($1, to: &$0) }
      writer.member("declared", change.declared.rawValue)
      writer.member("consequence", reported.map { name(of: $0.consequence) })
      writer.member("isMoved", change.isMoved)
      writer.member("isReworded", change.isReworded)
      writer.member("sameness", name(of: change.pairing.sameness))
      writer.name("score")
      writer.share(change.pairing.score)
      writer.member("matcher", change.pairing.matcher)
    }
  }

  static func words(_ words: [WordSpan], to writer: inout JSONWriter) {
    writer.array(words) { writer, span in
      writer.object { writer in
        writer.member("kind", span.kind.rawValue)
        writer.member("text", span.text)
      }
    }
  }

  /// By position, because a unit holds many references, and each copy would count them all.
  static func units(_ units: [PlanUnit], to writer: inout JSONWriter) {
    writer.array { writer in for index in units.indices { write(units[index], to: &writer) } }
  }

  private static func write(_ unit: PlanUnit, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", unit.id)
      writer.member("kind", unit.kind.rawValue)
      writer.member("text", unit.text)
      if let label = unit.label { writer.member("label", label) }
      if !unit.cells.isEmpty {
        writer.name("cells")
        writer.array(unit.cells) { $0.string($1) }
      }
      if !unit.columns.isEmpty {
        writer.name("columns")
        writer.array(unit.columns) { $0.string($1) }
      }
      if unit.depth > 0 { writer.member("depth", unit.depth) }
      writer.member("objective", unit.objective)
      if let subheading = unit.subheading { writer.member("subheading", subheading) }
      if let leadIn = unit.leadIn { writer.member("leadIn", leadIn) }
      if unit.kind == .commitment || unit.kind == .leadIn {
        writer.member("responsible", unit.responsible.name)
        writer.member("role", unit.role.rawValue)
      }
      writer.name("place")
      write(unit.place, to: &writer)
    }
  }

  static func write(_ place: Place, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("part", place.part)
      writer.member("paragraph", place.paragraph)
      if let line = place.line { writer.member("line", line) }
      if let page = place.page { writer.member("page", page) }
    }
  }

  static func write(_ reason: Reason, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("rule", reason.rule)
      writer.member("kind", reason.kind.rawValue)
      writer.member("statement", reason.statement)
      writer.name("evidence")
      writer.array(reason.evidence) { writer, evidence in
        writer.object { writer in
          writer.member("side", evidence.side.rawValue)
          writer.member("text", evidence.text)
        }
      }
      writer.member("question", reason.question)
      writer.member("consequence", name(of: reason.consequence))
    }
  }

  private static func name(of consequence: Reason.Consequence) -> String {
    switch consequence {
    case .record: "record"
    case .minor: "minor"
    case .notable: "notable"
    case .high: "high"
    }
  }

  private static func name(of sameness: Pairing.Sameness) -> String {
    switch sameness {
    case .identical: "identical"
    case .relabelled: "relabelled"
    case .editorial: "editorial"
    case .different: "different"
    }
  }
}
