package import PlanModel
package import PlanLoading

extension SourceDocument {
  /// The blocks as they read with all marks rejected (`.original`) or accepted (`.revised`), free of marks.
  ///
  /// A paragraph whose paragraph mark is absent from the reading runs on into the next one, and takes that one's style and numbering
  /// (ECMA-376 Part 1, 17.13.5.15); before a table, or at the end of a cell, there is no next one. A paragraph that a tracked change has
  /// emptied stays, empty, as it does in Word; one that marks made by hand or by signs have emptied is left out.
  package func reading(_ view: RedlineView) -> [Block] {
    RedlineReading(marks: marks, view: view).blocks(blocks)
  }
}

/// One reading of a document with marks.
private struct RedlineReading {
  let marks: [Mark]
  let view: RedlineView

  func blocks(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    result.reserveCapacity(blocks.count)
    var carried: Block?
    for block in blocks {
      var block = block
      if case .table(let table) = block.kind {
        // A table that is not in the reading parts nothing.
        guard let table = self.table(table, of: block) else { continue }
        block = table
      }
      if let rest = carried, !rest.runsOn(into: block) {
        result.append(rest)
        carried = nil
      }
      if case .table = block.kind {
        result.append(block)
        continue
      }
      var read = paragraph(block)
      if let rest = carried.take() {
        read.text = rest.text.followed(by: read.text)
        read.place = rest.place
      }
      if leavesEmptyParagraph(block), read.text.text.isEmpty {
        result.append(Block(kind: .paragraph, style: read.style, place: read.place))
      } else if !isPresent(block.paragraphMark) {
        // Without words there is nothing to carry on.
        carried = read.text.text.isEmpty ? nil : read
      } else if !read.text.text.isEmpty || !isEmptiedByHand(block) {
        result.append(read)
      }
    }
    if let rest = carried { result.append(rest) }
    return result
  }

  /// A paragraph's words, style and label in the reading.
  private func paragraph(_ block: Block) -> Block {
    var block = block
    block.text = text(block.text)
    block.paragraphMark = nil
    if view == .original, let form = block.originalForm { (block.kind, block.label, block.style) = (form.kind, form.label, form.style) }
    block.originalForm = nil
    return block
  }

  /// A table with the rows and cells that are in the reading; nil where none are.
  private func table(_ table: TableBlock, of block: Block) -> Block? {
    var block = block
    let rows = table.rows.compactMap { row -> TableBlock.Row? in
      guard isPresent(row.mark) else { return nil }
      var row = row
      row.mark = nil
      let hadCells = !row.cells.isEmpty
      row.cells = row.cells.compactMap { cell in
        guard isPresent(cell.mark) else { return nil }
        var cell = cell
        cell.mark = nil
        cell.blocks = blocks(cell.blocks)
        return cell
      }
      return hadCells && row.cells.isEmpty ? nil : row
    }
    if rows.isEmpty, !table.rows.isEmpty { return nil }
    block.kind = .table(TableBlock(rows: rows))
    return block
  }

  private func text(_ text: MarkedText) -> MarkedText {
    guard text.spans.contains(where: { $0.mark != nil }) else { return text }
    var result = MarkedText()
    var index = text.text.utf8.startIndex
    for span in text.spans {
      let end = text.text.utf8.index(index, offsetBy: span.length)
      if isPresent(span.mark) {
        result.text += text.text[index..<end]
        result.append(MarkedText.Span(length: span.length, look: span.look))
      }
      index = end
    }
    return result
  }

  /// Whether an empty paragraph stays where the paragraph was moved away from, or would have been moved to.
  private func leavesEmptyParagraph(_ block: Block) -> Bool {
    guard let mark = block.paragraphMark.map({ marks[$0] }), !mark.isPresent(in: view), !mark.isOfContentControl else { return false }
    return mark.kind == .movedFrom || mark.kind == .movedTo
  }

  /// Whether marks that are no tracked changes have taken all words out.
  private func isEmptiedByHand(_ block: Block) -> Bool {
    !block.text.text.isEmpty && !block.text.spans.contains { $0.mark.map { marks[$0].source == .tracked } ?? false }
  }

  private func isPresent(_ mark: Int?) -> Bool { mark.map { marks[$0].isPresent(in: view) } ?? true }
}

extension Block {
  /// Whether a paragraph without a paragraph mark goes on in `next`: within one part and one note, and never into a table.
  fileprivate func runsOn(into next: Block) -> Bool {
    if case .table = next.kind { return false }
    if kind == .note, label != next.label { return false }
    return place.part == next.place.part
  }
}

extension MarkedText {
  /// Adds a stretch to the last one where both look and are marked alike.
  fileprivate mutating func append(_ span: Span) {
    if let last = spans.last, last.look == span.look, last.mark == span.mark {
      spans[spans.count - 1].length += span.length
    } else {
      spans.append(span)
    }
  }
}
