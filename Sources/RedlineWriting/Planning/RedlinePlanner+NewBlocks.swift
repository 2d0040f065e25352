import PackagedXML
import PlanModel

extension RedlinePlanner {
  /// Puts in what is new or was moved here, beside what stays.
  mutating func putIn(_ donors: Donors) throws(RedlineError) {
    let tables = tableRuns()
    let next = nextKept()
    var spot = Spot()
    for (position, revised) in revisions.enumerated() {
      if let base = keptRevised[revised] {
        spot = Spot(unit: base)
        continue
      }
      if putIn(rider: revised, donors) { continue }
      if putIn(line: revised, after: spot.unit, before: next[position], at: position, donors) { continue }
      if spot.anchor == nil, spot.beforeAnchor == nil { try settle(&spot, before: next[position], forRow: request.revised[revised].isRow) }
      let anchors = comments.revised[revised] ?? []
      try keepApart(&spot, revised, before: next[position])
      if request.revised[revised].isRow {
        spot.newLine = nil
        putIn(row: revised, tables, &spot, anchors, next: next[position])
      } else {
        try keepRowsTogether(spot.unit, revised, next[position])
        putIn(paragraph: revised, donors, &spot, anchors, next: next[position])
      }
    }
  }

  /// Word has no mark for a table that was parted: a paragraph can go before its rows or behind them.
  private func keepRowsTogether(_ before: Int?, _ revised: Int, _ after: Int?) throws(RedlineError) {
    guard let before, let after, case .row(let row) = carriers.carriers[before], case .row(let next) = carriers.carriers[after],
      outermostTable(row) == outermostTable(next)
    else { return }
    throw .notMarkable(reason: "“\(request.revised[revised].text.prefix(60))” was put between two rows of one table")
  }

  /// Where new blocks go: behind an anchor, or before one.
  struct Spot {
    /// The unit of the base that stays right before.
    var unit: Int?
    /// The last unit of those that go behind it.
    var last: Int?
    var anchor: RedlineScript.Anchor?
    var beforeAnchor: RedlineScript.Anchor?
    /// The table whose rows were being put in.
    var newTable: Int?
    /// The revised unit that was put in last, where it is a line of a new paragraph.
    var newLine: Int?
  }

  /// The unit of the base that stays next after each revised one.
  private func nextKept() -> [Int?] {
    var result: [Int?] = []
    var next: Int?
    for revised in revisions.reversed() {
      result.append(next)
      next = keptRevised[revised] ?? next
    }
    return result.reversed()
  }

  /// For each revised row, the table that it belongs to: rows with nothing between them, until the columns are named anew.
  private func tableRuns() -> [Int: Int] {
    var result: [Int: Int] = [:]
    var (run, last) = (-1, -2)
    for (position, revised) in revisions.enumerated() {
      let unit = request.revised[revised]
      guard unit.isRow else { continue }
      let before = position > 0 ? request.revised[revisions[position - 1]] : nil
      let isSame = last == position - 1 && (before.map { unit.columns == $0.columns || unit.columns == $0.cells } ?? false)
      if !isSame { run += 1 }
      result[revised] = run
      last = position
    }
    return result
  }

  // MARK: Where

  private mutating func settle(_ spot: inout Spot, before next: Int?, forRow: Bool) throws(RedlineError) {
    spot.last = spot.unit.flatMap(lastGone)
    if let unit = spot.last {
      spot.anchor = anchor(of: unit, before: next)
    } else if let next, let carrier = carriers.carriers[next] {
      switch carrier {
      case .row(let row): spot.beforeAnchor = .table(outermostTable(row))
      case .words(let paragraphs): spot.beforeAnchor = paragraphs.first.map(outermost)
      }
    } else if let last = survey.paragraphs.lastIndex(where: { $0.place.container == 0 }) {
      spot.anchor = .paragraph(last)
    }
    if spot.anchor == nil, spot.beforeAnchor == nil {
      throw .notMarkable(reason: "there is no paragraph beside which new words could stand")
    }
  }

