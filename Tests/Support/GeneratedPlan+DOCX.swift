import PackagedXML

extension GeneratedPlan {
  /// How much a Word file says beside its words.
  public enum Wordiness: String, CaseIterable, Sendable {
    /// As Word writes it: about a kilobyte of XML a paragraph.
    case rich
    /// As programs write it: a style and one run a paragraph.
    case plain
  }

  /// The plan as a Word document.
  public func docx(_ wordiness: Wordiness = .rich) throws -> [UInt8] {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", Array(Self.contentTypes.utf8))
    zip.add("_rels/.rels", Array(Self.relationships(to: "officeDocument", "word/document.xml").utf8))
    zip.add("word/document.xml", document(wordiness))
    zip.add("word/_rels/document.xml.rels", Array(Self.documentRelationships.utf8))
    zip.add("word/styles.xml", Array(Self.styles.utf8))
    zip.add("word/numbering.xml", Array(Self.numbering.utf8))
    return try zip.archive()
  }

  private func document(_ wordiness: Wordiness) -> [UInt8] {
    var bytes = Array((Self.declaration + "<w:document \(Self.namespaces)><w:body>").utf8)
    for (index, line) in lines.enumerated() {
      bytes += Array((wordiness == .rich ? paragraph(line, number: index) : plainParagraph(line)).utf8)
    }
    bytes += Array("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>".utf8)
    return bytes
  }

  private func paragraph(_ line: Line, number: Int) -> String {
    let id = String(0x1000_0000 + number, radix: 16, uppercase: true)
    let style =
      switch line.style {
      case .objective: "<w:pStyle w:val=\"Heading1\"/><w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/>"
      case .leadIn: "<w:pStyle w:val=\"Normal\"/><w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>"
      case .commitment:
        "<w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
          + "<w:spacing w:after=\"60\" w:line=\"276\" w:lineRule=\"auto\"/><w:ind w:left=\"714\" w:hanging=\"357\"/>"
      }
    let look = "<w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/></w:rPr>"
    let words = line.text.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: true)
    let head = words.dropLast().joined(separator: " ")
    return "<w:p w14:paraId=\"\(id)\" w14:textId=\"77777777\" w:rsidR=\"00A77B3E\" w:rsidRPr=\"00C35A1D\" w:rsidRDefault=\"00A77B3E\" "
      + "w:rsidP=\"00E04F21\"><w:pPr>\(style)\(look)</w:pPr><w:r w:rsidRPr=\"00C35A1D\">\(look)<w:t xml:space=\"preserve\">\(head) </w:t>"
      + "</w:r><w:r w:rsidR=\"00B1\(id.suffix(4))\">\(look)<w:t>\(words.last ?? "")</w:t></w:r></w:p>"
  }

  private func plainParagraph(_ line: Line) -> String {
    let style =
      switch line.style {
      case .objective: "<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>"
      case .leadIn: ""
      case .commitment: "<w:pPr><w:pStyle w:val=\"ListBullet\"/></w:pPr>"
      }
    return "<w:p>\(style)<w:r><w:t>\(line.text)</w:t></w:r></w:p>"
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let namespaces = "xmlns:w=\"\(main)\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
  private static let contentTypes =
    declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + ["document.main", "styles", "numbering"].map { kind in
      "<Override PartName=\"/word/\(kind == "document.main" ? "document" : kind).xml\" "
        + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml\"/>"
    }.joined() + "</Types>"

  private static func relationships(to kind: String, _ target: String) -> String {
    declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(kind)\" Target=\"\(target)\"/>"
      + "</Relationships>"
  }

  private static let documentRelationships =
    declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    + ["styles", "numbering"].map {
      "<Relationship Id=\"\($0)\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\($0)\" Target=\"\($0).xml\"/>"
    }.joined() + "</Relationships>"

  private static let styles =
    declaration + "<w:styles \(namespaces)><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
    + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/>"
    + "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"ListParagraph\">"
    + "<w:name w:val=\"List Paragraph\"/><w:basedOn w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"ListBullet\">"
    + "<w:name w:val=\"List Bullet\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
    + "</w:styles>"

  private static let numbering =
    declaration + "<w:numbering \(namespaces)><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
    + "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/></w:lvl></w:abstractNum>"
    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
}
