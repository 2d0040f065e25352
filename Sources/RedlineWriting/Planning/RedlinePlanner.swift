import PackagedXML
import PlanModel

/// Plans the edits to the body of a Word file that make it contain both versions.
struct RedlinePlanner {
  let request: RedlineRequest
  let survey: StorySurvey
  let carriers: Carriers
  let words: (String, String) -> [WordSpan]
  /// The comments of each unit, by side and index.
  let comments: (base: [Int: [CommentAnchor]], revised: [Int: [CommentAnchor]])
  /// The styles of the base that are numbered.
  let lists: ListStyles
  var script = RedlineScript()
  /// The units of the body on each side, as indices.
  let bases: [Int]
  let revisions: [Int]
  /// For each unit of the base that stays where it is, the revised one; and the other way round.
  var kept: [Int: Int] = [:]
  var keptRevised: [Int: Int] = [:]
  /// For each revised unit that was moved here, the one of the base.
  private(set) var moved: [Int: Int] = [:]
  /// The units of the base that go, moved ones too.
  var gone: Set<Int> = []
  /// For each unit of the base that stays and was split, or that others were joined to, how.
  var joins: [Int: RedlineRequest.Join] = [:]
  /// New lines before the first words of a paragraph that stay.
  var leadingLines: [Int: TextEdit] = [:]
  /// Edits of rows and paragraphs that stay, by base unit.
  private var edits: [Int: RowEdits] = [:]

  init(
    _ request: RedlineRequest, survey: StorySurvey, carriers: Carriers,
    lists: ListStyles, comments: (base: [Int: [CommentAnchor]], revised: [Int: [CommentAnchor]]),
    words: @escaping (String, String) -> [WordSpan]
  ) {
    self.request = request
    self.survey = survey
    self.carriers = carriers
    self.comments = comments
    self.lists = lists
    self.words = words
    bases = request.base.indices.filter { !request.base[$0].isNote && !request.base[$0].isProperty }
    revisions = request.revised.indices.filter { !request.revised[$0].isNote && !request.revised[$0].isProperty }
  }

  /// The script of the body.
  mutating func plan() throws(RedlineError) -> RedlineScript {
    settlePairs()
    try removeGone()
    removeLines()
    let donors = Donors(request.base, carriers: carriers, survey: survey, titleStyle: lists.title)
    for base in bases {
      guard let revised = kept[base] else { continue }
      if let join = joins[base] { edit(join, donors) } else { try edit(base, revised) }
    }
    try putIn(donors)
    sortEdits()
    return script
  }

  // MARK: What stays, what moved, what goes

  private mutating func settlePairs() {
    let isBody = Set(bases)
    let pairs = request.pairs.filter { isBody.contains($0.base) && canAnswer($0) }.sorted { $0.revised < $1.revised }
    let weights = pairs.map { $0.isMoved ? 1 : 8 + request.base[$0.base].text.utf8.count }
    let stays = Spine.flags(pairs.map(\.base), weights: weights)
    for (pair, stays) in zip(pairs, stays) {
      if stays {
        kept[pair.base] = pair.revised
        keptRevised[pair.revised] = pair.base
      } else if isMovable(pair.base) {
        moved[pair.revised] = pair.base
      }
    }
    gone = isBody.subtracting(kept.keys)
    settleJoins()
  }

  /// Whether a pair can be written as one: a row matches a row of as many cells, words match words; and what changed must be found in the
  /// file.
  private mutating func canAnswer(_ pair: RedlineRequest.Pair) -> Bool {
    let (base, revised) = (request.base[pair.base], request.revised[pair.revised])
    guard base.isRow == revised.isRow, !revised.isNote, !revised.isProperty else { return false }
    if let boxes = request.form?.boxes, isInBox(base: pair.base) != boxes.contains(pair.revised) { return false }
    guard base.isRow, base.text != revised.text || request.form?.cells[pair.revised] != nil else { return true }
    guard let found = rowEdits(pair.base, pair.revised) else { return base.text == revised.text }
    edits[pair.base] = found
    return true
  }

