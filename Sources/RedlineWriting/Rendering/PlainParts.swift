import PackagedXML

/// The parts of a plain Word file beside its body.
enum PlainParts {
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageRelation = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  /// A root element of Word's.
  static func root(_ name: String, _ children: [XMLElement]) -> XMLElement {
    XMLElement(name, ["xmlns:w": word], children)
  }

  /// The page: A4 upright, with margins of an inch.
  static let section = XMLElement(
    "w:sectPr", [:],
    [
      XMLElement("w:pgSz", ["w:w": "11906", "w:h": "16838"]),
      XMLElement(
        "w:pgMar",
        [
          "w:top": "1440", "w:right": "1440", "w:bottom": "1440", "w:left": "1440", "w:header": "708", "w:footer": "708", "w:gutter": "0",
        ]),
    ])

  /// The two notes that Word draws the rule over notes with.
  static let separators = [("separator", "-1"), ("continuationSeparator", "0")].map { kind, id in
    XMLElement(
      "w:footnote", ["w:type": kind, "w:id": id],
      [XMLElement("w:p", [:], [XMLElement("w:r", [:], [XMLElement("w:\(kind)")])])])
  }

  /// Content types, relationships, properties, styles and numbering.
  static func parts(hasNotes: Bool, language: String, title: String?) -> [(name: String, tree: XMLElement)] {
    [
      ("[Content_Types].xml", contentTypes(hasNotes)), ("_rels/.rels", rootRelationships), ("docProps/core.xml", properties(title)),
      ("word/_rels/document.xml.rels", relationships(hasNotes)), ("word/styles.xml", styles(language)), ("word/numbering.xml", numbering),
    ]
  }

  private static func contentTypes(_ hasNotes: Bool) -> XMLElement {
    var parts = [
      ("/word/document.xml", "\(wordType).document.main+xml"), ("/word/styles.xml", "\(wordType).styles+xml"),
      ("/word/numbering.xml", "\(wordType).numbering+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ]
    if hasNotes { parts.append(("/word/footnotes.xml", "\(wordType).footnotes+xml")) }
    let defaults = [
      XMLElement("Default", ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"]),
      XMLElement("Default", ["Extension": "xml", "ContentType": "application/xml"]),
    ]
    return XMLElement(
      "Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"],
      defaults + parts.map { XMLElement("Override", ["PartName": $0.0, "ContentType": $0.1]) })
  }

  private static let rootRelationships = XMLElement(
    "Relationships", ["xmlns": packageRelation],
    [
      XMLElement("Relationship", ["Id": "rId1", "Type": "\(relation)/officeDocument", "Target": "word/document.xml"]),
      XMLElement(
        "Relationship",
        [
          "Id": "rId2", "Type": "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
          "Target": "docProps/core.xml",
        ]),
    ])

  private static func relationships(_ hasNotes: Bool) -> XMLElement {
    let kinds = ["styles", "numbering"] + (hasNotes ? ["footnotes"] : [])
    return XMLElement(
      "Relationships", ["xmlns": packageRelation],
      kinds.enumerated().map { index, kind in
        XMLElement("Relationship", ["Id": "rId\(index + 1)", "Type": "\(relation)/\(kind)", "Target": "\(kind).xml"])
      })
  }

  private static func properties(_ title: String?) -> XMLElement {
    let words = title.map { [XMLElement("dc:title", content: [.text($0)])] } ?? []
    return XMLElement(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ], words)
  }

  // MARK: Styles and lists

  private static func styles(_ language: String) -> XMLElement {
    let fonts = XMLElement("w:rFonts", ["w:ascii": "Arial", "w:hAnsi": "Arial", "w:cs": "Arial", "w:eastAsia": "Arial"])
    let defaults = XMLElement(
      "w:docDefaults", [:],
      [
        XMLElement(
          "w:rPrDefault", [:],
          [XMLElement("w:rPr", [:], [fonts, XMLElement("w:sz", ["w:val": "22"]), XMLElement("w:lang", ["w:val": language])])]),
        XMLElement(
          "w:pPrDefault", [:],
          [XMLElement("w:pPr", [:], [XMLElement("w:spacing", ["w:after": "120", "w:line": "264", "w:lineRule": "auto"])])]),
      ])
    var styles = [
      XMLElement("w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": "Normal"], [XMLElement("w:name", ["w:val": "Normal"])])
    ]
    styles.append(style("Title", "Title", size: 40, isBold: true))
    for level in 1...6 {
      styles.append(style("Heading\(level)", "heading \(level)", size: max(22, 34 - level * 4), isBold: true, outline: level - 1))
    }
    styles.append(style("LeadIn", "Lead-in", size: 22, isBold: true))
    styles.append(style("ListParagraph", "List Paragraph", size: 22, isBold: false))
    styles.append(style("FootnoteText", "footnote text", size: 18, isBold: false))
    let raised = XMLElement("w:rPr", [:], [XMLElement("w:vertAlign", ["w:val": "superscript"])])
    styles.append(
      XMLElement(
        "w:style", ["w:type": "character", "w:styleId": "FootnoteReference"],
        [XMLElement("w:name", ["w:val": "footnote reference"]), raised]))
    return root("w:styles", [defaults] + styles)
  }

  private static func style(_ id: String, _ name: String, size: Int, isBold: Bool, outline: Int? = nil) -> XMLElement {
    var paragraph: [XMLElement] = []
    if isBold { paragraph.append(XMLElement("w:keepNext")) }
    if let outline { paragraph.append(XMLElement("w:outlineLvl", ["w:val": "\(outline)"])) }
    let run = (isBold ? [XMLElement("w:b")] : []) + [XMLElement("w:sz", ["w:val": "\(size)"])]
    return XMLElement(
      "w:style", ["w:type": "paragraph", "w:styleId": id],
      [XMLElement("w:name", ["w:val": name]), XMLElement("w:basedOn", ["w:val": "Normal"])]
        + (paragraph.isEmpty ? [] : [XMLElement("w:pPr", [:], paragraph)]) + [XMLElement("w:rPr", [:], run)])
  }

  private static let numbering: XMLElement = {
    let levels = (0...8).map { level in
      XMLElement(
        "w:lvl", ["w:ilvl": "\(level)"],
        [
          XMLElement("w:start", ["w:val": "1"]), XMLElement("w:numFmt", ["w:val": "bullet"]),
          XMLElement("w:lvlText", ["w:val": level == 0 ? "•" : "–"]), XMLElement("w:lvlJc", ["w:val": "left"]),
          XMLElement("w:pPr", [:], [XMLElement("w:ind", ["w:left": "\(720 + level * 360)", "w:hanging": "360"])]),
        ])
    }
    return root(
      "w:numbering",
      [
        XMLElement("w:abstractNum", ["w:abstractNumId": "0"], levels),
        XMLElement("w:num", ["w:numId": "1"], [XMLElement("w:abstractNumId", ["w:val": "0"])]),
      ])
  }()
}
