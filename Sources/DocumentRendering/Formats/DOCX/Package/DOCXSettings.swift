import PackagedXML

/// Writes the settings of a document (ECMA-376 Part 1, 17.15).
struct DOCXSettings {
  let template: DOCXTemplate?
  let language: String
  let hasFootnotes: Bool

  /// The part: our own, or of the template's what has to do with the look of pages. Links to other files, protection, merges of mail
  /// and similar settings are left out.
  var part: [UInt8] {
    var xml = XMLWriter(standalone: true)
    xml.start("w:settings", ["xmlns:w": DOCXNamespaces.main])
    if let settings = template?.settings { writeKept(settings, to: &xml) } else { writeOwn(to: &xml) }
    xml.end()
    return xml.bytes
  }

  private func writeOwn(to xml: inout XMLWriter) {
    xml.element("w:zoom", ["w:percent": "100"])
    xml.element("w:defaultTabStop", ["w:val": "567"])
    xml.element("w:characterSpacingControl", ["w:val": "doNotCompress"])
    writeFootnotes(to: &xml)
    xml.element("w:compat") { xml in
      xml.element(
        "w:compatSetting",
        ["w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15"])
    }
    xml.element("w:themeFontLang", ["w:val": language])
    xml.element("w:decimalSymbol", ["w:val": "."])
    xml.element("w:listSeparator", ["w:val": ","])
  }

  /// The template's settings that are kept before the place of footnotes, in any order.
  private static let keptBefore: Set<String> = [
    "w:zoom", "w:embedTrueTypeFonts", "w:embedSystemFonts", "w:saveSubsetFonts", "w:mirrorMargins", "w:alignBordersAndEdges",
    "w:bordersDoNotSurroundHeader", "w:bordersDoNotSurroundFooter", "w:gutterAtTop", "w:autoHyphenation", "w:consecutiveHyphenLimit",
    "w:hyphenationZone", "w:doNotHyphenateCaps", "w:evenAndOddHeaders", "w:drawingGridHorizontalSpacing", "w:drawingGridVerticalSpacing",
    "w:defaultTabStop", "w:characterSpacingControl",
  ]
  /// What is kept after it.
  private static let keptAfter: Set<String> = ["w:compat", "w:themeFontLang", "w:clrSchemeMapping", "w:decimalSymbol", "w:listSeparator"]

  private func writeKept(_ settings: XMLElement, to xml: inout XMLWriter) {
    for element in settings.children where Self.keptBefore.contains(element.name) { element.writeKnown(to: &xml) }
    writeFootnotes(to: &xml)
    for element in settings.children where Self.keptAfter.contains(element.name) { element.writeKnown(to: &xml) }
  }

  private func writeFootnotes(to xml: inout XMLWriter) {
    guard hasFootnotes else { return }
    xml.element("w:footnotePr") { xml in
      for number in ["-1", "0"] { xml.element("w:footnote", ["w:id": number]) }
    }
  }
}

extension XMLElement {
  /// Writes the element with what is in Word's own namespaces; extensions of later versions are left out.
  func writeKnown(to xml: inout XMLWriter) {
    xml.start(name)
    for attribute in attributes where attribute.name.hasPrefix("w:") || attribute.name.hasPrefix("r:") {
      xml.attribute(attribute.name, attribute.value)
    }
    for child in children where child.name.hasPrefix("w:") { child.writeKnown(to: &xml) }
    xml.end()
  }
}
