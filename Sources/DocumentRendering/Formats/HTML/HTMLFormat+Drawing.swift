extension HTMLFormat {
  /// Writes a drawing as inline SVG, its words as the text alternative.
  static func write(_ drawing: Drawing, to writer: inout HTMLWriter) {
    writer.element(.figure, .class("drawing")) { writer in
      writer.element(.figcaption, text: drawing.caption)
      writer.element(
        .svg, .role("img"), .label(drawing.words), .viewBox(width: drawing.width, height: drawing.height), widest(of: drawing)
      ) { writer in
        for shape in drawing.shapes { write(shape, to: &writer) }
      }
    }
  }

  /// A drawing is never blown up: at its widest, its labels are as large as the words around it.
  private static func widest(of drawing: Drawing) -> HTMLAttribute { .widest(rem: drawing.width / labelSize) }

  /// The size of a label in a drawing's own units, as the style sheet has it.
  private static let labelSize = 14

  private static func write(_ shape: Drawing.Shape, to writer: inout HTMLWriter) {
    switch shape {
    case .line(let from, let to, let tone):
      let ends = HTMLAttribute.at("x1", from.x, "y1", from.y) + HTMLAttribute.at("x2", to.x, "y2", to.y)
      writer.element(.line, with: [.class("k-\(tone)")] + ends) { _ in }
    case .dot(let point, let radius, let tone): circle(point, radius, "k-\(tone)", to: &writer)
    case .ring(let point, let radius, let tone): circle(point, radius, "ring k-\(tone)", to: &writer)
    case .cross(let point, let radius, let tone):
      let (left, right, top, foot) = (point.x - radius, point.x + radius, point.y - radius, point.y + radius)
      writer.element(.path, .class("k-\(tone)"), .path("M\(left) \(top)L\(right) \(foot)M\(left) \(foot)L\(right) \(top)")) { _ in }
    case .box(let point, let width, let height, let tone):
      let size = [HTMLAttribute.width("\(width)"), .height("\(height)")]
      writer.element(.rect, with: [.class("k-\(tone)")] + HTMLAttribute.at("x", point.x, "y", point.y) + size) { _ in }
    case .label(let words, let point, let anchor, let isStrong):
      let look = isStrong ? [HTMLAttribute.class("strong")] : []
      writer.element(.text, with: look + [.anchor(anchor.rawValue)] + HTMLAttribute.at("x", point.x, "y", point.y)) { $0.text(words) }
    }
  }

  private static func circle(_ point: Drawing.Point, _ radius: Int, _ look: String, to writer: inout HTMLWriter) {
    writer.element(.circle, with: [.class(look)] + HTMLAttribute.at("cx", point.x, "cy", point.y) + [.radius(radius)]) { _ in }
  }
}
