import DocumentRendering
import ReviewReporting

/// The words of a paper, walked by the tests on their own: its blanks with their sections, and its own words without what it quotes.
struct PaperWords {
  /// The blanks, with the heading of the section that contains each, the closing list apart.
  private(set) var blanks: [(words: String, section: String)] = []
  /// The paper's own words: nothing that is quoted, or is in quotation marks.
  private(set) var own = ""
  /// All words, quoted ones too.
  private(set) var all = ""
  /// The words of the closing list.
  private(set) var closingList = ""

  init(_ document: ReportDocument) {
    add(([document.title, document.status, document.closing] + document.banner + document.subtitle).joined(separator: " "))
    for section in document.sections {
      add(section.heading)
      for block in section.blocks { walk(block, section) }
    }
    own = Self.outsideQuotationMarks(own)
  }

  private mutating func walk(_ block: DocumentBlock, _ section: DocumentSection) {
    switch block {
    case .paragraph(let inlines, .quotation, _): for inline in inlines { take(inline, section, isQuoted: true) }
    case .paragraph(let inlines, _, _): take(inlines, section)
    case .list(let items, _): for item in items { take(item, section) }
    case .table(let table):
      add(([table.caption] + table.columns).joined(separator: " "))
      for cell in table.rows.joined() { take(cell, section) }
    case .subheading(let words): add(words)
    case .keyFigures(let name, let figures): add(([name] + figures.map(\.word)).joined(separator: " "))
    case .drawing(let drawing): add(drawing.words)
    case .disclosure(let summary, let blocks):
      add(summary)
      for block in blocks { walk(block, section) }
    case .bars, .filter, .item, .wordings, .sideBySide, .callout, .inFull, .locked, .answers:
      preconditionFailure("The panel's papers hold none of these.")
    }
  }

  private mutating func take(_ inlines: [Inline], _ section: DocumentSection) {
    for inline in inlines { take(inline, section, isQuoted: false) }
    add(" ")
  }

  private mutating func take(_ inline: Inline, _ section: DocumentSection, isQuoted: Bool) {
    switch inline {
    case .text(let words), .strong(let words), .link(let words, _), .code(let words), .footnote(let words):
      if section.id == "blanks" { closingList += words + "\n" }
      all += words
      if !isQuoted { own += words }
    case .quoted(let words, _), .marked(let words, _), .compared(let words, _), .elided(let words): all += words
    case .lineBreak: all += " "
    case .blank(let words):
      blanks.append((words, section.heading))
      own += words
      all += words
    }
  }

  private mutating func add(_ words: String) {
    own += " \(words) "
    all += " \(words) "
  }

  private static func outsideQuotationMarks(_ words: String) -> String {
    var depth = 0
    return String(
      words.filter { letter in
        if letter == "“" { depth += 1 }
        defer { if letter == "”" { depth = max(0, depth - 1) } }
        return depth == 0
      })
  }
}
