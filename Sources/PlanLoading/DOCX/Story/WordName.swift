import PackagedXML

/// The elements of a story that are handled one by one. What is let through, set aside or noted is in ``WordRole``.
enum WordName: String, CaseIterable {
  // Paragraphs and runs.
  case paragraph = "w:p"
  case paragraphProperties = "w:pPr"
  case run = "w:r"
  case mathRun = "m:r"
  case runProperties = "w:rPr"
  // Words, and elements that represent words.
  case text = "w:t"
  case deletedText = "w:delText"
  case mathText = "m:t"
  case tab = "w:tab"
  case positionedTab = "w:ptab"
  case lineBreak = "w:br"
  case carriageReturn = "w:cr"
  case pageEnd = "w:lastRenderedPageBreak"
  case noBreakHyphen = "w:noBreakHyphen"
  case softHyphen = "w:softHyphen"
  case symbol = "w:sym"
  case footnoteReference = "w:footnoteReference"
  case endnoteReference = "w:endnoteReference"
  case superscript = "m:sup"
  case subscripted = "m:sub"
  case denominator = "m:den"
  case radical = "m:rad"
  case delimited = "m:d"
  case wordArt = "v:textpath"
  // Tables.
  case table = "w:tbl"
  case row = "w:tr"
  case rowProperties = "w:trPr"
  case cell = "w:tc"
  case cellProperties = "w:tcPr"
  // Stories within.
  case textBox = "w:txbxContent"
  case footnote = "w:footnote"
  case endnote = "w:endnote"
  case alternatives = "mc:AlternateContent"
  case choice = "mc:Choice"
  case fallback = "mc:Fallback"
  case contentControlProperties = "w:sdtPr"
  case contentControl = "w:sdt"
  case gallery = "w:docPartGallery"
  case prompt = "w:showingPlcHdr"
  // Fields.
  case fieldCharacter = "w:fldChar"
  case simpleField = "w:fldSimple"
  case instruction = "w:instrText"
  case formData = "w:ffData"
  case checkBox = "w:checkBox"
  case dropDown = "w:ddList"
  case formDefault = "w:default"
  case formChecked = "w:checked"
  case formChoice = "w:result"
  case formEntry = "w:listEntry"
  // Changes.
  case inserted = "w:ins"
  case deleted = "w:del"
  case movedFrom = "w:moveFrom"
  case movedTo = "w:moveTo"
  case movedFromRangeStart = "w:moveFromRangeStart"
  case movedFromRangeEnd = "w:moveFromRangeEnd"
  case movedToRangeStart = "w:moveToRangeStart"
  case movedToRangeEnd = "w:moveToRangeEnd"
  case controlMovedFromStart = "w:customXmlMoveFromRangeStart"
  case controlMovedFromEnd = "w:customXmlMoveFromRangeEnd"
  case controlMovedToStart = "w:customXmlMoveToRangeStart"
  case controlMovedToEnd = "w:customXmlMoveToRangeEnd"
  case runChange = "w:rPrChange"
  case paragraphChange = "w:pPrChange"
  case rowChange = "w:trPrChange"
  case cellChange = "w:tcPrChange"
  case rowExceptionChange = "w:tblPrExChange"
  case tableChange = "w:tblPrChange"
  case gridChange = "w:tblGridChange"
  case sectionChange = "w:sectPrChange"
  case numberingChange = "w:numberingChange"
  case cellInserted = "w:cellIns"
  case cellDeleted = "w:cellDel"
  case cellMerged = "w:cellMerge"
  // Properties.
  case paragraphStyle = "w:pStyle"
  case numbering = "w:numPr"
  case numberingInstance = "w:numId"
  case numberingLevel = "w:ilvl"
  case outlineLevel = "w:outlineLvl"
  case frame = "w:framePr"
  case pageBreakBefore = "w:pageBreakBefore"
  case runStyle = "w:rStyle"
  case bold = "w:b"
  case italic = "w:i"
  case strike = "w:strike"
  case doubleStrike = "w:dstrike"
  case underline = "w:u"
  case colour = "w:color"
  case highlight = "w:highlight"
  case fonts = "w:rFonts"
  case hidden = "w:vanish"
  case size = "w:sz"
  case capitals = "w:caps"
  case alignment = "w:jc"
  case spacing = "w:spacing"
  case indentation = "w:ind"
  case shading = "w:shd"
  case columnSpan = "w:gridSpan"
  case verticalMerge = "w:vMerge"
  case headerRow = "w:tblHeader"
  case columnsBefore = "w:gridBefore"
  // Properties of whole tables and sections: only their changes are of interest.
  case tableProperties = "w:tblPr"
  case rowExceptions = "w:tblPrEx"
  case tableGrid = "w:tblGrid"
  case sectionProperties = "w:sectPr"
  // Everything else in a story, by role.
  case picture = "pic:pic"
  case image = "v:imagedata"
  case chart = "c:chart"
  case newChart = "cx:chart"
  case diagram = "dgm:relIds"
  case embeddedObject = "w:object"
  case control = "w:control"
  case foreignDocument = "w:altChunk"
  case subDocument = "w:subDoc"
  case ink = "w:contentPart"
  case ink2010 = "w14:contentPart"
}

/// The attributes that are looked at.
enum WordAttribute: Int, CaseIterable {
  case value, id, author, date, name, type, space, character, font, fieldType, instruction, customMark, dropCap, requires, string
  case before, left, start, fill, ascii, highANSI

  fileprivate var qualified: String {
    switch self {
    case .value: "w:val"
    case .id: "w:id"
    case .author: "w:author"
    case .date: "w:date"
    case .name: "w:name"
    case .type: "w:type"
    case .space: "xml:space"
    case .character: "w:char"
    case .font: "w:font"
    case .fieldType: "w:fldCharType"
    case .instruction: "w:instr"
    case .customMark: "w:customMarkFollows"
    case .dropCap: "w:dropCap"
    case .requires: "Requires"
    case .string: "string"
    case .before: "w:before"
    case .left: "w:left"
    case .start: "w:start"
    case .fill: "w:fill"
    case .ascii: "w:ascii"
    case .highANSI: "w:hAnsi"
    }
  }

  /// The number in the vocabulary: attributes come after the elements.
  fileprivate var number: Int { Self.first + rawValue }
  private static let first = WordName.allCases.count
}

extension XMLVocabulary {
  /// The names of a story: the elements in the order of ``WordName``, then the attributes, then those that only have a role.
  static let story = XMLVocabulary(
    WordName.allCases.map(\.rawValue) + WordAttribute.allCases.map(\.qualified) + WordRole.names.map(\.name), namespaces: .word)
}

extension XMLTag {
  /// The attribute's value as a string.
  func string(_ attribute: WordAttribute) -> String? { string(attribute.number) }

  /// The attribute's value as a whole number.
  func integer(_ attribute: WordAttribute) -> Int? { integer(attribute.number) }

  /// Whether the attribute has exactly this value.
  func has(_ attribute: WordAttribute, _ value: StaticString) -> Bool { has(attribute.number, value) }

  /// Whether a property is on: its element is there, and its `w:val` does not say otherwise (ECMA-376 Part 1, 17.17.4).
  var isOn: Bool { string(.value).map { OnOff.isOn($0) } ?? true }
}