  /// New words of a text box go into one, and others into none, where the revised file shows which is which.
  private func keepApart(_ spot: inout Spot, _ revised: Int, before next: Int?) throws(RedlineError) {
    let isInBox = isBox(spot.anchor ?? spot.beforeAnchor)
    guard let boxes = request.form?.boxes, isInBox != boxes.contains(revised) else { return }
    if isInBox, let next, case .words(let paragraphs) = carriers.carriers[next], let first = paragraphs.first, !isBox(.paragraph(first)) {
      spot.anchor = nil
      spot.beforeAnchor = outermost(first)
      return
    }
    let words = request.revised[revised].text.prefix(60)
    throw .notMarkable(
      reason: isInBox ? "“\(words)” is new beside a text box" : "the text box with “\(words)” is new, or holds other paragraphs")
  }

  private func isBox(_ anchor: RedlineScript.Anchor?) -> Bool {
    if case .paragraph(let paragraph) = anchor { survey.paragraphs[paragraph].isInBox } else { false }
  }

  /// The last of the deleted units right after one that stays: what replaces them comes behind them.
  private func lastGone(after unit: Int) -> Int? {
    let start = bases.partitioningIndex { $0 >= unit }
    var last = carriers.carriers[unit] == nil ? nil : unit
    var position = start + 1
    while position < bases.count, gone.contains(bases[position]) {
      let next = bases[position]
      guard let carrier = carriers.carriers[next], last.map({ isBeside($0, carrier) }) ?? true else { break }
      last = next
      position += 1
    }
    guard last == nil else { return last }
    return bases[..<start].last { carriers.carriers[$0] != nil }
  }

  /// Whether a carrier is in the same cell, or the same table, as a unit.
  private func isBeside(_ unit: Int, _ carrier: Carriers.Carrier) -> Bool {
    switch (carriers.carriers[unit], carrier) {
    case (.row(let one), .row(let other)): outermostTable(one) == outermostTable(other)
    case (.words(let one), .words(let other)): container(one) == container(other)
    default: false
    }
  }

  private func container(_ paragraphs: [Int]) -> Int? { paragraphs.last.map { survey.paragraphs[$0].place.container } }

  private func outermostTable(_ row: Int) -> Int { survey.rows[row]?.table ?? 0 }

  private func anchor(of unit: Int, before next: Int?) -> RedlineScript.Anchor? {
    switch carriers.carriers[unit] {
    case .row(let row): return .table(outermostTable(row))
    case .words(let paragraphs):
      guard let last = paragraphs.last else { return nil }
      guard let table = survey.paragraphs[last].place.tables.first else { return .paragraph(last) }
      // At the end of a table that lays out text, new blocks go under the table, unless more of the table follows.
      return next.flatMap(tableOf) == table ? .paragraph(last) : .table(table)
    case nil: return nil
    }
  }

  private func tableOf(_ unit: Int) -> Int? {
    switch carriers.carriers[unit] {
    case .row(let row): outermostTable(row)
    case .words(let paragraphs): paragraphs.first.flatMap { survey.paragraphs[$0].place.tables.first }
    case nil: nil
    }
  }

  private func outermost(_ paragraph: Int) -> RedlineScript.Anchor {
    survey.paragraphs[paragraph].place.tables.first.map { .table($0) } ?? .paragraph(paragraph)
  }

  private mutating func put(_ block: NewBlock, _ spot: Spot) {
    if let anchor = spot.anchor {
      script.after[anchor, default: []].append(block)
    } else if let anchor = spot.beforeAnchor {
      script.before[anchor, default: []].append(block)
    }
  }

  // MARK: Paragraphs

