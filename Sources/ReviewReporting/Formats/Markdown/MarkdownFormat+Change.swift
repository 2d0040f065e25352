import PlanModel

extension MarkdownFormat {
  /// Writes a change: its reference and kind, what happened, the words, why it matters and what to ask.
  static func write(_ entry: ChangeEntry, to writer: inout MarkdownWriter) {
    anchor(entry.reported.ref, to: &writer)
    writer.mark("### ")
    writer.text("\(entry.reported.ref) \(entry.change.kind.label): \(entry.reported.heading)")
    writer.endBlock()
    writer.opening(entry.reported.sentence)
    if !entry.reported.flags.isEmpty {
      writer.mark(" ")
      strong(entry.reported.flags.joined(separator: ", ") + ".", to: &writer)
    }
    writer.endBlock()
    words(entry, to: &writer)
    for remark in entry.remarks {
      writer.mark("- ")
      labelled(remark.label + ":", remark.statement, to: &writer)
      writer.mark("\n")
    }
    if !entry.remarks.isEmpty { writer.mark("\n") }
    for question in entry.questions {
      labelled("Ask the commissioner:", question, to: &writer)
      writer.endBlock()
    }
    if !entry.places.isEmpty { paragraph(entry.places.joined(separator: " · "), to: &writer) }
  }

  private static func labelled(_ label: String, _ text: String, to writer: inout MarkdownWriter) {
    strong(label, to: &writer)
    writer.text(" " + text)
  }

  private static func words(_ entry: ChangeEntry, to writer: inout MarkdownWriter) {
    switch entry.form {
    case .whole(.original): quote("Removed:", entry.change.original, to: &writer)
    case .whole(.revised): quote("Added:", entry.change.revised, to: &writer)
    case .same: quote(entry.change.isMoved ? "Moved here:" : "Now:", entry.change.revised, to: &writer)
    case .cells: cells(entry.reported.cells, to: &writer)
    case .headingOnly: break
    case .pair(let showsWords):
      quote("Was:", entry.change.original, to: &writer)
      quote("Now:", entry.change.revised, to: &writer)
      if showsWords { redline(entry.change.words, to: &writer) }
    case .words: redline(entry.change.words, to: &writer)
    }
  }

  private static func quote(_ label: String, _ units: [PlanUnit], to writer: inout MarkdownWriter) {
    for unit in units {
      writer.mark("> ")
      labelled(label, unit.label.map { "\($0) \(unit.text)" } ?? unit.text, to: &writer)
      writer.endBlock()
    }
  }

  private static func cells(_ cells: [ReportedChange.CellChange], to writer: inout MarkdownWriter) {
    for cell in cells {
      writer.mark("- ")
      switch (cell.original, cell.revised) {
      case (let was?, let now?): labelled(cell.column + ":", "was \(shown(was)), now \(shown(now))", to: &writer)
      case (let was?, nil): labelled(cell.column + ":", "removed: \(shown(was))", to: &writer)
      case (nil, let now?): labelled(cell.column + ":", "added: \(shown(now))", to: &writer)
      case (nil, nil): break
      }
      writer.mark("\n")
    }
    writer.mark("\n")
  }

  private static func shown(_ cell: String) -> String { cell.isEmpty ? "empty" : cell }

  /// Nothing is shortened: a page of text has nowhere to fold the whole wording away.
  private static func redline(_ words: [WordSpan], to writer: inout MarkdownWriter) {
    var opensBlock = true
    for piece in RedlinePiece.pieces(of: words, shortening: false) {
      write(piece, opensBlock: opensBlock, to: &writer)
      opensBlock = false
    }
    writer.endBlock()
  }

  /// A mark must have spaces or punctuation around it to be read as one, so a space is put where the words have none.
  private static func write(_ piece: RedlinePiece, opensBlock: Bool, to writer: inout MarkdownWriter) {
    switch piece {
    case .kept(let text):
      if let last = writer.bytes.last, last == UInt8(ascii: "*") || last == UInt8(ascii: "~"), text.utf8.first != 0x20 { writer.space() }
      opensBlock ? writer.opening(text) : writer.text(text)
    case .space: writer.space()
    case .lineBreak: writer.text(" / ")
    case .gap: writer.text(" … ")
    case .removed(let text):
      writer.space()
      writer.mark("Removed: ~~")
      writer.text(text)
      writer.mark("~~")
    case .added(let text):
      writer.space()
      writer.mark("Added: **")
      writer.text(text)
      writer.mark("**")
    }
  }
}
