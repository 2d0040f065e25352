import PackagedXML

/// Puts the hidden marks into the body of a paper that is being drafted, and gathers its words.
struct PaperMarking {
  /// The body with its marks.
  private(set) var document: XMLElement
  /// The words as drafted.
  private(set) var words: DraftedWords
  private var section: String?
  /// The numbers of bookmarks go on above those of the links.
  private static let firstNumber = 100_000

  init(_ body: [UInt8], paper: String) throws(PackagedXMLError) {
    document = try XMLElement(editing: body, part: "word/document.xml", namespaces: .word)
    words = DraftedWords(paper: paper)
    document = marked(document, isContents: false)
  }

  /// Adds the paragraphs of another part: a header, a footer, notes.
  mutating func addFurniture(_ bytes: [UInt8], part: String) {
    guard let root = try? XMLElement(editing: bytes, part: part, namespaces: .word) else { return }
    words.furniture += root.furnitureWords
  }

  private mutating func marked(_ element: XMLElement, isContents: Bool) -> XMLElement {
    var result = element
    for (index, item) in element.content.enumerated() {
      guard case .element(let child) = item else { continue }
      switch child.name {
      case "w:p": if !isContents { result.content[index] = .element(paragraph(child)) }
      case "w:sdt":
        result.content[index] = .element(marked(child, isContents: isContents || child.first("w:sdtPr")?.first("w:docPartObj") != nil))
      case "w:body", "w:sdtContent", "w:tbl", "w:tr", "w:tc": result.content[index] = .element(marked(child, isContents: isContents))
      default: break
      }
    }
    return result
  }

  private mutating func paragraph(_ paragraph: XMLElement) -> XMLElement {
    let read = BodyParagraph(marks: [], text: ParagraphText(of: paragraph).words.trimmed, element: paragraph, isContents: false)
    if read.opensSection { section = read.text }
    words.furniture += paragraph.boxedParagraphs.map { ParagraphText(of: $0).words.trimmed }.filter { !$0.isEmpty }
    let mark = PaperMark(ordinal: words.paragraphs.count, text: read.text)
    words.paragraphs.append(DraftedWords.Paragraph(text: read.text, section: section))
    let number = "\(Self.firstNumber + mark.ordinal)"
    let bookmark: [XMLElement.Content] = [
      .element(XMLElement("w:bookmarkStart", attributes: [.init("w:id", number), .init("w:name", mark.name)])),
      .element(XMLElement("w:bookmarkEnd", attributes: [.init("w:id", number)])),
    ]
    var result = paragraph
    let start = paragraph.content.firstIndex { if case .element(let child) = $0 { child.name != "w:pPr" } else { false } }
    result.content.insert(contentsOf: bookmark, at: start ?? paragraph.content.count)
    return result
  }
}

extension XMLElement {
  /// The words of a header, footer or part of notes, a paragraph each, without what fields show.
  var furnitureWords: [String] {
    all("w:p").map { ParagraphText(of: $0, skipsFields: true).words.trimmed }.filter { !$0.isEmpty }
  }
}
