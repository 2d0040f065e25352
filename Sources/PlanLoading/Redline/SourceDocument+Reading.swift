package import PlanModel

extension SourceDocument {
  /// The blocks as they read with all marks rejected (`.original`) or accepted (`.revised`), free of marks.
  ///
  /// A paragraph whose words are all absent from the reading, and whose paragraph mark is absent too or was never marked, is left out;
  /// one whose paragraph mark alone is absent joins the next paragraph (ECMA-376 Part 1, 17.13.5.15).
  package func reading(_ view: RedlineView) -> [Block] {
    reading(blocks, view)
  }

  private func reading(_ blocks: [Block], _ view: RedlineView) -> [Block] {
    var result: [Block] = []
    var carried: Block?
    for block in blocks {
      var block = block
      if case .table(let table) = block.kind {
        block.kind = .table(reading(table, view))
        if let rest = carried.take() { result.append(rest) }
        result.append(block)
        continue
      }
      let hadWords = !block.text.text.isEmpty
      block.text = reading(block.text, view)
      let isEmptied = hadWords && block.text.text.isEmpty
      if let carry = carried.take() {
        block.text = carry.text.followed(by: block.text)
        block.place = carry.place
      }
      if let mark = block.paragraphMark, !marks[mark].isPresent(in: view) {
        if !block.text.text.isEmpty { carried = block }
        continue
      }
      block.paragraphMark = nil
      if isEmptied, block.text.text.isEmpty { continue }
      result.append(block)
    }
    if let rest = carried { result.append(rest) }
    return result
  }

  private func reading(_ table: TableBlock, _ view: RedlineView) -> TableBlock {
    let rows = table.rows.compactMap { row -> TableBlock.Row? in
      guard isPresent(row.mark, in: view) else { return nil }
      var row = row
      row.mark = nil
      row.cells = row.cells.compactMap { cell in
        guard isPresent(cell.mark, in: view) else { return nil }
        var cell = cell
        cell.mark = nil
        cell.blocks = reading(cell.blocks, view)
        return cell
      }
      return row
    }
    return TableBlock(rows: rows)
  }

  private func reading(_ text: MarkedText, _ view: RedlineView) -> MarkedText {
    guard text.spans.contains(where: { $0.mark != nil }) else { return text }
    var result = MarkedText()
    var index = text.text.utf8.startIndex
    for span in text.spans {
      let end = text.text.utf8.index(index, offsetBy: span.length)
      if isPresent(span.mark, in: view) {
        result.text += text.text[index..<end]
        result.spans.append(MarkedText.Span(length: span.length, look: span.look))
      }
      index = end
    }
    return result
  }

  private func isPresent(_ mark: Int?, in view: RedlineView) -> Bool {
    mark.map { marks[$0].isPresent(in: view) } ?? true
  }
}

extension MarkedText {
  /// This text and another after it, looks kept.
  package func followed(by other: MarkedText) -> MarkedText {
    if spans.isEmpty, other.spans.isEmpty { return MarkedText(text + other.text) }
    return MarkedText(text + other.text, spans: coveringSpans + other.coveringSpans)
  }

  /// Spans that cover the text, also where it is plain.
  package var coveringSpans: [Span] {
    spans.isEmpty && !text.isEmpty ? [Span(length: text.utf8.count)] : spans
  }
}
