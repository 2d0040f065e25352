import PackagedXML

/// The footnotes of a document (ECMA-376 Part 1, 17.11), numbered from 1 in the order in which they are referred to.
struct DOCXFootnotes {
  private(set) var texts: [String] = []

  /// Adds a note and gives its number.
  mutating func add(_ text: String) -> Int {
    texts.append(text)
    return texts.count
  }

  /// The part, with the two lines that Word puts above notes. Their numbers are in the settings as well.
  func part(styles: inout DOCXStyleSheet, language: String?) -> [UInt8] {
    let (textStyle, referenceStyle) = (styles.id(of: .footnoteText), styles.id(of: .footnoteReference))
    var xml = XMLWriter(standalone: true)
    xml.start("w:footnotes", ["xmlns:w": DOCXNamespaces.main])
    Self.writeLine("separator", number: -1, to: &xml)
    Self.writeLine("continuationSeparator", number: 0, to: &xml)
    for (position, text) in texts.enumerated() {
      xml.element("w:footnote", ["w:id": "\(position + 1)"]) { xml in
        xml.element("w:p") { xml in
          xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": textStyle]) }
          xml.element("w:r") { xml in
            xml.element("w:rPr") { $0.element("w:rStyle", ["w:val": referenceStyle]) }
            xml.element("w:footnoteRef")
          }
          DOCXRun(" " + text, language: language).write(to: &xml)
        }
      }
    }
    xml.end()
    return xml.bytes
  }

  private static func writeLine(_ kind: String, number: Int, to xml: inout XMLWriter) {
    xml.element("w:footnote", ["w:type": kind, "w:id": "\(number)"]) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { $0.element("w:spacing", ["w:after": "0", "w:line": "240", "w:lineRule": "auto"]) }
        xml.element("w:r") { $0.element("w:\(kind)") }
      }
    }
  }
}
