import PackagedXML

/// A template as a council might have it: its own styles and lists, a logo in the head, words in the foot, wide margins, and a body and
/// settings of its own that no paper may take over.
public struct CouncilTemplate {
  /// What is set otherwise than in a plain template.
  public enum Variation: Sendable, CaseIterable {
    case plain, document, macros, strict, spreadsheet, noStyles, brokenStyles, noFurniture, american, docxWithoutNumbering
  }

  private let variation: Variation

  package init(_ variation: Variation = .plain) { self.variation = variation }

  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The file.
  public func bytes() throws -> [UInt8] {
    var zip = ZipWriter()
    for (path, text) in texts { zip.add(path, Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(text)".utf8)) }
    zip.add("word/media/logo.bmp", Self.logo)
    if variation == .macros { zip.add("word/vbaProject.bin", [1, 2, 3]) }
    return try zip.archive()
  }

  private var texts: [(String, String)] {
    var texts = [
      ("[Content_Types].xml", types), ("_rels/.rels", rootRelationships), ("word/document.xml", document),
      ("word/_rels/document.xml.rels", relationships), ("word/theme/theme1.xml", theme), ("word/fontTable.xml", fonts),
      ("word/settings.xml", settings), ("word/_rels/settings.xml.rels", settingsRelationships), ("word/footnotes.xml", footnotes),
      ("word/header1.xml", header), ("word/_rels/header1.xml.rels", headerRelationships),
      (
        "word/footer1.xml",
        "<w:ftr xmlns:w=\"\(Self.word)\"><w:p><w:pPr><w:pStyle w:val=\"FootStyle\"/></w:pPr>\(run("Council House, Aldercote"))</w:p></w:ftr>"
      ),
    ]
    if variation != .noStyles { texts.append(("word/styles.xml", variation == .brokenStyles ? "<w:styles>" : styles)) }
    if variation != .docxWithoutNumbering { texts.append(("word/numbering.xml", numbering)) }
    return texts
  }

  private var types: String {
    let main =
      switch variation {
      case .document, .docxWithoutNumbering: "wordprocessingml.document.main+xml"
      case .spreadsheet: "spreadsheetml.sheet.main+xml"
      default: "wordprocessingml.template.main+xml"
      }
    let type =
      variation == .macros
      ? "application/vnd.ms-word.template.macroEnabledTemplate.main+xml" : "application/vnd.openxmlformats-officedocument.\(main)"
    var parts = ["header1": "header", "footer1": "footer", "settings": "settings", "footnotes": "footnotes", "fontTable": "fontTable"]
    if variation != .noStyles { parts["styles"] = "styles" }
    if variation != .docxWithoutNumbering { parts["numbering"] = "numbering" }
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bmp\" ContentType=\"image/bmp\"/>"
      + (variation == .macros ? "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>" : "")
      + "<Override PartName=\"/word/document.xml\" ContentType=\"\(type)\"/>"
      + "<Override PartName=\"/word/theme/theme1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\"/>"
      + parts.sorted { $0.key < $1.key }.map { "<Override PartName=\"/word/\($0.key).xml\" ContentType=\"\(word).\($0.value)+xml\"/>" }
      .joined() + "</Types>"
  }

  private func relationships(_ all: [(id: String, type: String, target: String)], external: Bool = false) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + all.map {
        "<Relationship Id=\"\($0.id)\" Type=\"\(Self.office)/\($0.type)\" Target=\"\($0.target)\"\(external ? " TargetMode=\"External\"" : "")/>"
      }.joined() + "</Relationships>"
  }

  private var rootRelationships: String { relationships([("r1", "officeDocument", "word/document.xml")]) }

