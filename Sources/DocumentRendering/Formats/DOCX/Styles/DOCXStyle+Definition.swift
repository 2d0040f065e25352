import PackagedXML

extension DOCXStyle {
  /// Writes the style's definition (ECMA-376 Part 1, 17.7.4.17).
  ///
  /// - Parameters:
  ///   - id: The id that the document knows it by.
  ///   - base: The id of the style that it follows.
  ///   - next: The id of the style of the next paragraph.
  ///   - namespace: The namespace to declare on the element, where it is put among a council's own. Our blue then gives way to the colour of
  ///     its words.
  func writeDefinition(id: String, base: String?, next: String?, namespace: String? = nil, to xml: inout XMLWriter) {
    let isDefault = self == .normal
    xml.element(
      "w:style",
      [
        "xmlns:w": namespace, "w:type": kind.rawValue, "w:default": isDefault ? "1" : nil, "w:customStyle": isOurs ? "1" : nil,
        "w:styleId": id,
      ]
    ) { xml in
      xml.element("w:name", ["w:val": rawValue])
      if let base { xml.element("w:basedOn", ["w:val": base]) }
      if let next { xml.element("w:next", ["w:val": next]) }
      xml.element("w:uiPriority", ["w:val": isOurs ? "20" : "10"])
      xml.element("w:qFormat")
      var (paragraph, run) = (paragraphLook, runLook)
      if namespace != nil {
        if paragraph.border?.colour == Self.brand { paragraph.border?.colour = "auto" }
        if run.colour == Self.brand { run.colour = nil }
      }
      if kind == .paragraph, paragraph != DOCXParagraphLook() { xml.element("w:pPr") { paragraph.write(to: &$0) } }
      if kind != .table, run != DOCXRunLook() { xml.element("w:rPr") { run.write(to: &$0) } }
      if kind == .table { writeTableLook(to: &xml) }
    }
  }

  /// Thin lines between rows, a ground below the head: quiet, and plain on paper.
  private func writeTableLook(to xml: inout XMLWriter) {
    xml.element("w:tblPr") { xml in
      xml.element("w:tblBorders") { xml in
        for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
          xml.element("w:\(side)", ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": Self.rule])
        }
      }
      Self.writeCellMargins(to: &xml)
    }
    xml.element("w:tblStylePr", ["w:type": "firstRow"]) { xml in
      xml.element("w:tcPr") { $0.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "E4E9EE"]) }
    }
  }

  /// Writes the room between a cell's border and its words.
  static func writeCellMargins(to xml: inout XMLWriter) {
    xml.element("w:tblCellMar") { xml in
      for side in ["left", "right"] { xml.element("w:\(side)", ["w:w": "100", "w:type": "dxa"]) }
    }
  }
}
