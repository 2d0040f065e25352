import PlanModel
import PlanLoading

/// Turns blocks into lines: breaks inside a paragraph are folded or split, typed bullets and numbers become list items, boxes and layout
/// tables are opened. No word is dropped.
struct LineReader {
  private(set) var lines: [OutlineLine] = []
  /// Tables that were opened because lists were in their cells.
  private(set) var openedTables: [Place] = []

  /// Reads blocks after those read before.
  mutating func read(_ blocks: [Block]) {
    lines.reserveCapacity(lines.count + blocks.count)
    let blocks = TypedTables.joined(blocks)
    let titles = RunInTitles(blocks)
    for (index, block) in blocks.enumerated() {
      if let length = titles.lengths[index] { read(block, titledBy: length) } else { read(block) }
    }
  }

  /// A paragraph whose title runs in with its text: the title, then the text.
  private mutating func read(_ block: Block, titledBy length: Int) {
    let text = block.text.text.utf8
    let (opening, rest) = (Self.trimmed(String(text.prefix(length)) ?? ""), String(text.dropFirst(length)) ?? "")
    let title = opening.last.map { ".:–-".contains($0) } ?? false ? Self.trimmed(String(opening.dropLast())) : opening
    lines.append(OutlineLine(kind: .tableHead, text: title, place: block.place))
    append(OutlineLine(kind: .paragraph, text: Self.trimmed(rest), style: block.style, place: block.place))
  }

  private mutating func read(_ block: Block) {
    switch block.kind {
    case .table(let table): read(table, at: block.place)
    case .heading(let level): append(.heading(level: level), block)
    case .note: append(.note, block)
    case .contentsLine: append(.contentsLine, block)
    case .furniture: append(.furniture, block)
    case .paragraph: append(.paragraph, block)
    case .listItem(let level, let isNumbered): append(.item(level: level, isNumbered: isNumbered), block)
    }
  }

  private mutating func append(_ kind: OutlineLine.Kind, _ block: Block) {
    var line = OutlineLine(
      kind: kind, text: Self.trimmed(block.text.text), label: block.label, style: block.style,
      isBold: block.isAllBold, place: block.place)
    line.typeSize = block.look?.typeSize
    line.isShownInCapitals = block.look?.isCapitals ?? false
    guard line.shape.hasLineBreak else {
      append(line)
      return
    }
    for piece in Self.pieces(of: block.text.text) {
      line.reword(piece)
      append(line)
      line.kind = .paragraph
      line.label = nil
    }
  }

  private mutating func append(_ line: consuming OutlineLine) {
    switch line.kind {
    case .paragraph: line.readTypedLabel()
    case .item(_, isNumbered: false):
      line.label = nil
      line.dropTypedBullet()
    default: break
    }
    if !line.text.isEmpty { lines.append(line) }
  }

  /// The lines of a broken paragraph: each that opens with a bullet begins a new one, others go on.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    for piece in text.unicodeScalars.split(separator: "\u{2028}") {
      let words = trimmed(String(piece))
      if words.isEmpty { continue }
      if pieces.isEmpty || OutlineLine.typedBulletLength(words) != nil {
        pieces.append(words)
      } else {
        pieces[pieces.count - 1] += " " + words
      }
    }
    return pieces
  }

  /// The text without spaces at its ends.
  static func trimmed(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last else { return text }
    if first > 0x20, first < 0x80, last > 0x20, last < 0x80 { return text }
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first, scalar.properties.isWhitespace || scalar == "\u{FEFF}" { rest.removeFirst() }
    while let scalar = rest.last, scalar.properties.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  private mutating func read(_ delivery: DeliveryTable, at place: Place) {
    for part in delivery.parts {
      switch part {
      case .heads(let row): append(rows: [row], at: row.place, isHeader: true)
      case .row(let row): append(rows: [row], at: row.place, isHeader: false)
      case .banner(let blocks):
        for block in blocks {
          let words = Self.trimmed(block.text.text)
          if !words.isEmpty { lines.append(OutlineLine(kind: .tableHead, text: words, label: block.label, place: block.place)) }
        }
      case .cell(let blocks, let body): readPromises(blocks, of: body)
      case .promise(let label, let parts, let body, let place):
        let action = parts.first { $0.kind == .action }?.text ?? ""
        var line = OutlineLine(kind: .item(level: 0, isNumbered: label != nil), text: action, label: label, place: place)
        line.row = parts
        line.columnBody = body
        lines.append(line)
      }
    }
  }

  private mutating func append(rows: [TableBlock.Row], at place: Place, isHeader: Bool) {
    let table = TableReading.figures(rows, at: place, isHeader: isHeader)
    if !table.rows.isEmpty { lines.append(OutlineLine(kind: .table(table), text: "", place: place)) }
  }

  /// The paragraphs of a cell under the name of a body are what it promises.
  private mutating func readPromises(_ blocks: [Block], of body: ResponsibleBody?) {
    let start = lines.count
    read(blocks)
    for index in start..<lines.count where lines[index].isParagraph || lines[index].isItem {
      lines[index].columnBody = body
      if lines[index].isParagraph { lines[index].kind = .item(level: 0, isNumbered: false) }
    }
  }

  private mutating func read(_ table: TableBlock, at place: Place) {
    if let delivery = DeliveryTable(table) { return read(delivery, at: place) }
    let reading = TableReading(table, at: place)
    switch reading.nature {
    case .box(let blocks):
      read(blocks)
    case .layout:
      openedTables.append(place)
      for part in reading.parts {
        switch part {
        case .head(let text, let place): lines.append(OutlineLine(kind: .tableHead, text: text, place: place))
        case .rowHead(let text, let place):
          var line = OutlineLine(kind: .tableHead, text: text, place: place)
          line.isBelowHead = true
          lines.append(line)
        case .promises(let blocks): readPromises(blocks, of: nil)
        case .rows(let table): lines.append(OutlineLine(kind: .table(table), text: "", place: table.place))
        case .cell(let blocks, let body): read(blocks, inColumnOf: body)
        }
      }
    case .figures(let figures):
      if !figures.rows.isEmpty { lines.append(OutlineLine(kind: .table(figures), text: "", place: figures.place)) }
    }
  }

  private mutating func read(_ blocks: [Block], inColumnOf body: ResponsibleBody?) {
    let start = lines.count
    read(blocks)
    for index in start..<lines.count { lines[index].columnBody = body }
  }
}

extension Block {
  /// Whether all words are bold, by style or by hand.
  var isAllBold: Bool { look?.isBold ?? false || text.isAllBold }
}

extension MarkedText {
  /// Whether all words are bold.
  fileprivate var isAllBold: Bool {
    guard spans.contains(where: \.look.isBold) else { return false }
    var index = text.utf8.startIndex
    for span in spans {
      let end = text.utf8.index(index, offsetBy: span.length)
      if !span.look.isBold, text.utf8[index..<end].contains(where: { $0 > 0x20 }) { return false }
      index = end
    }
    return true
  }
}
