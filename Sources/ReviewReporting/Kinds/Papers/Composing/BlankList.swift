import DocumentRendering

/// The blanks of a paper, each with the sections that contain it: found by walking the document, so that none is left out.
struct BlankList {
  /// The blanks, in the order in which they first come up.
  private(set) var entries: [Entry] = []
  private var positions: [String: Int] = [:]

  /// A blank and its places.
  struct Entry: Hashable {
    /// The words for what is missing.
    var words: String
    /// The headings of its sections, each once.
    var sections: [String]
    /// How often it occurs in the paper.
    var count: Int
  }

  /// The blanks of these sections.
  init(in sections: [DocumentSection]) {
    for section in sections {
      for block in section.blocks { walk(block, section.heading) }
    }
  }

  private mutating func walk(_ block: DocumentBlock, _ section: String) {
    switch block {
    case .paragraph(let inlines, _, _): take(inlines, section)
    case .list(let items, _): for item in items { take(item, section) }
    case .table(let table): for row in table.rows { for cell in row { take(cell, section) } }
    case .disclosure(_, let blocks), .inFull(_, let blocks), .locked(let blocks, _): for block in blocks { walk(block, section) }
    case .item(let item): for block in item.blocks { walk(block, section) }
    case .subheading, .keyFigures, .bars, .drawing, .filter, .wordings, .sideBySide, .callout, .answers: break
    }
  }

  private mutating func take(_ inlines: [Inline], _ section: String) {
    for case .blank(let words) in inlines { add(words, section) }
  }

  private mutating func add(_ words: String, _ section: String) {
    guard let position = positions[words] else {
      positions[words] = entries.count
      return entries.append(Entry(words: words, sections: [section], count: 1))
    }
    entries[position].count += 1
    if !entries[position].sections.contains(section) { entries[position].sections.append(section) }
  }

  /// The closing section of a paper: every blank, numbered, with the section that it is in. Nil where there is none.
  var section: DocumentSection? {
    guard !entries.isEmpty else { return nil }
    let count = entries.count
    let opening =
      "\(Phrases.number(count).capitalisedFirst) \(Phrases.noun(count, "thing")) in this paper \(Phrases.isAre(count)) not known from the "
      + "documents and \(Phrases.isAre(count)) left for a person to give. Take this list out when it is done."
    let rows = entries.enumerated().map { index, entry -> [[Inline]] in
      [[.text("\(index + 1)")], [.text(entry.words.capitalisedFirst)], [.text(entry.whereabouts)]]
    }
    let table = DocumentTable(
      caption: "What is left to complete", columns: ["No.", "What", "Where"], rows: rows, hasRowHeaders: true)
    return DocumentSection(id: "blanks", heading: "Left to complete", count: count, blocks: [.paragraph(opening), .table(table)])
  }
}

extension BlankList.Entry {
  /// "Timetable; Consultation (3 times in all)".
  fileprivate var whereabouts: String {
    sections.joined(separator: "; ") + (count > sections.count ? " (\(Phrases.digits(count)) times in all)" : "")
  }
}
