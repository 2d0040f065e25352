import PackagedXML

/// The contents of a story: its paragraphs, rows and tables, in the order of the source.
struct StorySurvey {
  struct Paragraph {
    var place: StoryPlace
    var text: ParagraphText
    /// Its properties, for a new paragraph of its kind.
    var properties: XMLElement?
    /// Whether a new paragraph can begin anywhere in it.
    var canSplit = false
    /// Whether it is the last in its cell, text box or note.
    var isLast = false
    /// Whether it is a line of a contents page that Word makes itself.
    var isContents = false
    /// Whether it is in a text box.
    var isInBox: Bool { place.isInBox }
  }

  struct Row {
    var number: Int
    /// The table, and how many tables are around it.
    var table: Int
    var depth: Int
    /// The paragraphs of its cells, those of nested tables too.
    var cells: [[Int]] = []
    /// The columns that each cell spans.
    var spans: [Int] = []
    /// The row itself, as a pattern for new ones.
    var element: XMLElement
  }

  private(set) var paragraphs: [Paragraph] = []
  private(set) var rows: [Int: Row] = [:]
  /// The paragraphs of a number, in order.
  private(set) var paragraphsByNumber: [Int: [Int]] = [:]
  /// The outermost row of a number.
  private(set) var rowsByNumber: [Int: Int] = [:]

  init(_ root: XMLElement, notes: Set<String>? = nil) {
    var walk = StoryWalk(Surveyor(), notes: notes)
    _ = walk.run(root)
    paragraphs = walk.visitor.paragraphs.map(\.paragraph)
    for (index, paragraph) in paragraphs.enumerated() { paragraphsByNumber[paragraph.place.number, default: []].append(index) }
    markLast()
    addRows(walk.visitor.rows)
  }

  private mutating func markLast() {
    var last: [Int: Int] = [:]
    for (index, paragraph) in paragraphs.enumerated() where paragraph.place.container > 0 { last[paragraph.place.container] = index }
    for index in last.values { paragraphs[index].isLast = true }
  }

  private mutating func addRows(_ found: [Int: Row]) {
    rows = found
    for (index, row) in found where row.depth == 0 { rowsByNumber[row.number] = index }
    var cells: [Int: [(cell: Int, paragraphs: [Int])]] = [:]
    for (index, paragraph) in paragraphs.enumerated() {
      // A paragraph belongs to the outermost row and cell around it.
      guard let row = paragraph.place.rows.first, let cell = paragraph.place.cells.first else { continue }
      var list = cells.removeValue(forKey: row) ?? []
      if list.last?.cell == cell {
        list[list.count - 1].paragraphs.append(index)
      } else {
        list.append((cell, [index]))
      }
      cells[row] = list
    }
    for (row, list) in cells { rows[row]?.cells = list.map(\.paragraphs) }
  }
}

/// Takes down what a walk meets.
private struct Surveyor: StoryVisitor {
  /// In the order of start tags: a text box's paragraphs come after the one that they hang on.
  var found: [Int: StorySurvey.Paragraph] = [:]
  var rows: [Int: StorySurvey.Row] = [:]
  private var contents = ContentsTrail()

  var paragraphs: [(index: Int, paragraph: StorySurvey.Paragraph)] {
    found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  mutating func paragraph(_ element: XMLElement, at place: StoryPlace) -> [XMLElement] {
    let text = ParagraphText(of: element)
    found[place.paragraph] = StorySurvey.Paragraph(
      place: place, text: text, properties: element.first("w:pPr"),
      canSplit: ParagraphSplitter.canSplit(element, text), isContents: place.container == 0 && contents.meet(element))
    return [element]
  }

  mutating func row(_ element: XMLElement, at index: Int, in place: StoryPlace) -> [XMLElement] {
    rows[index] = StorySurvey.Row(
      number: place.number, table: place.tables.last ?? 0, depth: place.tables.count - 1,
      spans: element.children("w:tc").map { $0.first("w:tcPr")?.first("w:gridSpan")?["w:val"]?.boundedInteger ?? 1 }, element: element)
    return [element]
  }

  mutating func table(_ element: XMLElement, at index: Int, in place: StoryPlace) -> [XMLElement] { [element] }
}
