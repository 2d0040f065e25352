import PackagedXML

extension EditedPaper {
  /// The edits in a new draft of the same paper: each is carried, shown beside what we changed too, or listed.
  ///
  /// A paragraph that the new draft did not change takes the officer's words. The new draft keeps its own words as those drafted, so that the
  /// same edits are found in it again.
  ///
  /// - Throws: ``RenderingError/paper(name:_:)`` where the draft is another paper or holds no words as drafted.
  public func carried(into draft: DOCXPaper) throws(RenderingError) -> CarriedPaper {
    let package = try Self.reading(paper) { () throws(PackagedXMLError) in try PackagedXML.DOCXPackage(draft.bytes) }
    guard let words = try Self.reading(paper, { () throws(PackagedXMLError) in try Self.words(in: package) }) else {
      throw .paper(name: paper, .notDrafted)
    }
    guard words.paper == paper else { throw .paper(name: paper, .anotherPaper(words.paper)) }
    return try Self.reading(paper) { () throws(PackagedXMLError) in
      let document = try XMLElement(editing: package.archive.contents(of: package.main), part: package.main.name, namespaces: .word)
      var carrying = PaperCarrying(reading, into: words, document)
      let results = placed.map { CarriedEdit(edit: $0.edit, outcome: carrying.carry($0)) }
      let rewriter = BodyRewriter(alterations: carrying.alterations) { words.paragraphs[$0].text.isEmpty }
      let body = rewriter.rewritten(document).partBytes
      var zip = ZipWriter()
      for entry in package.archive.entries {
        zip.add(entry.name, entry.name == package.main.name ? body : try package.archive.contents(of: entry))
      }
      return CarriedPaper(paper: DOCXPaper(bytes: try zip.archive(), notes: draft.notes), results: results)
    }
  }
}

/// Carries edits into the body of a new draft.
private struct PaperCarrying {
  private(set) var alterations = BodyAlterations()
  private let reading: OfficerReading
  private let words: DraftedWords
  private let content: CarriedContent
  /// The paragraphs of the new draft, by number.
  private let targets: [Int: BodyParagraph]
  /// For each paragraph of the old draft, that of the new one.
  private var new: [Int: Int] = [:]
  /// The rows and tables of the copy that are carried whole.
  private var carriedRows: Set<Int> = []
  private var carriedTables: Set<Int> = []

  init(_ reading: OfficerReading, into words: DraftedWords, _ document: XMLElement) {
    self.reading = reading
    self.words = words
    content = CarriedContent(for: document)
    targets = Dictionary(
      BodyReader(document).paragraphs.compactMap { paragraph in paragraph.marks.first.map { ($0.ordinal, paragraph) } },
      uniquingKeysWith: { first, _ in first })
    matchDrafts()
  }

  private mutating func matchDrafts() {
    let (old, fresh) = (reading.words.paragraphs.map(\.text), words.paragraphs.map(\.text))
    var last = (-1, -1)
    for (one, other) in SequenceMatching.equal(old, fresh) + [(old.count, fresh.count)] {
      let (left, right) = ((last.0 + 1)..<one, (last.1 + 1)..<other)
      if left.count == 1, right.count == 1 { new[left.lowerBound] = right.lowerBound }
      for pair in SequenceMatching.alike(left.map { ($0, old[$0]) }, right.map { ($0, fresh[$0]) }, atLeast: 0.3) { new[pair.0] = pair.1 }
      if one < old.count { new[one] = other }
      last = (one, other)
    }
  }

  /// Carries an edit, and says what became of it.
  mutating func carry(_ placed: PlacedEdit) -> CarriedEdit.Outcome {
    switch placed.edit.kind {
    case .changed: placed.ordinal.flatMap { ordinal in placed.position.map { change(ordinal, at: $0) } } ?? .notPlaced
    case .deleted: placed.ordinal.map { delete($0) } ?? .notPlaced
    case .added: placed.position.map { add($0) } ?? .notPlaced
    case .moved, .comment, .picture, .elsewhere: .notPlaced
    }
  }

  private mutating func change(_ ordinal: Int, at position: Int) -> CarriedEdit.Outcome {
    guard let target = new[ordinal] else { return .notPlaced }
    let paragraph = reading.paragraphs[position]
    if words.paragraphs[target].text == paragraph.text { return .same }
    if words.paragraphs[target].text == reading.words.paragraphs[ordinal].text {
      alterations.replaced[target] = content.runs(of: paragraph.element)
      return .carried
    }
    alterations.after[target, default: []].append(Self.besideOurs(content.runs(of: paragraph.element)))
    return .shownBoth
  }

