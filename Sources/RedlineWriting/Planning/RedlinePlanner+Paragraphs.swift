import PackagedXML
import PlanModel

/// The edits of a row's cells.
struct RowEdits {
  /// Edits by paragraph.
  var edits: [Int: [TextEdit]] = [:]
  /// The paragraphs whose marks go, so that the next takes up their words.
  var lostMarks: [Int] = []
}

extension RedlinePlanner {
  /// Takes splits and joins as such where all paragraphs are neighbours and hold nothing else; the others become one pair, and what is new.
  mutating func settleJoins() {
    let places = Dictionary(uniqueKeysWithValues: revisions.enumerated().map { ($1, $0) })
    for join in request.joins where join.bases.contains(where: { kept[$0].map(join.revisions.contains) ?? false }) {
      guard areNeighbours(join.bases), areInOrder(join.revisions, places), let last = join.bases.last, let first = join.revisions.first
      else {
        continue
      }
      for base in join.bases {
        if let revised = kept.removeValue(forKey: base) { keptRevised.removeValue(forKey: revised) }
        gone.remove(base)
      }
      for revised in join.revisions { keptRevised[revised] = last }
      kept[last] = first
      joins[last] = join
    }
  }

  /// Whether units are in paragraphs of their own, one right behind the other, and can be split and joined.
  private func areNeighbours(_ bases: [Int]) -> Bool {
    var before: StorySurvey.Paragraph?
    var last = -1
    for base in bases {
      guard case .words(let paragraphs) = carriers.carriers[base], paragraphs.count == 1, carriers.units[paragraphs[0]]?.count == 1,
        carriers.found[base] != nil, kept[base] != nil || gone.contains(base)
      else { return false }
      let here = survey.paragraphs[paragraphs[0]]
      guard !here.text.hasOpaque, here.canSplit, here.properties?.first("w:sectPr") == nil else { return false }
      if let before {
        guard paragraphs[0] == last + 1, before.place.container == here.place.container, before.place.tables == here.place.tables,
          before.place.number + 1 == here.place.number || !here.place.rows.isEmpty
        else { return false }
      }
      (before, last) = (here, paragraphs[0])
    }
    return true
  }

  /// Whether revised units follow one another, and none of them was moved here or has another match.
  private func areInOrder(_ units: [Int], _ places: [Int: Int]) -> Bool {
    let places = units.compactMap { places[$0] }
    guard places.count == units.count, let first = places.first, Array(first..<first + places.count) == places else { return false }
    return units.allSatisfy { moved[$0] == nil && !request.revised[$0].isRow }
  }

  /// Edits paragraphs that were split or joined.
  mutating func edit(_ join: RedlineRequest.Join, _ donors: Donors) {
    guard let base = join.bases.last, let first = join.bases.first else { return }
    let texts = join.bases.compactMap { carriers.found[$0] }
    let prefixes = join.revisions.map { prefix(of: $0, like: base, donors) }
    let found = edits(
      join.bases.map { request.base[$0].text }, texts, to: join.revisions.map { request.revised[$0].text }, prefixes: prefixes)
    for (paragraph, edits) in found.edits { script.paragraphs[paragraph, default: ParagraphEdit()].edits += edits }
    for paragraph in found.lostMarks { script.paragraphs[paragraph, default: ParagraphEdit()].losesMark = true }
    for start in texts.dropFirst().compactMap(\.starts.first) where start.offset > 0 {
      script.paragraphs[start.paragraph, default: ParagraphEdit()].edits.append(TextEdit(range: 0..<start.offset, text: ""))
    }
    if let text = texts.first, let label = prefixEdit(first, join.revisions[0], text) {
      script.paragraphs[label.paragraph, default: ParagraphEdit()].edits.append(label.edit)
    }
    if let paragraph = texts.first?.starts.first?.paragraph { for revised in join.revisions { comment(paragraph, revised) } }
  }

  /// The edits that turn paragraphs into others, in number too: between two paragraphs is a line feed, which is kept, deleted or inserted.
  private func edits(_ before: [String], _ found: [FoundText], to after: [String], prefixes: [String]? = nil) -> RowEdits {
    guard let joined = FoundText(joining: found) else { return RowEdits() }
    var result = RowEdits()
    var (line, next) = (0, 0)
    let spans = spans(before.joined(separator: "\n"), after.joined(separator: "\n")).map { span in
      let lines = span.text.split(separator: "\n", omittingEmptySubsequences: false)
      if !span.isAdded {
        if !span.isKept { result.lostMarks += (line..<line + lines.count - 1).compactMap { found[$0].starts.first?.paragraph } }
        line += lines.count - 1
      }
      guard span.isAdded else {
        if span.isKept { next += lines.count - 1 }
        return span
      }
      let text = lines.dropFirst().reduce(String(lines[0])) { text, line in
        next += 1
        return text + TextEdit.paragraphBreak + (prefixes?[next] ?? "") + line
      }
      return (isKept: false, isAdded: true, text: text)
    }
    result.edits = joined.edits(spans)
    for end in found.compactMap(\.ends.last) where result.lostMarks.contains(end.paragraph) {
      // Blanks at the end of a paragraph are no words of it, but would precede those of the next.
      let bytes = survey.paragraphs[end.paragraph].text.bytes
      guard end.offset < bytes.count, bytes[end.offset...].allSatisfy({ $0 <= 0x20 }) else { continue }
      result.edits[end.paragraph, default: []].append(TextEdit(range: end.offset..<bytes.count, text: ""))
    }
    return result
  }

  // MARK: Cells

  /// The paragraphs of a revised cell, where the revised file shows them.
  func cellParagraphs(_ revised: Int, _ cell: Int) -> [String]? {
    guard let cells = request.form?.cells[revised], cells.indices.contains(cell) else { return nil }
    return cells[cell]
  }

  /// Adds the edits that give a cell its new paragraphs; false where they cannot be made.
  func add(_ lines: [String], to cell: [Int], _ result: inout RowEdits) -> Bool {
    let filled = cell.filter { survey.paragraphs[$0].text.bytes.contains { $0 > 0x20 } }
    let before = filled.map { survey.paragraphs[$0].text.words }
    guard before != lines else { return true }
    guard let first = cell.first else { return false }
    guard !filled.isEmpty else {
      guard lines.count < 2 || survey.paragraphs[first].canSplit else { return false }
      result.edits[first, default: []].append(TextEdit(range: 0..<0, text: lines.joined(separator: TextEdit.paragraphBreak)))
      return true
    }
    let found = zip(before, filled).compactMap { FoundText($0, in: [($1, survey.paragraphs[$1].text.bytes)]) }
    guard found.count == filled.count, before.count == lines.count || filled.allSatisfy({ survey.paragraphs[$0].canSplit }) else {
      return false
    }
    let edits = edits(before, found, to: lines)
    for (paragraph, own) in edits.edits { result.edits[paragraph, default: []] += own }
    result.lostMarks += edits.lostMarks
    return true
  }

  // MARK: Text boxes

  /// Whether a unit is in a text box.
  func isInBox(base: Int) -> Bool {
    guard case .words(let paragraphs) = carriers.carriers[base], let first = paragraphs.first else { return false }
    return survey.paragraphs[first].isInBox
  }
}