  private var relationships: String {
    var all = [
      ("rId9", "header", "header1.xml"), ("rId2", "footer", "footer1.xml"), ("rId3", "settings", "settings.xml"),
      ("rId4", "footnotes", "footnotes.xml"), ("rId5", "theme", "theme/theme1.xml"), ("rId6", "fontTable", "fontTable.xml"),
      ("rId7", "image", "media/logo.bmp"),
    ]
    if variation != .noStyles { all.append(("rId1", "styles", "styles.xml")) }
    if variation != .docxWithoutNumbering { all.append(("rId8", "numbering", "numbering.xml")) }
    return relationships(all)
  }

  private var headerRelationships: String { relationships([("rId1", "image", "media/logo.bmp")]) }

  private var settingsRelationships: String {
    relationships([("rId1", "attachedTemplate", "file:///G:/Templates/Council.dotx")], external: true)
  }

  private func run(_ words: String) -> String { "<w:r><w:t>\(words)</w:t></w:r>" }

  private var document: String {
    let word = variation == .strict ? "http://purl.oclc.org/ooxml/wordprocessingml/main" : Self.word
    let furniture =
      variation == .noFurniture
      ? "" : "<w:headerReference w:type=\"default\" r:id=\"rId9\"/><w:footerReference w:type=\"default\" r:id=\"rId2\"/>"
    return "<w:document xmlns:w=\"\(word)\" xmlns:r=\"\(Self.office)\"><w:body>"
      + "<w:p><w:pPr><w:sectPr>\(furniture)<w:titlePg/></w:sectPr></w:pPr>\(run("Words of the template that no paper may have"))</w:p>"
      + "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
      + "<w:sectPr><w:pgSz w:w=\"11907\" w:h=\"16840\"/><w:pgMar w:top=\"2268\" w:right=\"1418\" w:bottom=\"1418\" w:left=\"1701\" "
      + "w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
  }

  private var header: String {
    let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
    let picture = "http://schemas.openxmlformats.org/drawingml/2006/picture"
    return "<w:hdr xmlns:w=\"\(Self.word)\" xmlns:r=\"\(Self.office)\" xmlns:a=\"\(drawing)\" xmlns:pic=\"\(picture)\" "
      + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><w:p><w:r><w:drawing>"
      + "<wp:inline><wp:extent cx=\"1440000\" cy=\"360000\"/><wp:docPr id=\"1\" name=\"Logo\" descr=\"Aldercote Council\"/><a:graphic>"
      + "<a:graphicData uri=\"\(picture)\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"logo.bmp\"/><pic:cNvPicPr/></pic:nvPicPr>"
      + "<pic:blipFill><a:blip r:embed=\"rId1\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
      + "<a:ext cx=\"1440000\" cy=\"360000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
      + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:hdr>"
  }

  private var styles: String {
    func style(_ kind: String, _ id: String, _ name: String, _ look: String, isDefault: Bool = false) -> String {
      "<w:style w:type=\"\(kind)\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
        + (isDefault ? "" : "<w:basedOn w:val=\"Standard\"/>") + "<w:qFormat/>\(look)</w:style>"
    }
    let colour = "<w:rPr><w:b/><w:color w:val=\"6B1F7C\"/><w:sz w:val=\"34\"/></w:rPr>"
    let language = variation == .american ? "en-US" : "en-GB"
    return "<w:styles xmlns:w=\"\(Self.word)\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Liberation Serif\" "
      + "w:hAnsi=\"Liberation Serif\"/><w:sz w:val=\"24\"/><w:lang w:val=\"\(language)\"/></w:rPr></w:rPrDefault></w:docDefaults>"
      + style("paragraph", "Standard", "Normal", "<w:pPr><w:spacing w:after=\"120\"/></w:pPr>", isDefault: true)
      + style("paragraph", "Kop1", "Heading 1", "<w:pPr><w:keepNext/><w:outlineLvl w:val=\"0\"/></w:pPr>\(colour)")
      + style("paragraph", "Kop2", "heading 2", "<w:pPr><w:keepNext/><w:outlineLvl w:val=\"1\"/></w:pPr><w:rPr><w:i/></w:rPr>")
      + style("paragraph", "Quote", "Chief Officer", "<w:rPr><w:i/></w:rPr>")
      + style("paragraph", "PaperTitle", "Title", "<w:pPr><w:jc w:val=\"center\"/></w:pPr>\(colour)")
      + style("paragraph", "FootStyle", "footer", "<w:rPr><w:sz w:val=\"16\"/></w:rPr>")
      + style("paragraph", "Bullets", "List Bullet", "<w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr>")
      + style("paragraph", "Counted", "List Number", "<w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr></w:pPr>") + "</w:styles>"
  }

