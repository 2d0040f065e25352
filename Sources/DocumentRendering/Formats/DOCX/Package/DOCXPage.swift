import PackagedXML

/// The sheet that a paper is printed on. Lengths are in twentieths of a point.
struct DOCXPage: Hashable {
  var width = 11906
  var height = 16838
  var top = 1247
  var right = 1247
  var bottom = 1247
  var left = 1247
  var header = 624
  var footer = 567
  var gutter = 0

  /// A4, with margins of 22 mm.
  static let a4 = DOCXPage()

  /// The same sheet, lying as a paper asks.
  func turned(_ orientation: ReportDocument.Orientation) -> DOCXPage {
    guard (width > height) != (orientation == .landscape) else { return self }
    var page = self
    (page.width, page.height) = (height, width)
    return page
  }

  /// How wide a line is.
  var textWidth: Int { max(width - left - right - gutter, 2_880) }

  /// How high a picture may be: a page of text, less the heading and the caption above it.
  var pictureHeight: Int { max(height - top - bottom - 1_700, 2_880) }

  /// Writes the size and the margins, in the order of the schema.
  func write(to xml: inout XMLWriter) {
    xml.element("w:pgSz", ["w:w": "\(width)", "w:h": "\(height)", "w:orient": width > height ? "landscape" : nil])
    xml.element(
      "w:pgMar",
      [
        "w:top": "\(top)", "w:right": "\(right)", "w:bottom": "\(bottom)", "w:left": "\(left)", "w:header": "\(header)",
        "w:footer": "\(footer)", "w:gutter": "\(gutter)",
      ])
  }
}