  /// A paragraph that carries one unit and nothing that cannot be moved.
  private func isMovable(_ base: Int) -> Bool {
    guard case .words(let paragraphs) = carriers.carriers[base], paragraphs.count == 1, let paragraph = paragraphs.first else {
      return false
    }
    let here = survey.paragraphs[paragraph]
    return carriers.units[paragraph]?.count == 1 && !here.text.hasOpaque && here.text.hasWholeFields && !here.isLast
      && here.properties?.first("w:sectPr") == nil
  }

  // MARK: What goes

  private mutating func removeGone() throws(RedlineError) {
    let names = Dictionary(uniqueKeysWithValues: moved.map { ($0.value, moveName($0.key)) })
    for base in bases where gone.contains(base) {
      switch carriers.carriers[base] {
      case .row(let row): removeRow(row, base)
      case .words(let paragraphs):
        let whole = paragraphs.filter { carriers.units[$0]?.allSatisfy { gone.contains($0) } ?? false }
        for paragraph in whole {
          script.paragraphs[paragraph, default: ParagraphEdit()].fate = names[base].map { .moved(name: $0) } ?? .deleted
          script.paragraphs[paragraph]?.keepsMark = survey.paragraphs[paragraph].isLast
        }
        if whole.count < paragraphs.count { removeWords(of: base, keeping: Set(whole)) }
        if let first = paragraphs.first { script.paragraphs[first]?.comments += comments.base[base] ?? [] }
      case nil:
        guard request.base[base].text.utf8.contains(where: { $0 > 0x20 }) else { continue }
        throw notFound(base)
      }
    }
  }

  private mutating func removeRow(_ row: Int, _ base: Int) {
    script.deletedRows.insert(row)
    let paragraphs = survey.rows[row]?.cells.flatMap(\.self) ?? []
    for paragraph in paragraphs { script.paragraphs[paragraph, default: ParagraphEdit()].fate = .deleted }
    if let first = paragraphs.first { script.paragraphs[first]?.comments += comments.base[base] ?? [] }
  }

  /// Takes the words of a unit out of paragraphs that hold others too.
  private mutating func removeWords(of base: Int, keeping whole: Set<Int>) {
    guard let found = carriers.found[base] else { return }
    let spans = [(isKept: false, isAdded: false, text: request.base[base].text)]
    for (paragraph, edits) in found.edits(spans) where !whole.contains(paragraph) && !removesLine(of: base, in: paragraph) {
      script.paragraphs[paragraph, default: ParagraphEdit()].edits += edits
    }
  }

  func moveName(_ revised: Int) -> String { "move\(revised + 1)" }

  private func notFound(_ base: Int) -> RedlineError {
    .notFound(text: String(request.base[base].text.prefix(60)), place: request.base[base].place.description)
  }

  // MARK: What stays

  private mutating func edit(_ base: Int, _ revised: Int) throws(RedlineError) {
    let (before, after) = (request.base[base], request.revised[revised])
    if before.isRow {
      for (paragraph, edits) in edits[base]?.edits ?? [:] { script.paragraphs[paragraph, default: ParagraphEdit()].edits += edits }
      for paragraph in edits[base]?.lostMarks ?? [] { script.paragraphs[paragraph, default: ParagraphEdit()].losesMark = true }
      if case .row(let row) = carriers.carriers[base], let first = survey.rows[row]?.cells.first?.first { comment(first, revised) }
      return
    }
    guard case .words(let paragraphs) = carriers.carriers[base], let found = carriers.found[base], let first = paragraphs.first else {
      guard before.text == after.text else { throw notFound(base) }
      return
    }
    if before.text != after.text {
      for (paragraph, edits) in found.edits(spans(before.text, after.text)) {
        script.paragraphs[paragraph, default: ParagraphEdit()].edits += edits
      }
    }
    if let label = prefixEdit(base, revised, found) {
      script.paragraphs[label.paragraph, default: ParagraphEdit()].edits.append(label.edit)
    }
    comment(first, revised)
  }

  mutating func comment(_ paragraph: Int, _ revised: Int) {
    guard let anchors = comments.revised[revised] else { return }
    script.paragraphs[paragraph, default: ParagraphEdit()].comments += anchors
  }

