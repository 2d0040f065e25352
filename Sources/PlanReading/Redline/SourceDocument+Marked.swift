import PlanModel
package import PlanLoading

extension SourceDocument {
  /// The document with the looks of a convention turned into marks, the convention and its faults noted.
  ///
  /// Words that have a mark already keep it. Struck words inside words that look inserted are deleted.
  package func marked(by convention: RedlineConvention) -> SourceDocument {
    var marking = RedlineMarking(of: self, by: convention)
    marking.run()
    var document = marking.document.spacedAtMarks
    document.notes.append(marking.note)
    document.notes += MarkUpFault.notes(of: RedlineFaults(in: document, nested: marking.nested, values: marking.values).faults)
    return document
  }
}

/// The work of turning looks into marks.
private struct RedlineMarking {
  var document: SourceDocument
  let convention: RedlineConvention
  let emphasis: OrdinaryEmphasis?
  /// Struck stretches inside words that look inserted.
  var nested: [MarkUpFault] = []
  /// Values directly behind a struck one, taken for its replacement.
  var values: [MarkUpFault] = []
  private var insertedMark: Int
  private var deletedMark: Int
  private var insertions = 0
  private var deletions = 0
  private var ordinary = 0

  init(of document: SourceDocument, by convention: RedlineConvention) {
    self.document = document
    self.convention = convention
    emphasis = convention.inserted.map { OrdinaryEmphasis(in: document.blocks, pattern: $0) }
    var table = MarkTable(document.marks)
    insertedMark = table.index(of: Mark(kind: .inserted, source: .manual))
    deletedMark = table.index(of: Mark(kind: .deleted, source: .manual))
    self.document.marks = table.marks
  }

  mutating func run() {
    for index in document.blocks.indices {
      switch document.blocks[index].kind {
      case .furniture: continue
      case .table(var table):
        mark(&table)
        document.blocks[index].kind = .table(table)
      default:
        let isOrdinary = document.blocks[index].kind == .contentsLine || emphasis?.blocks.contains(index) == true
        guard !document.blocks[index].text.spans.isEmpty else { continue }
        var block = document.blocks[index]
        mark(&block, isOrdinary: isOrdinary)
        document.blocks[index] = block
      }
    }
  }

  private mutating func mark(_ table: inout TableBlock) {
    let heads = emphasis?.heads(of: table) ?? []
    for row in table.rows.indices {
      for column in table.rows[row].cells.indices {
        for block in table.rows[row].cells[column].blocks.indices {
          mark(&table.rows[row].cells[column].blocks[block], isOrdinary: heads.contains([row, column]))
        }
      }
    }
  }

  private mutating func mark(_ block: inout Block, isOrdinary: Bool) {
    guard !block.text.spans.isEmpty else { return }
    let label = isOrdinary ? 0 : emphasis?.labelSpans(of: block.text) ?? 0
    if isOrdinary || label > 0, block.text.spans.contains(where: { convention.inserted?.matches($0.look) == true }) { ordinary += 1 }
    for index in block.text.spans.indices where block.text.spans[index].mark == nil {
      let look = block.text.spans[index].look
      if convention.deleted?.matches(look) == true {
        block.text.spans[index].mark = deletedMark
      } else if !isOrdinary, index >= label, convention.inserted?.matches(look) == true {
        block.text.spans[index].mark = insertedMark
      }
    }
    markValue(&block)
    count(block)
  }

  /// A value directly behind a struck one, with no space between, is its replacement: "~~2019~~2023".
  private mutating func markValue(_ block: inout Block) {
    let bytes = Array(block.text.text.utf8)
    var position = 0
    for index in block.text.spans.indices.dropLast() {
      position += block.text.spans[index].length
      let next = block.text.spans[index + 1]
      guard block.text.spans[index].mark == deletedMark, next.mark == nil, bytes[position - 1].isASCIIDigit else { continue }
      let value = bytes[position...].prefix { $0.isASCIIDigit || $0 == UInt8(ascii: "/") }
      guard let first = value.first, first.isASCIIDigit, value.count <= next.length else { continue }
      var start = position
      while start > 0, bytes[start - 1].isASCIIDigit || bytes[start - 1] == UInt8(ascii: "/") { start -= 1 }
      values.append(
        MarkUpFault(kind: .lostStrike, words: [bytes.string(start..<position), bytes.string(value.indices)], place: block.place))
      let rest = MarkedText.Span(length: next.length - value.count, look: next.look)
      let replacement = MarkedText.Span(length: value.count, look: next.look, mark: insertedMark)
      block.text.spans.replaceSubrange(index + 1...index + 1, with: rest.length > 0 ? [replacement, rest] : [replacement])
      return
    }
  }

  private mutating func count(_ block: Block) {
    let stretches = block.text.lookStretches
    var last: Int?
    for (index, stretch) in stretches.enumerated() {
      if stretch.mark != last {
        if stretch.mark == insertedMark { insertions += 1 }
        if stretch.mark == deletedMark { deletions += 1 }
      }
      last = stretch.mark
      guard stretch.mark == deletedMark, convention.inserted?.matches(stretch.look) == true else { continue }
      let isInside =
        index > 0 && stretches[index - 1].mark == insertedMark || index + 1 < stretches.count && stretches[index + 1].mark == insertedMark
      if isInside {
        nested.append(MarkUpFault(kind: .nested, words: [String(decoding: stretch.bytes, as: UTF8.self).excerpt], place: block.place))
      }
    }
  }

  /// What was taken for what, and how often.
  var note: LoadingNote {
    var sentence = convention.sentence
    sentence += " Removed: \(Self.passages(deletions)). Added: \(Self.passages(insertions))."
    if ordinary > 0 {
      let what = ordinary == 1 ? "1 heading, label or contents line" : "\(ordinary) headings, labels and contents lines"
      sentence += " \(what) in the same look \(ordinary == 1 ? "was" : "were") taken for ordinary emphasis."
    }
    let place: Place? = if case .legend(let place) = convention.ground { place } else { nil }
    return LoadingNote(.convention, at: place, sentence)
  }

  private static func passages(_ count: Int) -> String { count == 1 ? "1 passage" : "\(count) passages" }
}
