import PackagedXML

/// Walks the parts of a Word document and gathers its words. Deleted words and the old place of moved ones are left out.
struct FilledDocumentReader {
  private(set) var items: [FilledDocument.Item] = []
  private(set) var pictures = 0
  /// The item that each comment is on.
  private var places: [String: Int] = [:]
  private var tags: [String] = []

  /// Reads a part: a body, a header, or notes.
  mutating func read(_ part: XMLElement) { for child in part.children { walk(child) } }

  /// The comments of their part, each with its item.
  func comments(in part: XMLElement) -> [FilledDocument.Comment] {
    part.children("w:comment").compactMap { comment in
      var words = FilledDocumentReader()
      words.read(comment)
      let text = words.items.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n")
      guard !text.isEmpty else { return nil }
      return FilledDocument.Comment(author: comment["w:author"] ?? "", text: text, item: comment["w:id"].flatMap { places[$0] })
    }
  }

  private mutating func walk(_ element: XMLElement) {
    switch element.name {
    case "w:p": paragraph(element)
    case "w:tbl": for row in Self.rows(of: element) { read(row: row) }
    case "w:sdt":
      let tag = Self.tag(of: element)
      if let tag { tags.append(tag) }
      for child in element.first("w:sdtContent")?.children ?? [] { walk(child) }
      if tag != nil { tags.removeLast() }
    case "w:del", "w:moveFrom", "mc:Fallback", "w:sectPr", "w:tblPr", "w:tblGrid": break
    default: for child in element.children { walk(child) }
    }
  }

  private mutating func paragraph(_ element: XMLElement) {
    var words = WordGatherer()
    words.gather(element)
    note(words, at: items.count)
    items.append(.paragraph(.init(text: words.text.joinedBlanks, tags: tags + words.tags)))
    for box in words.boxes { walk(box) }
  }

  private mutating func read(row: (element: XMLElement, tags: [String])) {
    var cells: [FilledDocument.Words] = []
    var boxes: [XMLElement] = []
    for cell in Self.cells(of: row.element) {
      var words = WordGatherer()
      words.gather(cell.element)
      note(words, at: items.count)
      boxes += words.boxes
      cells.append(.init(text: words.text.joinedBlanks, tags: tags + row.tags + cell.tags + words.tags))
    }
    items.append(.row(cells))
    for box in boxes { walk(box) }
  }

  private mutating func note(_ words: WordGatherer, at item: Int) {
    pictures += words.pictures
    for id in words.comments where places[id] == nil { places[id] = item }
  }

  /// The rows of a table, those in content controls too, without the deleted ones.
  private static func rows(of table: XMLElement) -> [(element: XMLElement, tags: [String])] {
    within(table, named: "w:tr").filter { $0.element.first("w:trPr")?.first("w:del") == nil }
  }

  private static func cells(of row: XMLElement) -> [(element: XMLElement, tags: [String])] { within(row, named: "w:tc") }

  /// The children of a name, through content controls and other wrappers.
  private static func within(_ element: XMLElement, named name: String, tags: [String] = []) -> [(element: XMLElement, tags: [String])] {
    element.children.flatMap { child -> [(element: XMLElement, tags: [String])] in
      switch child.name {
      case name: [(child, tags)]
      case "w:sdt": (child.first("w:sdtContent")).map { within($0, named: name, tags: tags + [tag(of: child)].compactMap(\.self)) } ?? []
      case "w:customXml", "w:ins", "w:moveTo": within(child, named: name, tags: tags)
      default: []
      }
    }
  }

  static func tag(of control: XMLElement) -> String? { control.first("w:sdtPr")?.first("w:tag")?["w:val"] }
}

/// Gathers the words of a paragraph or a cell.
private struct WordGatherer {
  private(set) var text = ""
  private(set) var tags: [String] = []
  private(set) var boxes: [XMLElement] = []
  private(set) var comments: [String] = []
  private(set) var pictures = 0

  mutating func gather(_ element: XMLElement) {
    switch element.name {
    case "w:t": text += element.text
    case "w:tab": text += " "
    case "w:br", "w:cr": text += "\n"
    case "w:noBreakHyphen": text += "\u{2011}"
    case "w:del", "w:moveFrom", "mc:Fallback", "w:instrText", "w:delText", "w:pPr", "w:rPr", "w:tcPr", "w:sdtPr", "w:sdtEndPr": break
    case "w:txbxContent": boxes.append(element)
    case "w:commentRangeStart", "w:commentReference": if let id = element["w:id"] { comments.append(id) }
    case "a:blip", "v:imagedata": pictures += 1
    case "w:sdt":
      if let tag = FilledDocumentReader.tag(of: element) { tags.append(tag) }
      gatherChildren(of: element)
    case "w:p":
      if !text.isEmpty, text.last != "\n" { text += "\n" }
      gatherChildren(of: element)
    default: gatherChildren(of: element)
    }
  }

  private mutating func gatherChildren(of element: XMLElement) { for child in element.children { gather(child) } }
}

extension FilledDocument.Item {
  /// The words of a paragraph, or of all cells of a row.
  public var text: String {
    switch self {
    case .paragraph(let words): words.text
    case .row(let cells): cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ")
    }
  }
}

extension String {
  /// The lines that have words, with one blank between words.
  fileprivate var joinedBlanks: String {
    split(whereSeparator: \.isNewline)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
