import PlanModel

/// Paragraphs that line breaks cut into lines, each a unit of its own.
extension RedlinePlanner {
  // MARK: Lines that go

  /// Whether a unit goes as whole lines of a paragraph that others share, which ``removeLines()`` does.
  func removesLine(of base: Int, in paragraph: Int) -> Bool { goneLines(of: base, in: paragraph) != nil }

  /// Takes out the lines of units that go, each with the break before it, or behind it where it is the first.
  mutating func removeLines() {
    for (paragraph, units) in carriers.units where units.count > 1 {
      let text = survey.paragraphs[paragraph].text
      var ranges: [Range<Int>] = []
      for unit in units where gone.contains(unit) {
        guard let lines = goneLines(of: unit, in: paragraph) else { continue }
        if let last = ranges.last, last.upperBound + ParagraphText.lineBreak.count >= lines.lowerBound {
          ranges[ranges.count - 1] = last.lowerBound..<lines.upperBound
        } else {
          ranges.append(lines)
        }
      }
      let all = text.bytes.count
      let edits = ranges.map { range in
        let start = range.lowerBound == 0 ? 0 : range.lowerBound - ParagraphText.lineBreak.count
        let end = range.lowerBound == 0 ? min(range.upperBound + ParagraphText.lineBreak.count, all) : range.upperBound
        return TextEdit(range: start..<end, text: "")
      }
      guard !edits.isEmpty, script.paragraphs[paragraph]?.fate ?? .kept == .kept else { continue }
      script.paragraphs[paragraph, default: ParagraphEdit()].edits += edits
    }
  }

  /// The lines of a deleted unit, where it shares a paragraph of lines with others and none of these lines.
  private func goneLines(of base: Int, in paragraph: Int) -> Range<Int>? {
    guard let own = lines(of: base, in: paragraph), survey.paragraphs[paragraph].text.hasLines else { return nil }
    let others = (carriers.units[paragraph] ?? []).filter { $0 != base }
    guard !others.isEmpty, !others.contains(where: { lines(of: $0, in: paragraph)?.overlaps(own) ?? true }) else { return nil }
    return own
  }

  /// The range from the start of a unit's first line to the end of its last.
  private func lines(of base: Int, in paragraph: Int) -> Range<Int>? {
    guard case .words([paragraph]) = carriers.carriers[base], let found = carriers.found[base], let first = found.starts.first,
      let last = found.ends.last
    else { return nil }
    let text = survey.paragraphs[paragraph].text
    return text.line(around: first.offset).lowerBound..<text.line(around: last.offset).upperBound
  }

  // MARK: Lines that come

  /// Puts a new unit in as a line of the paragraph of the unit before it, or of the one behind it; false where it is no line.
  mutating func putIn(line revised: Int, after unit: Int?, before next: Int?, at position: Int, _ donors: Donors) -> Bool {
    guard !request.revised[revised].isRow, moved[revised] == nil else { return false }
    let (above, below) = (unit.flatMap(paragraph), next.flatMap(paragraph))
    if let unit, let above, above == below || sharesLines(revised, kept[unit], above), let lines = lines(of: unit, in: above) {
      let place = lines.upperBound
      insert("\u{2028}" + linePrefix(of: revised, like: unit, donors) + request.revised[revised].text, at: place, in: above)
      comment(above, revised)
      return true
    }
    if let next, let below, above != below, sharesLines(revised, kept[next], below), let lines = lines(of: next, in: below) {
      let place = lines.lowerBound
      let text = linePrefix(of: revised, like: next, donors) + request.revised[revised].text + "\u{2028}"
      leadingLines[below, default: TextEdit(range: place..<place, text: "")].text += text
      comment(below, revised)
      return true
    }
    return false
  }

  /// What is typed before the words of a line, which Word never numbers.
  func linePrefix(of revised: Int, like donor: Int?, _ donors: Donors) -> String {
    request.form?.typed[revised] ?? donor.map { donors.prefix(of: request.revised[revised], like: $0) } ?? ""
  }

  /// Puts in text behind what else is put in at a place.
  private mutating func insert(_ text: String, at offset: Int, in paragraph: Int) {
    if let index = script.paragraphs[paragraph]?.edits.firstIndex(where: { $0.range == offset..<offset }) {
      script.paragraphs[paragraph]?.edits[index].text += text
    } else {
      script.paragraphs[paragraph, default: ParagraphEdit()].edits.append(TextEdit(range: offset..<offset, text: text))
    }
  }

  /// Whether a new unit is in the paragraph of another, as a line of its own.
  private func sharesLines(_ revised: Int, _ other: Int?, _ paragraph: Int) -> Bool {
    guard let other, request.revised[other].place == request.revised[revised].place else { return false }
    return survey.paragraphs[paragraph].text.hasLines || request.form?.lines.contains(revised) ?? false
  }

  private func paragraph(of base: Int) -> Int? {
    if case .words(let paragraphs) = carriers.carriers[base], paragraphs.count == 1 { paragraphs[0] } else { nil }
  }
}
