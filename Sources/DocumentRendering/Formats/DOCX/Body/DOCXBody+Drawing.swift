import PackagedXML

extension DOCXBody {
  /// Writes a drawing as a group of shapes, with its words as the text alternative, and as words for a reader that draws no shapes.
  mutating func write(_ drawing: Drawing) {
    paragraph(.caption, drawing.caption, keepsWithNext: true)
    guard drawing.width > 0, drawing.height > 0 else { return paragraph(.normal, drawing.words) }
    objects += 1
    let writer = DOCXDrawing(drawing, number: objects, width: textWidth, height: pictureHeight)
    let language = runLanguage ?? self.language
    xml.element("w:p") { xml in
      xml.element("w:r") { xml in
        xml.element("mc:AlternateContent") { xml in
          xml.element("mc:Choice", ["Requires": "wpg"]) { xml in
            xml.element("w:drawing") { writer.write(language: language, to: &$0) }
          }
          xml.element("mc:Fallback") { DOCXRun.write(Substring(drawing.words), to: &$0) }
        }
      }
    }
  }
}
