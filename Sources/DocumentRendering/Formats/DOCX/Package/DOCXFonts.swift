import PackagedXML

/// Writes the table of fonts (ECMA-376 Part 1, 17.8.3): what to use where a machine lacks one.
enum DOCXFonts {
  private static let fonts: [(name: String, family: String, pitch: String)] = [
    ("Arial", "swiss", "variable"), ("Courier New", "modern", "fixed"), ("MS Gothic", "modern", "fixed"),
  ]

  static var part: [UInt8] {
    var xml = XMLWriter(standalone: true)
    xml.element("w:fonts", ["xmlns:w": DOCXNamespaces.main]) { xml in
      for font in fonts {
        xml.element("w:font", ["w:name": font.name]) { xml in
          xml.element("w:family", ["w:val": font.family])
          xml.element("w:pitch", ["w:val": font.pitch])
        }
      }
    }
    return xml.bytes
  }
}