  private static func besideOurs(_ runs: [XMLElement.Content]) -> XMLElement {
    let words = "[This paragraph was changed in the new draft and by an officer. The officer’s words:] "
    let label = XMLElement(
      "w:r",
      content: [
        .element(XMLElement("w:rPr", content: [.element(XMLElement("w:highlight", attributes: [.init("w:val", "yellow")]))])),
        .element(XMLElement("w:t", attributes: [.init("xml:space", "preserve")], content: [.text(words)])),
      ])
    return XMLElement("w:p", content: [.element(label)] + runs)
  }

  private mutating func delete(_ ordinal: Int) -> CarriedEdit.Outcome {
    guard let target = new[ordinal] else { return .same }
    guard words.paragraphs[target].text == reading.words.paragraphs[ordinal].text else { return .notPlaced }
    alterations.dropped.insert(target)
    return .carried
  }

  private mutating func add(_ position: Int) -> CarriedEdit.Outcome {
    let paragraph = reading.paragraphs[position]
    let taken = Set(new.values)
    if words.paragraphs.enumerated().contains(where: { !taken.contains($0) && $1.text == paragraph.text }) { return .same }
    guard let cell = paragraph.cell else {
      let (above, target) = place(above: position) { _ in true }
      let properties = above.flatMap { reading.paragraphs[$0].look == paragraph.look ? targets[target]?.element.first("w:pPr") : nil }
      alterations.afterBlock[target, default: []].append(content.paragraph(paragraph.element, like: properties))
      return .carried
    }
    let isTableKnown = isKnown { $0.table == cell.table }
    let isRowKnown = isKnown { $0.row == cell.row }
    if !isTableKnown { return addTable(cell.table, at: position) }
    return isRowKnown ? addLine(position, to: cell) : addRow(cell, at: position)
  }

  private mutating func addTable(_ table: Int, at position: Int) -> CarriedEdit.Outcome {
    guard carriedTables.insert(table).inserted else { return .carried }
    guard let element = reading.tables[table] else { return .notPlaced }
    alterations.afterBlock[place(above: position) { _ in true }.target, default: []] += [content.table(element), XMLElement("w:p")]
    return .carried
  }

  private mutating func addRow(_ cell: BodyParagraph.CellPlace, at position: Int) -> CarriedEdit.Outcome {
    guard carriedRows.insert(cell.row).inserted else { return .carried }
    guard let row = reading.rows[cell.row] else { return .notPlaced }
    let (above, target) = place(above: position) { $0?.table == cell.table }
    if above != nil, targets[target]?.cell != nil {
      alterations.afterRow[target, default: []].append(content.row(row))
    } else {
      let lines = row.all("w:p").map { content.paragraph($0, like: nil) }
      alterations.afterBlock[place(above: position) { _ in true }.target, default: []] += lines
    }
    return .carried
  }

  private mutating func addLine(_ position: Int, to cell: BodyParagraph.CellPlace) -> CarriedEdit.Outcome {
    let line = content.paragraph(reading.paragraphs[position].element, like: nil)
    for isNear in [{ $0?.cell == cell.cell }, { $0?.row == cell.row }] as [(BodyParagraph.CellPlace?) -> Bool] {
      if let target = neighbour(of: position, where: isNear) {
        alterations.after[target, default: []].append(line)
        return .carried
      }
    }
    alterations.afterBlock[place(above: position) { _ in true }.target, default: []].append(line)
    return .carried
  }

  private func isKnown(_ holds: (BodyParagraph.CellPlace) -> Bool) -> Bool {
    reading.paragraphs.indices.contains { reading.drafted[$0] != nil && reading.paragraphs[$0].cell.map(holds) == true }
  }

  /// The nearest paragraph above that is in the new draft too, with its number there; the start where there is none.
  private func place(above position: Int, where holds: (BodyParagraph.CellPlace?) -> Bool) -> (above: Int?, target: Int) {
    for above in (0..<position).reversed() where holds(reading.paragraphs[above].cell) {
      if let target = reading.drafted[above].flatMap({ new[$0] }), targets[target] != nil { return (above, target) }
    }
    return (nil, BodyAlterations.start)
  }

  /// The number in the new draft of a paragraph of the same cell or row.
  private func neighbour(of position: Int, where holds: (BodyParagraph.CellPlace?) -> Bool) -> Int? {
    let near = reading.paragraphs.indices.filter { holds(reading.paragraphs[$0].cell) && reading.drafted[$0] != nil }
    let ordered = near.filter { $0 < position }.reversed() + near.filter { $0 > position }
    return ordered.lazy.compactMap { reading.drafted[$0].flatMap { new[$0] } }.first
  }
}