  private mutating func putIn(paragraph revised: Int, _ donors: Donors, _ spot: inout Spot, _ anchors: [CommentAnchor], next: Int?) {
    let unit = request.revised[revised]
    let source = moved[revised]
    let donor = source ?? donors.nearest(to: unit, at: spot.unit ?? next ?? 0)
    let isLine = source == nil && request.form?.lines.contains(revised) ?? false
    defer { spot.newLine = isLine ? revised : nil }
    if isLine, let line = spot.newLine, request.revised[line].place == unit.place {
      return goOn(with: "\u{2028}" + linePrefix(of: revised, like: donor, donors) + unit.text, anchors, spot)
    }
    var paragraph = donors.paragraph(unit, like: donor)
    if source == nil { form(&paragraph, revised, like: donor, donors) }
    if let title = donors.ofTitle(unit, like: donor) { (paragraph.properties, paragraph.runProperties) = (title, nil) }
    paragraph.move = source == nil ? nil : moveName(revised)
    paragraph.comments = anchors
    spot.newTable = nil
    put(.paragraph(paragraph), spot)
  }

  /// Adds a line to the paragraph that was put in last.
  private mutating func goOn(with line: String, _ anchors: [CommentAnchor], _ spot: Spot) {
    if let anchor = spot.anchor {
      script.after[anchor]?.add(line, anchors)
    } else if let anchor = spot.beforeAnchor {
      script.before[anchor]?.add(line, anchors)
    }
  }

  // MARK: Rows

  private mutating func putIn(row revised: Int, _ tables: [Int: Int], _ spot: inout Spot, _ anchors: [CommentAnchor], next: Int?) {
    let unit = request.revised[revised]
    var row = NewRow(cells: newCells(revised), isHeader: unit.columns.isEmpty && isHeader(revised), comments: anchors)
    // Rows right after one that stays, or after those that go behind it, are in its table.
    if let base = spot.unit, let partner = kept[base], tables[partner] == tables[revised], let last = spot.last,
      case .row(let number) = carriers.carriers[last]
    {
      row.pattern = survey.rows[number]?.element
      script.after[.row(number), default: []].append(.row(row))
    } else if let next, let partner = kept[next], tables[partner] == tables[revised], case .row(let number) = carriers.carriers[next] {
      row.pattern = survey.rows[number]?.element
      script.before[.row(number), default: []].append(.row(row))
    } else {
      putIn(newTable: row, tables[revised] ?? 0, &spot)
    }
  }

  /// The words of a new row's cells; a cell that spans columns is followed by empty ones.
  private func newCells(_ revised: Int) -> [String] {
    let cells = request.revised[revised].cells
    guard let lines = request.form?.cells[revised], lines.map({ $0.joined(separator: " ") }) == cells || hasRiders(revised) else {
      return cells
    }
    return lines.map { $0.joined(separator: TextEdit.paragraphBreak) }
  }

  private mutating func putIn(newTable row: NewRow, _ table: Int, _ spot: inout Spot) {
    let goesOn = spot.newTable == table
    if let anchor = spot.anchor {
      script.after[anchor, default: []].append(row, goesOn: goesOn)
    } else if let anchor = spot.beforeAnchor {
      script.before[anchor, default: []].append(row, goesOn: goesOn)
    }
    spot.newTable = table
  }

  /// Whether a row names the columns of the next one.
  private func isHeader(_ revised: Int) -> Bool {
    let next = revised + 1
    guard request.revised.indices.contains(next), request.revised[next].isRow else { return false }
    return request.revised[next].columns == request.revised[revised].cells
  }
}

extension [NewBlock] {
  /// Adds a line to the last paragraph.
  fileprivate mutating func add(_ line: String, _ anchors: [CommentAnchor]) {
    guard case .paragraph(var paragraph) = last else { return }
    paragraph.text += line
    paragraph.comments += anchors
    self[count - 1] = .paragraph(paragraph)
  }

  /// Adds a row to the table that was begun last, or begins one with it.
  fileprivate mutating func append(_ row: NewRow, goesOn: Bool) {
    guard goesOn, case .table(var rows) = last else { return append(.table([row])) }
    removeLast()
    rows.append(row)
    append(.table(rows))
  }
}
