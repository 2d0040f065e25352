import PackagedXML

/// Writes the theme (ECMA-376 Part 1, 20.1.6): the colours and fonts that Word offers to an officer who goes on with the paper.
enum DOCXTheme {
  private static let colours = [
    ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", DOCXStyle.brand), ("lt2", DOCXStyle.soft), ("accent1", "1D3C5A"),
    ("accent2", "00594C"), ("accent3", "8A1C1C"), ("accent4", "4C2C92"), ("accent5", "0B607D"), ("accent6", "8A2D6B"),
    ("hlink", "1D3C5A"), ("folHlink", "4C2C92"),
  ]

  static var part: [UInt8] {
    var xml = XMLWriter(standalone: true)
    xml.element("a:theme", ["xmlns:a": DOCXNamespaces.drawing, "name": "Paper"]) { xml in
      xml.element("a:themeElements") { xml in
        xml.element("a:clrScheme", ["name": "Paper"]) { xml in
          for (name, colour) in colours { xml.element("a:\(name)") { $0.element("a:srgbClr", ["val": colour]) } }
        }
        xml.element("a:fontScheme", ["name": "Paper"]) { xml in
          for name in ["majorFont", "minorFont"] {
            xml.element("a:\(name)") { xml in
              xml.element("a:latin", ["typeface": "Arial"])
              for script in ["ea", "cs"] { xml.element("a:\(script)", ["typeface": ""]) }
            }
          }
        }
        xml.element("a:fmtScheme", ["name": "Paper"]) { writeFormats(to: &$0) }
      }
    }
    return xml.bytes
  }

  /// The schema asks for three of each: all are plain.
  private static func writeFormats(to xml: inout XMLWriter) {
    func paint(_ xml: inout XMLWriter) { xml.element("a:solidFill") { $0.element("a:schemeClr", ["val": "phClr"]) } }
    xml.element("a:fillStyleLst") { xml in for _ in 0..<3 { paint(&xml) } }
    xml.element("a:lnStyleLst") { xml in
      for width in ["6350", "12700", "19050"] { xml.element("a:ln", ["w": width]) { paint(&$0) } }
    }
    xml.element("a:effectStyleLst") { xml in
      for _ in 0..<3 { xml.element("a:effectStyle") { $0.element("a:effectLst") } }
    }
    xml.element("a:bgFillStyleLst") { xml in for _ in 0..<3 { paint(&xml) } }
  }
}
