package import PlanModel
import PlanLoading

extension SourceDocument {
  /// The changes that the document's own marks declare, in reading order.
  ///
  /// A change is a stretch of words with one mark. A row or cell that is marked as a whole is one change, its cells parted by " | ". A
  /// paragraph mark that was put in or taken out beside words that stay is a change whose text is "¶".
  package var declaredChanges: [DeclaredChange] {
    var changes: [DeclaredChange] = []
    for block in blocks { declare(block, &changes) }
    return changes
  }

  private func declare(_ block: Block, _ changes: inout [DeclaredChange]) {
    if case .table(let table) = block.kind {
      for row in table.rows { declare(row, &changes) }
    }
    let words = stretches(of: block.text)
    for (text, mark) in words { changes.append(change(marks[mark], text, block.place)) }
    guard let index = block.paragraphMark else { return }
    let mark = marks[index]
    if words.contains(where: { marks[$0.mark].kind == mark.kind }) { return }
    changes.append(change(mark, mark.kind == .formatting ? block.text.text : "¶", block.place))
  }

  private func declare(_ row: TableBlock.Row, _ changes: inout [DeclaredChange]) {
    if let mark = row.mark {
      let text = row.cells.map { $0.blocks.map(\.text.text).joined(separator: " ") }.joined(separator: " | ")
      changes.append(change(marks[mark], text, row.place))
      return
    }
    for cell in row.cells {
      if let mark = cell.mark {
        changes.append(change(marks[mark], cell.blocks.map(\.text.text).joined(separator: " "), row.place))
      } else {
        for block in cell.blocks { declare(block, &changes) }
      }
    }
  }

  /// The stretches of words with a mark, looks apart.
  private func stretches(of text: MarkedText) -> [(text: String, mark: Int)] {
    guard text.spans.contains(where: { $0.mark != nil }) else { return [] }
    var result: [(text: String, mark: Int)] = []
    var last: Int?
    var index = text.text.utf8.startIndex
    for span in text.spans {
      let end = text.text.utf8.index(index, offsetBy: span.length)
      if let mark = span.mark {
        if mark == last {
          result[result.count - 1].text += text.text[index..<end]
        } else {
          result.append((String(text.text[index..<end]), mark))
        }
      }
      last = span.mark
      index = end
    }
    return result.map { ($0.text.trimmedOfSpace, $0.mark) }.filter { !$0.0.isEmpty }
  }

  private func change(_ mark: Mark, _ text: String, _ place: Place) -> DeclaredChange {
    DeclaredChange(kind: mark.kind, text: text, place: place, source: mark.source, author: mark.author, date: mark.date)
  }
}

extension String {
  /// Without white space at either end.
  var trimmedOfSpace: String {
    let bytes = Array(utf8)
    let start = bytes.skippingSpace(from: 0, to: bytes.count)
    return bytes.string(start..<bytes.trimmingSpace(from: start, to: bytes.count))
  }
}
