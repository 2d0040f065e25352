import PackagedXML

/// How a paragraph lies on the page. Lengths are in twentieths of a point.
struct DOCXParagraphLook: Hashable {
  var keepsWithNext = false
  var keepsLines = false
  var border: Border?
  var fill: String?
  var tabs: [Tab] = []
  var before: Int?
  var after: Int?
  /// The distance of lines in 240ths of a line.
  var line: Int?
  var left: Int?
  var right: Int?
  var hanging: Int?
  var isTight = false
  var outlineLevel: Int?

  /// Lines beside a paragraph, in one colour.
  struct Border: Hashable {
    var sides: [Side]
    var colour: String
    /// In eighths of a point.
    var width = 8

    /// A side, in the order of the schema.
    enum Side: String, Hashable {
      case top, left, bottom, right
    }
  }

  /// A stop of the tab key.
  struct Tab: Hashable {
    var position: Int
    var isRight = false
  }

  /// Writes the members of `w:pPr`, in the order of the schema (ECMA-376 Part 1, 17.3.1.26), with a numbering where one is given.
  func write(numbering: (level: Int, id: Int)? = nil, to xml: inout XMLWriter) {
    if keepsWithNext { xml.element("w:keepNext") }
    if keepsLines { xml.element("w:keepLines") }
    if let numbering {
      xml.element("w:numPr") { xml in
        xml.element("w:ilvl", ["w:val": "\(numbering.level)"])
        xml.element("w:numId", ["w:val": "\(numbering.id)"])
      }
    }
    if let border {
      xml.element("w:pBdr") { xml in
        for side in border.sides {
          let space = side == .left || side == .right ? "8" : "4"
          xml.element(
            "w:\(side.rawValue)", ["w:val": "single", "w:sz": "\(border.width)", "w:space": space, "w:color": border.colour])
        }
      }
    }
    if let fill { xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": fill]) }
    if !tabs.isEmpty {
      xml.element("w:tabs") { xml in
        for tab in tabs { xml.element("w:tab", ["w:val": tab.isRight ? "right" : "left", "w:pos": "\(tab.position)"]) }
      }
    }
    writeSpacing(to: &xml)
    if isTight { xml.element("w:contextualSpacing") }
    if let outlineLevel { xml.element("w:outlineLvl", ["w:val": "\(outlineLevel)"]) }
  }

  private func writeSpacing(to xml: inout XMLWriter) {
    if before != nil || after != nil || line != nil {
      xml.element(
        "w:spacing",
        [
          "w:before": before.map(String.init), "w:after": after.map(String.init), "w:line": line.map(String.init),
          "w:lineRule": line == nil ? nil : "auto",
        ])
    }
    if left != nil || right != nil || hanging != nil {
      xml.element(
        "w:ind", ["w:left": left.map(String.init), "w:right": right.map(String.init), "w:hanging": hanging.map(String.init)])
    }
  }
}

/// How letters look.
struct DOCXRunLook: Hashable {
  var font: String?
  var isBold = false
  var isStruck = false
  var colour: String?
  /// In half points.
  var size: Int?
  var isUnderlined = false
  var fill: String?
  var isRaised = false

  /// Writes the members of `w:rPr`, in the order of the schema (ECMA-376 Part 1, 17.3.2.28).
  func write(to xml: inout XMLWriter) {
    if let font { xml.element("w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:cs": font]) }
    if isBold {
      xml.element("w:b")
      xml.element("w:bCs")
    }
    if isStruck { xml.element("w:strike") }
    if let colour { xml.element("w:color", ["w:val": colour]) }
    if let size {
      xml.element("w:sz", ["w:val": "\(size)"])
      xml.element("w:szCs", ["w:val": "\(size)"])
    }
    if isUnderlined { xml.element("w:u", ["w:val": "single"]) }
    if let fill { xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": fill]) }
    if isRaised { xml.element("w:vertAlign", ["w:val": "superscript"]) }
  }
}
