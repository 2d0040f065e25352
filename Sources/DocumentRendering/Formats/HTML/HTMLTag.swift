/// The elements that a report uses.
enum HTMLTag: String {
  case html, head, title, meta, link, style, script, body
  case header, nav, main, section, article, footer, figure, figcaption
  case h1, h2, h3, p, ul, ol, li, div, span, a, strong, code, ins, del, br, sup
  case table, caption, thead, tbody, tr, th, td
  case details, summary, form, label, select, option, button
  case svg, rect, text, line, circle, path

  /// Whether it has no end tag.
  var isVoid: Bool { self == .meta || self == .link || self == .br }
}