  func spans(_ before: String, _ after: String) -> [(isKept: Bool, isAdded: Bool, text: String)] {
    words(before, after).map { ($0.kind == .kept, $0.kind == .added, $0.text) }
  }

  /// The edits of the cells of a row, or nil where they cannot be found.
  private func rowEdits(_ index: Int, _ partner: Int) -> RowEdits? {
    let (base, revised) = (request.base[index], request.revised[partner])
    guard base.cells.count == revised.cells.count, case .row(let number) = carriers.carriers[index], let row = survey.rows[number],
      row.spans.reduce(0, +) == base.cells.count, row.cells.count == row.spans.count
    else { return nil }
    var result = RowEdits()
    var column = 0
    for (whole, span) in zip(row.cells, row.spans) {
      // Paragraphs of the cell that are units themselves are edited as such.
      let cell = whole.filter { carriers.units[$0] == nil }
      let (before, after) = (base.cells[column], revised.cells[column])
      // A column that is spanned has no cell to write in.
      for spanned in column + 1..<column + span where base.cells[spanned] != revised.cells[spanned] { return nil }
      let own = cellParagraphs(partner, column)
      column += span
      if let lines = own, lines.joined(separator: " ") == after, row.depth == 0 {
        guard add(lines, to: cell, &result) else { return nil }
        continue
      }
      guard before != after, let first = cell.first else {
        if before != after { return nil }
        continue
      }
      if before.isEmpty {
        result.edits[first, default: []].append(TextEdit(range: 0..<0, text: after))
        continue
      }
      guard let found = FoundText(before, in: cell.map { ($0, survey.paragraphs[$0].text.bytes) }) else { return nil }
      for (paragraph, edits) in found.edits(spans(before, after)) { result.edits[paragraph, default: []] += edits }
    }
    return result
  }

  /// Where what is typed before the words is another now. Bullets and numbers that one of the files types and the other counts are no words.
  func prefixEdit(_ base: Int, _ revised: Int, _ found: FoundText) -> (paragraph: Int, edit: TextEdit)? {
    let (before, after) = (request.base[base], request.revised[revised])
    guard let form = request.form, let typed = form.typed[revised], let start = found.starts.first, let prefix = carriers.typed[base] else {
      return labelEdit(before, after, found)
    }
    let paragraph = survey.paragraphs[start.paragraph]
    let (own, new) = (TypedPrefix(Array(paragraph.text.bytes[prefix])), TypedPrefix(Array(typed.utf8)))
    guard own.words != new.words else { return nil }
    if own.words.isEmpty || new.words.isEmpty {
      let isCounted = own.words.isEmpty ? lists.number(paragraph.properties) : form.automatic.contains(revised)
      if isCounted { return nil }
      let range = own.words.isEmpty ? start.offset..<start.offset : prefix
      return (start.paragraph, TextEdit(range: range, text: new.words.isEmpty ? "" : typed))
    }
    return (
      start.paragraph, TextEdit(range: prefix.lowerBound + own.range.lowerBound..<prefix.lowerBound + own.range.upperBound, text: new.words)
    )
  }

  /// Where a printed number is typed before the words and is another one now.
  func labelEdit(_ before: PlanUnit, _ after: PlanUnit, _ found: FoundText) -> (paragraph: Int, edit: TextEdit)? {
    guard let old = before.label, let new = after.label, old != new, let start = found.starts.first else { return nil }
    let text = survey.paragraphs[start.paragraph].text
    let prefix = Array(text.bytes.prefix(start.offset))
    guard let label = FoundText(old, in: [(start.paragraph, prefix)], from: text.line(around: start.offset).lowerBound),
      let first = label.starts.first, let last = label.ends.last
    else { return nil }
    return (start.paragraph, TextEdit(range: first.offset..<last.offset, text: new))
  }

  private mutating func sortEdits() {
    for (paragraph, lines) in leadingLines { script.paragraphs[paragraph, default: ParagraphEdit()].edits.insert(lines, at: 0) }
    for (paragraph, edit) in script.paragraphs where edit.edits.count > 1 {
      script.paragraphs[paragraph]?.edits = edit.edits.sorted {
        ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
      }
    }
  }
}
