import PackagedXML

/// The words of a paragraph of a Word document, with tracked changes accepted; tabs and line ends are characters.
struct ParagraphText {
  private(set) var words = ""
  /// Whether what a field shows is left out: page numbers differ from machine to machine.
  private let skipsFields: Bool
  /// The fields that are open: true while the instruction of one is read.
  private var fields: [Bool] = []

  init(of paragraph: XMLElement, skipsFields: Bool = false) {
    self.skipsFields = skipsFields
    read(paragraph)
  }

  /// Elements whose content is read as if they were not there.
  static let transparent: Set<String> = [
    "w:hyperlink", "w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:sdt", "w:sdtContent", "w:dir", "w:bdo", "w:r",
  ]

  private mutating func read(_ element: XMLElement) {
    for child in element.children {
      switch child.name {
      case "w:fldSimple": if !skipsFields { read(child) }
      case _ where Self.transparent.contains(child.name): read(child)
      case "w:fldChar": take(field: child["w:fldCharType"])
      case "w:t" where !isHidden: words += child.text
      case "w:tab" where !isHidden: words += "\t"
      case "w:br" where !isHidden, "w:cr" where !isHidden: words += "\n"
      case "w:noBreakHyphen" where !isHidden: words += "\u{2011}"
      default: break
      }
    }
  }

  private var isHidden: Bool { fields.contains(true) || skipsFields && !fields.isEmpty }

  private mutating func take(field kind: String?) {
    switch kind {
    case "begin": fields.append(true)
    case "separate": if !fields.isEmpty { fields[fields.count - 1] = false }
    default: _ = fields.popLast()
    }
  }
}

extension XMLElement {
  /// Every element below that has a name, itself apart, not looking into those found.
  func all(_ name: String) -> [XMLElement] { children.flatMap { $0.name == name ? [$0] : $0.all(name) } }

  /// The paragraphs of text boxes: of two ways of writing one box, the first.
  var boxedParagraphs: [XMLElement] {
    children.flatMap { child -> [XMLElement] in
      switch child.name {
      case "mc:Fallback": []
      case "w:txbxContent": child.all("w:p")
      default: child.boxedParagraphs
      }
    }
  }
}
