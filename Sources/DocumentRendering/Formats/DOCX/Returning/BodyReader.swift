import PackagedXML

/// A paragraph of the body of a Word document.
struct BodyParagraph {
  /// The marks of the draft that are in it, in order.
  var marks: [PaperMark]
  /// Its words, with tracked changes accepted, without white space at either end.
  var text: String
  /// The paragraph itself.
  var element: XMLElement
  /// Where it is: the numbers of its table, row and cell; nil outside of tables.
  var cell: CellPlace?
  /// Whether it is a line of a contents list, which a word processor makes anew.
  var isContents: Bool

  /// A cell by the numbers of its table, its row and itself, each counted through the document.
  struct CellPlace: Hashable {
    var table: Int
    var row: Int
    var cell: Int
  }

  /// Whether it is the heading of a section: links lead to it.
  var opensSection: Bool {
    element.children("w:bookmarkStart").contains { $0["w:name"]?.hasPrefix("to_") == true } && cell == nil
  }

  /// Its style and its list, by which it is distinguished from others of another look.
  var look: [String?] {
    let properties = element.first("w:pPr")
    return [properties?.first("w:pStyle")?["w:val"], properties?.first("w:numPr")?.first("w:numId")?["w:val"]]
  }
}

/// Reads the paragraphs of the body of a Word document in order, those in tables and controls too, with tracked changes accepted.
struct BodyReader {
  private(set) var paragraphs: [BodyParagraph] = []
  private(set) var rows: [Int: XMLElement] = [:]
  private(set) var tables: [Int: XMLElement] = [:]
  private var cells = 0
  /// What a paragraph whose end was deleted holds: it goes on in the next.
  private var pending: XMLElement?

  init(_ document: XMLElement) {
    guard let body = document.first("w:body") else { return }
    read(body, cell: nil, isContents: false)
    if let pending { add(pending, cell: nil, isContents: false) }
  }

  private mutating func read(_ container: XMLElement, cell: BodyParagraph.CellPlace?, isContents: Bool) {
    for child in container.children {
      switch child.name {
      case "w:p": take(child, cell: cell, isContents: isContents)
      case "w:tbl": readTable(child, isContents: isContents)
      case "w:sdt": child.first("w:sdtContent").map { read($0, cell: cell, isContents: isContents || child.isContentsList) }
      case "w:ins", "w:moveTo", "w:customXml", "w:smartTag", "w:sdtContent": read(child, cell: cell, isContents: isContents)
      default: break
      }
    }
  }

  private mutating func readTable(_ table: XMLElement, isContents: Bool) {
    let number = tables.count
    tables[number] = table
    for row in table.children("w:tr") where row.first("w:trPr")?.first("w:del") == nil {
      let line = rows.count
      rows[line] = row
      for cell in row.children("w:tc") {
        cells += 1
        read(cell, cell: BodyParagraph.CellPlace(table: number, row: line, cell: cells), isContents: isContents)
      }
    }
  }

  private mutating func take(_ paragraph: XMLElement, cell: BodyParagraph.CellPlace?, isContents: Bool) {
    var whole = paragraph
    if let before = pending {
      whole.content = paragraph.content.filter { $0.isProperties } + before.content.filter { !$0.isProperties }
      whole.content += paragraph.content.filter { !$0.isProperties }
      pending = nil
    }
    let mark = paragraph.first("w:pPr")?.first("w:rPr")
    if mark?.first("w:del") != nil || mark?.first("w:moveFrom") != nil { return pending = whole }
    add(whole, cell: cell, isContents: isContents)
  }

  private mutating func add(_ paragraph: XMLElement, cell: BodyParagraph.CellPlace?, isContents: Bool) {
    let names = paragraph.all("w:bookmarkStart").compactMap { $0["w:name"] }
    paragraphs.append(
      BodyParagraph(
        marks: names.compactMap(PaperMark.init(name:)), text: ParagraphText(of: paragraph).words.trimmed, element: paragraph, cell: cell,
        isContents: isContents || paragraph.isContentsLine))
  }
}

extension XMLElement {
  fileprivate var isContentsList: Bool {
    first("w:sdtPr")?.first("w:docPartObj")?.first("w:docPartGallery")?["w:val"] == "Table of Contents"
  }

  fileprivate var isContentsLine: Bool {
    let style = first("w:pPr")?.first("w:pStyle")?["w:val"]?.lowercased() ?? ""
    return style.hasPrefix("toc") || style.hasPrefix("contents")
  }
}

extension XMLElement.Content {
  fileprivate var isProperties: Bool { if case .element(let element) = self { element.name == "w:pPr" } else { false } }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    var rest = drop(while: \.isWhitespace)
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
