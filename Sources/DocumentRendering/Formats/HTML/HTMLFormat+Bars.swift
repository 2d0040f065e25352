extension HTMLFormat {
  /// Writes bars, each with its counts in words beside it, so that the picture says nothing that the words do not.
  static func write(_ picture: BarPicture, to writer: inout HTMLWriter) {
    writer.element(.figure) { writer in
      writer.element(.figcaption, text: picture.caption)
      writer.element(.ul, .class("bars")) { writer in
        for row in picture.rows { write(row, longest: max(picture.longest, 1), to: &writer) }
      }
    }
  }

  private static func write(_ row: BarPicture.Row, longest: Int, to writer: inout HTMLWriter) {
    writer.element(.li) { writer in
      writer.element(.div, .class("bar-label")) { writer in
        if let link = row.link { writer.element(.a, .link(to: link), text: row.label) } else { writer.text(row.label) }
      }
      writer.element(.div) { writer in
        if !row.segments.isEmpty { bar(row, longest: longest, to: &writer) }
        writer.element(.p) { words(row, to: &$0) }
      }
    }
    writer.newLine()
  }

  private static func bar(_ row: BarPicture.Row, longest: Int, to writer: inout HTMLWriter) {
    writer.element(.svg, .role("img"), .label("Bar: \(row.words)"), .width("100%"), .height("22")) { writer in
      var start = 0
      for segment in row.segments {
        writer.element(
          .rect, .class("k-\(segment.tone)"), .x(percent(start, of: longest)), .y("0"), .width(percent(segment.count, of: longest)),
          .height("22"))
        if segment.count * 25 >= longest {
          writer.element(
            .text, .class("k-\(segment.tone)"), .x(percent(start * 2 + segment.count, of: longest * 2)), .y("16"), .hiddenFromReaders,
            text: segment.count.grouped)
        }
        start += segment.count
      }
    }
  }

  private static func words(_ row: BarPicture.Row, to writer: inout HTMLWriter) {
    if row.segments.isEmpty { writer.text(row.empty) }
    for (position, segment) in row.segments.enumerated() {
      if position > 0 { writer.text(" ") }
      writer.element(.span, .class("key")) { writer in
        writer.element(.span, .class("swatch k-\(segment.tone)"), .hiddenFromReaders)
        writer.text(segment.words)
      }
    }
  }

  /// A share in hundredths of a per cent, written as SVG takes it.
  private static func percent(_ part: Int, of whole: Int) -> String {
    let hundredths = part * 10_000 / whole
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)%"
  }
}