  private var numbering: String {
    func look(_ id: Int, _ format: String, _ text: String) -> String {
      "<w:abstractNum w:abstractNumId=\"\(id)\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
        + "<w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr>"
        + "</w:lvl></w:abstractNum>"
    }
    return "<w:numbering xmlns:w=\"\(Self.word)\">\(look(7, "bullet", "–"))\(look(8, "lowerLetter", "(%1)"))"
      + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"5\"><w:abstractNumId w:val=\"8\"/></w:num></w:numbering>"
  }

  private var settings: String {
    "<w:settings xmlns:w=\"\(Self.word)\" xmlns:r=\"\(Self.office)\"><w:zoom w:percent=\"90\"/><w:attachedTemplate r:id=\"rId1\"/>"
      + "<w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/><w:defaultTabStop w:val=\"720\"/>"
      + "<w:footnotePr><w:footnote w:id=\"7\"/></w:footnotePr><w:compat><w:compatSetting w:name=\"compatibilityMode\" "
      + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat><w:decimalSymbol w:val=\".\"/></w:settings>"
  }

  private var footnotes: String {
    "<w:footnotes xmlns:w=\"\(Self.word)\"><w:footnote w:id=\"1\"><w:p>\(run("A note of the template"))</w:p></w:footnote></w:footnotes>"
  }

  private var fonts: String { "<w:fonts xmlns:w=\"\(Self.word)\"><w:font w:name=\"Liberation Serif\"/></w:fonts>" }

  private var theme: String {
    let colours = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"]
      .map { "<a:\($0)><a:srgbClr val=\"6B1F7C\"/></a:\($0)>" }.joined()
    let fonts = ["majorFont", "minorFont"].map {
      "<a:\($0)><a:latin typeface=\"Liberation Serif\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:\($0)>"
    }.joined()
    let fill = String(repeating: "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>", count: 3)
    let line = String(repeating: "<a:ln><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>", count: 3)
    let effect = String(repeating: "<a:effectStyle><a:effectLst/></a:effectStyle>", count: 3)
    return "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Council\"><a:themeElements>"
      + "<a:clrScheme name=\"Council\">\(colours)</a:clrScheme><a:fontScheme name=\"Council\">\(fonts)</a:fontScheme>"
      + "<a:fmtScheme name=\"Council\"><a:fillStyleLst>\(fill)</a:fillStyleLst><a:lnStyleLst>\(line)</a:lnStyleLst>"
      + "<a:effectStyleLst>\(effect)</a:effectStyleLst><a:bgFillStyleLst>\(fill)</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
  }

  /// A purple box with a white bar, as an uncompressed bitmap.
  public static let logo: [UInt8] = {
    let (width, height) = (64, 16)
    func number(_ value: Int, _ bytes: Int) -> [UInt8] { (0..<bytes).map { UInt8(value >> ($0 * 8) & 255) } }
    let head = Array("BM".utf8) + number(54 + width * height * 3, 4) + number(0, 4) + number(54, 4)
    let size = number(40, 4) + number(width, 4) + number(height, 4) + number(1, 2) + number(24, 2) + [UInt8](repeating: 0, count: 24)
    let pixels = (0..<height).flatMap { row in
      (0..<width).flatMap { column in
        (5...10).contains(row) && (6...57).contains(column) ? [255, 255, 255] : [0x7C, 0x1F, 0x6B] as [UInt8]
      }
    }
    return head + size + pixels
  }()
}
