import PackagedXML

/// Writes the body of a document block by block, and gathers what other parts must hold for it: styles, lists, footnotes.
struct DOCXBody {
  /// The output so far.
  var xml: XMLWriter
  var styles: DOCXStyleSheet
  var numbering: DOCXNumbering
  var footnotes = DOCXFootnotes()
  var bookmarks: DOCXBookmarks
  /// The language of the paper's own words.
  let language: String
  /// The language to name on every run of the paper's own words; nil where the styles name it already.
  let runLanguage: String?
  /// The width of a line, in twentieths of a point.
  let textWidth: Int
  /// How high a picture may be, in twentieths of a point.
  let pictureHeight: Int
  /// Whether a table was written last: the next block is separated from it.
  var followsTable = false
  /// The numbered paragraph written last.
  var lastNumber: (number: PrintedNumber, list: Int)?
  /// Pictures and boxes to tick have a number each.
  var objects = 0

  init(_ document: ReportDocument, template: DOCXTemplate?, page: DOCXPage) {
    xml = XMLWriter(standalone: true)
    styles = DOCXStyleSheet(template: template)
    numbering = DOCXNumbering(template: template)
    bookmarks = DOCXBookmarks(of: document)
    language = LanguageTag.ofWord(document.language)
    runLanguage = template.map(\.language) == .some(language) || template == nil ? nil : language
    textWidth = page.textWidth
    pictureHeight = page.pictureHeight
  }

  /// Writes the whole part.
  mutating func write(_ document: ReportDocument, sectionProperties: (inout XMLWriter) -> Void) {
    xml.start(
      "w:document",
      [
        "xmlns:w": DOCXNamespaces.main, "xmlns:r": DOCXNamespaces.relationships, "xmlns:wp": DOCXNamespaces.placedDrawing,
        "xmlns:a": DOCXNamespaces.drawing, "xmlns:mc": DOCXNamespaces.compatibility, "xmlns:wpg": DOCXNamespaces.group,
        "xmlns:wps": DOCXNamespaces.shape, "xmlns:w14": DOCXNamespaces.word2010, "mc:Ignorable": "w14",
      ])
    xml.start("w:body")
    opening(of: document)
    for section in document.sections { write(section) }
    paragraph(.closing, document.closing)
    sectionProperties(&xml)
    xml.end()
    xml.end()
  }

  private mutating func opening(of document: ReportDocument) {
    for line in document.banner { paragraph(.banner, line) }
    paragraph(.title, document.title)
    for line in document.subtitle { paragraph(.subtitle, line) }
    if !document.status.isEmpty { paragraph(.status, document.status) }
    contents(of: document)
  }

  private mutating func write(_ section: DocumentSection) {
    heading(section.heading, level: 1, id: section.id)
    write(section.blocks, level: 2)
  }

  /// Writes a heading that links can lead to.
  mutating func heading(_ text: String, level: Int, id: String? = nil, language: String? = nil) {
    let style: DOCXStyle = level == 1 ? .heading1 : level == 2 ? .heading2 : .heading3
    start(style)
    let place = id.flatMap { bookmarks.place($0) }
    if let place { xml.element("w:bookmarkStart", ["w:id": "\(place.number)", "w:name": place.name]) }
    run(text, language: language)
    if let place { xml.element("w:bookmarkEnd", ["w:id": "\(place.number)"]) }
    xml.end()
  }

  /// Writes a paragraph of one text; nothing where it is empty.
  mutating func paragraph(_ style: DOCXStyle, _ text: String, keepsWithNext: Bool = false) {
    guard !text.isEmpty else { return }
    start(style, keepsWithNext: keepsWithNext)
    run(text)
    xml.end()
  }

  /// Starts a paragraph, with its properties.
  mutating func start(_ style: DOCXStyle, list: Int? = nil, keepsWithNext: Bool = false) {
    let isApart = followsTable && (style.paragraphLook.before ?? 0) < 160
    followsTable = false
    xml.start("w:p")
    guard style != .normal || list != nil || keepsWithNext || isApart else { return }
    let look = DOCXParagraphLook(keepsWithNext: keepsWithNext, before: isApart ? 160 : nil)
    let id = style == .normal ? nil : styles.id(of: style)
    xml.element("w:pPr") { xml in
      if let id { xml.element("w:pStyle", ["w:val": id]) }
      look.write(numbering: list.map { (0, $0) }, to: &xml)
    }
  }

  /// Writes words of the paper, or of a plan in its language.
  mutating func run(_ text: String, _ style: DOCXStyle? = nil, language: String? = nil, isHighlighted: Bool = false) {
    run(Substring(text), style, language: language, isHighlighted: isHighlighted)
  }

  mutating func run(_ text: Substring, _ style: DOCXStyle? = nil, language: String? = nil, isHighlighted: Bool = false) {
    let id = style.map { styles.id(of: $0) }
    DOCXRun(text, style: id, language: foreign(language) ?? runLanguage, isHighlighted: isHighlighted).write(to: &xml)
  }

  /// A language as Word names it, where it is not that of the paper.
  private func foreign(_ language: String?) -> String? {
    guard let tag = language.map(LanguageTag.ofWord), tag != self.language else { return nil }
    return tag
  }
}
