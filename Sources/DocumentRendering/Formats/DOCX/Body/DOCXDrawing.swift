import PackagedXML

/// A drawing as a group of DrawingML shapes in the line (ECMA-376 Part 1, 20.4; MS-ODRAWXML, 2.17 and 2.18).
struct DOCXDrawing {
  private let drawing: Drawing
  private let number: Int
  /// English metric units to a unit of the drawing: 12,700 are a point.
  private let scale: Int

  /// Creates a picture that fills the room it has, and no more.
  ///
  /// - Parameters:
  ///   - width: The most that it may be wide, in twentieths of a point.
  ///   - height: The most that it may be high, in twentieths of a point.
  init(_ drawing: Drawing, number: Int, width: Int, height: Int) {
    self.drawing = drawing
    self.number = number
    let byWidth = width * 635 / drawing.width
    let byHeight = height * 635 / drawing.height
    scale = max(min(byWidth, byHeight, 12_700), 1)
  }

  /// Writes the content of `w:drawing`.
  func write(language: String, to xml: inout XMLWriter) {
    let (width, height) = ("\(drawing.width * scale)", "\(drawing.height * scale)")
    xml.element("wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"]) { xml in
      xml.element("wp:extent", ["cx": width, "cy": height])
      xml.element("wp:docPr", ["id": "\(number)", "name": "Drawing \(number)", "descr": drawing.words])
      xml.element("wp:cNvGraphicFramePr")
      xml.element("a:graphic") { xml in
        xml.element("a:graphicData", ["uri": DOCXNamespaces.group]) { xml in
          xml.element("wpg:wgp") { xml in
            xml.element("wpg:cNvGrpSpPr")
            xml.element("wpg:grpSpPr") { xml in
              xml.element("a:xfrm") { xml in
                xml.element("a:off", ["x": "0", "y": "0"])
                xml.element("a:ext", ["cx": width, "cy": height])
                xml.element("a:chOff", ["x": "0", "y": "0"])
                xml.element("a:chExt", ["cx": width, "cy": height])
              }
            }
            for shape in drawing.shapes { write(shape, language: language, to: &xml) }
          }
        }
      }
    }
  }

  private func write(_ shape: Drawing.Shape, language: String, to xml: inout XMLWriter) {
    switch shape {
    case .line(let from, let to, let tone): line(from, to, tone, to: &xml)
    case .dot(let point, let radius, let tone): round(point, radius, fill: tone, line: nil, to: &xml)
    case .ring(let point, let radius, let tone): round(point, radius, fill: nil, line: tone, to: &xml)
    case .cross(let point, let radius, let tone):
      line(.init(point.x - radius, point.y - radius), .init(point.x + radius, point.y + radius), tone, to: &xml)
      line(.init(point.x - radius, point.y + radius), .init(point.x + radius, point.y - radius), tone, to: &xml)
    case .box(let point, let width, let height, let tone):
      self.shape(point, width, height, "rect", fill: tone, line: nil, to: &xml)
    case .label(let words, let point, let anchor, let isStrong):
      label(words, point, anchor, isStrong: isStrong, language: language, to: &xml)
    }
  }

  private func round(_ point: Drawing.Point, _ radius: Int, fill: Drawing.Tone?, line: Drawing.Tone?, to xml: inout XMLWriter) {
    shape(.init(point.x - radius, point.y - radius), radius * 2, radius * 2, "ellipse", fill: fill, line: line, to: &xml)
  }

  private func line(_ from: Drawing.Point, _ to: Drawing.Point, _ tone: Drawing.Tone, to xml: inout XMLWriter) {
    let corner = Drawing.Point(min(from.x, to.x), min(from.y, to.y))
    let isRising = (from.x < to.x) != (from.y < to.y) && from.x != to.x && from.y != to.y
    shape(corner, abs(from.x - to.x), abs(from.y - to.y), "line", fill: nil, line: tone, isFlipped: isRising, to: &xml)
  }

  private func shape(
    _ corner: Drawing.Point, _ width: Int, _ height: Int, _ form: String, fill: Drawing.Tone?, line: Drawing.Tone?, isFlipped: Bool = false,
    to xml: inout XMLWriter
  ) {
    xml.element("wps:wsp") { xml in
      xml.element("wps:cNvSpPr")
      xml.element("wps:spPr") { xml in
        place(corner, width, height, isFlipped: isFlipped, to: &xml)
        xml.element("a:prstGeom", ["prst": form]) { $0.element("a:avLst") }
        if let fill { paint(fill, to: &xml) } else { xml.element("a:noFill") }
        xml.element("a:ln", ["w": "19050"]) { xml in
          if let line { paint(line, to: &xml) } else { xml.element("a:noFill") }
        }
      }
      xml.element("wps:bodyPr")
    }
  }

  private func place(_ corner: Drawing.Point, _ width: Int, _ height: Int, isFlipped: Bool = false, to xml: inout XMLWriter) {
    xml.element("a:xfrm", ["flipV": isFlipped ? "1" : nil]) { xml in
      xml.element("a:off", ["x": "\(corner.x * scale)", "y": "\(corner.y * scale)"])
      xml.element("a:ext", ["cx": "\(width * scale)", "cy": "\(height * scale)"])
    }
  }

  private func paint(_ tone: Drawing.Tone, to xml: inout XMLWriter) {
    xml.element("a:solidFill") { $0.element("a:srgbClr", ["val": tone.colour]) }
  }

  /// How high letters are in a drawing, in its own units.
  private static let letterHeight = 14

  /// Writes a line of words in a box of its own without an edge, wide enough for any words of that length.
  private func label(
    _ words: String, _ point: Drawing.Point, _ anchor: Drawing.Anchor, isStrong: Bool, language: String, to xml: inout XMLWriter
  ) {
    let height = Self.letterHeight * 3 / 2
    let width = max(words.unicodeScalars.count, 1) * Self.letterHeight * 7 / 10 + Self.letterHeight
    let left =
      switch anchor {
      case .start: point.x
      case .middle: point.x - width / 2
      case .end: point.x - width
      }
    let corner = Drawing.Point(left, point.y - Self.letterHeight * 12 / 10)
    xml.element("wps:wsp") { xml in
      xml.element("wps:cNvSpPr", ["txBox": "1"])
      xml.element("wps:spPr") { xml in
        place(corner, width, height, to: &xml)
        xml.element("a:prstGeom", ["prst": "rect"]) { $0.element("a:avLst") }
        xml.element("a:noFill")
        xml.element("a:ln") { $0.element("a:noFill") }
      }
      xml.element("wps:txbx") { xml in
        xml.element("w:txbxContent") { paragraph(words, anchor, isStrong: isStrong, language: language, to: &$0) }
      }
      xml.element(
        "wps:bodyPr", ["wrap": "none", "lIns": "0", "tIns": "0", "rIns": "0", "bIns": "0", "anchor": "t"]
      ) { $0.element("a:noAutofit") }
    }
  }

  private func paragraph(_ words: String, _ anchor: Drawing.Anchor, isStrong: Bool, language: String, to xml: inout XMLWriter) {
    let alignment =
      switch anchor {
      case .start: "left"
      case .middle: "center"
      case .end: "right"
      }
    // Half points, at the scale of the drawing.
    let size = "\(max(Self.letterHeight * scale * 2 / 12_700, 2))"
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.element("w:spacing", ["w:before": "0", "w:after": "0", "w:line": "240", "w:lineRule": "auto"])
        xml.element("w:jc", ["w:val": alignment])
      }
      xml.element("w:r") { xml in
        xml.element("w:rPr") { xml in
          if isStrong { xml.element("w:b") }
          xml.element("w:color", ["w:val": DOCXStyle.ink])
          xml.element("w:sz", ["w:val": size])
          xml.element("w:szCs", ["w:val": size])
          xml.element("w:lang", ["w:val": language])
        }
        DOCXRun.write(Substring(words), to: &xml)
      }
    }
  }
}

extension Drawing.Tone {
  /// The colour on paper, that of the web page.
  fileprivate var colour: String {
    switch self {
    case .ink: DOCXStyle.ink
    case .quiet: DOCXStyle.quietInk
    case .reworded: "1D3C5A"
    case .added: "00594C"
    case .removed: "8A1C1C"
    case .moved: "0B607D"
    case .merged: "4C2C92"
    case .split: "8A2D6B"
    }
  }
}
