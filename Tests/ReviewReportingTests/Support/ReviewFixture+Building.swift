import DocumentRendering
import PlanComparison
import PlanModel

extension ReviewFixture {
  /// Builds both plans from the parts, and the changes in the order in which the pieces stand.
  struct Building {
    var divisions: (original: [Division], revised: [Division]) = ([], [])
    private var mappings: [ObjectiveMapping] = []
    private var steps: [Step] = []
    private var kept: [String: [FixturePiece]] = [:]

    /// What a change is made of: the wordings to look up on each side.
    private struct Step {
      var kind: ChangeKind
      var original: [String]
      var revised: [String]
      var words: [WordSpan]
      var reasons: [Reason] = []
      var declared: DeclarationStatus = .notChecked
      var isMoved = false
    }

    mutating func build(_ parts: [Part]) {
      for part in parts {
        for section in part.sections {
          for piece in section.pieces where piece.side == .original { if let key = piece.key { kept[key, default: []].append(piece) } }
        }
      }
      for part in parts { build(part) }
    }

    private mutating func build(_ part: Part) {
      let (was, now) = part.title
      mappings.append(
        ObjectiveMapping(
          originals: was == nil ? [] : [divisions.original.count], revisions: now == nil ? [] : [divisions.revised.count],
          isRenamed: was != nil && now != nil && was != now))
      if let was {
        divisions.original.append(Division(kind: part.kind, heading: heading(was, part.label), sections: sections(part, .original)))
      }
      if let now {
        divisions.revised.append(Division(kind: part.kind, heading: heading(now, part.label), sections: sections(part, .revised)))
      }
      let words =
        was == now
        ? [WordSpan(.kept, now ?? "")] : [was.map { WordSpan(.removed, $0) }, now.map { WordSpan(.added, $0) }].compactMap(\.self)
      let kind: ChangeKind = was == now ? .unchanged : was == nil ? .added : now == nil ? .removed : .reworded
      steps.append(
        Step(kind: kind, original: [was].compactMap(\.self), revised: [now].compactMap(\.self), words: words, reasons: part.titleReasons))
      for section in part.sections {
        if let leadIn = section.leadIn { step(leadIn: leadIn, in: part) }
        for piece in section.pieces { step(piece) }
      }
    }

    private func heading(_ text: String, _ label: String?) -> Heading {
      Heading(label: label, text: text, level: 1, place: Place(paragraph: 1))
    }

    private mutating func step(leadIn: String, in part: Part) {
      let original = part.title.original == nil ? [] : [leadIn]
      let revised = part.title.revised == nil ? [] : [leadIn]
      let kind: ChangeKind = original.isEmpty ? .added : revised.isEmpty ? .removed : .unchanged
      let span: WordSpan.Kind = original.isEmpty ? .added : revised.isEmpty ? .removed : .kept
      steps.append(Step(kind: kind, original: original, revised: revised, words: [WordSpan(span, leadIn)]))
    }

    private mutating func step(_ piece: FixturePiece) {
      let words = markedWords(piece.marked)
      if piece.side == .original, piece.key != nil { return }
      if let key = piece.key { return step(piece, joining: (kept[key] ?? []).map(\.marked)) }
      let original = piece.side == .revised ? [] : [words.text(on: .original)]
      let revised = piece.side == .original ? [] : [words.text(on: .revised)]
      let kind = piece.side == .original ? ChangeKind.removed : piece.side == .revised ? .added : piece.kind
      let spans = piece.side == nil ? words : [WordSpan(piece.side == .original ? .removed : .added, piece.marked)]
      steps.append(Step(kind: kind, original: original, revised: revised, words: spans, reasons: piece.reasons, declared: piece.declared))
    }

    private mutating func step(_ piece: FixturePiece, joining sources: [String]) {
      if let last = steps.lastIndex(where: { $0.original == sources && $0.kind == piece.kind }) {
        return steps[last].revised.append(piece.marked)
      }
      steps.append(
        Step(
          kind: piece.kind, original: sources, revised: [piece.marked], words: markedWords(piece.words ?? piece.marked),
          reasons: piece.reasons, declared: piece.declared, isMoved: piece.kind == .moved))
    }

    private func sections(_ part: Part, _ side: Side) -> [Section] {
      part.sections.map { section in
        let leadIn = section.leadIn.map { LeadIn(text: $0, responsible: section.body, role: .commitment, place: Place(paragraph: 2)) }
        return Section(leadIn: leadIn, items: items(section.pieces.filter { $0.side == nil || $0.side == side }, side))
      }
    }

    private func items(_ pieces: [FixturePiece], _ side: Side) -> [Section.Item] {
      var items: [Section.Item] = []
      for (index, piece) in pieces.enumerated() {
        let place = Place(paragraph: index + 3, page: side == .original ? 4 : nil)
        let text = markedWords(piece.marked).text(on: side)
        let label = side == .original ? piece.labels.original : piece.labels.revised
        switch piece.form {
        case .commitment: items.append(.commitment(Commitment(label: label, text: text, place: place)))
        case .narrative: items.append(.narrative(Paragraph(text: text, place: place)))
        case .note: items.append(.note(Paragraph(label: "1", text: text, place: place)))
        case .row(let cells, let header):
          let row = FigureTable.Row(cells: cells.map { markedWords($0).text(on: side) }, isHeader: header, place: place)
          if case .table(var table)? = items.last {
            table.rows.append(row)
            items[items.count - 1] = .table(table)
          } else {
            items.append(.table(FigureTable(rows: [row], place: place)))
          }
        }
      }
      return items
    }

    /// Looks the wordings up among the units, each unit once, in order.
    func comparison(of original: Plan, with revised: Plan) -> Comparison {
      var before = Finder(original.units)
      var after = Finder(revised.units)
      var changes: [Change] = []
      if let title = original.metadata.title {
        changes.append(
          change(
            Step(kind: .unchanged, original: [title.text], revised: [title.text], words: [WordSpan(.kept, title.text)]), &before, &after))
      }
      for step in steps { changes.append(change(step, &before, &after)) }
      let proof = ReplayProof(originalUnits: before.units.count, revisedUnits: after.units.count, lettersReplayed: 36_412)
      return Comparison(changes: changes, objectives: mappings, proof: proof)
    }

    private func change(_ step: Step, _ before: inout Finder, _ after: inout Finder) -> Change {
      let (was, now) = (step.original.map { before.take($0) }, step.revised.map { after.take($0) })
      let sameness: Pairing.Sameness =
        switch step.kind {
        case .unchanged: .identical
        case .renumbered: .relabelled
        case .editorial: .editorial
        case .moved: step.words.allSatisfy { $0.kind == .kept } ? .identical : .different
        default: .different
        }
      let pairing = Pairing(
        originals: was.map(\.index), revisions: now.map(\.index), sameness: sameness, score: 0.8125, matcher: "by-hand",
        isMoved: step.isMoved)
      return Change(
        kind: step.kind, original: was.map(\.unit), revised: now.map(\.unit), words: step.words, reasons: step.reasons,
        declared: step.declared, pairing: pairing)
    }
  }

  /// Finds units by their wording, each once.
  struct Finder {
    let units: [PlanUnit]
    private var byText: [String: [Int]] = [:]

    init(_ units: [PlanUnit]) {
      self.units = units
      for (index, unit) in units.enumerated().reversed() { byText[unit.text, default: []].append(index) }
    }

    mutating func take(_ text: String) -> (index: Int, unit: PlanUnit) {
      guard let index = byText[text]?.popLast() else { preconditionFailure("The fixture has no unit “\(text)”.") }
      return (index, units[index])
    }
  }
}
