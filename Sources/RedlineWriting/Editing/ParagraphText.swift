import PackagedXML

/// The words of a paragraph as Word prints them, and its other contents.
struct ParagraphText {
  /// The words as UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The properties of the run with most of the words.
  private(set) var mainProperties: XMLElement?
  private var longestRun = 0
  /// Whether it holds pictures, text boxes or references, which are left where they are.
  private(set) var hasOpaque = false
  /// Whether it holds letters of a font of signs, which a plan has as the signs that they show.
  private(set) var hasSigns = false
  /// Whether it holds an equation.
  private(set) var hasEquation = false
  /// Whether every field in it both begins and ends in it.
  private(set) var hasWholeFields = true
  private var fields = FieldTrail()

  init(of paragraph: XMLElement) {
    read(paragraph)
    if fields.depth > 0 { hasWholeFields = false }
  }

  /// The words, blanks folded as a plan's reader folds them.
  var words: String {
    String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\t" || $0 == "\u{2028}" || $0 == "\n" }.joined(separator: " ")
  }

  /// Whether line breaks cut it into lines.
  var hasLines: Bool { lineBreak(from: 0) != nil }

  /// The line that contains a place, without the breaks around it.
  func line(around offset: Int) -> Range<Int> {
    var start = 0
    while let next = lineBreak(from: start), next < offset { start = next + Self.lineBreak.count }
    return start..<(lineBreak(from: start) ?? bytes.count)
  }

  private func lineBreak(from start: Int) -> Int? { bytes[start...].firstRange(of: Self.lineBreak)?.lowerBound }

  /// U+2028 in UTF-8.
  static let lineBreak: [UInt8] = [0xE2, 0x80, 0xA8]

  private mutating func read(_ element: XMLElement) {
    for case .element(let child) in element.content {
      switch child.name {
      case "w:r": read(run: child)
      case "w:pPr", "w:sdtPr", "w:sdtEndPr": break
      case "m:oMath", "m:oMathPara": (hasOpaque, hasEquation) = (true, true)
      case "mc:AlternateContent": hasOpaque = true
      default: if StoryNames.containers.contains(child.name) { read(child) }
      }
    }
  }

  private mutating func read(run: XMLElement) {
    let start = bytes.count
    defer {
      if bytes.count - start > longestRun { (longestRun, mainProperties) = (bytes.count - start, run.first("w:rPr")) }
    }
    for case .element(let child) in run.content {
      switch RunPiece(child) {
      case .words(let words), .sign(let words):
        guard !fields.isInstruction, !run.isHiddenRun else { continue }
        bytes += words
      case .field:
        if child["w:fldCharType"] == "end", fields.depth == 0 { hasWholeFields = false }
        fields.meet(child)
      case .opaque:
        if child.name == "w:sym" { hasSigns = true } else if !Self.weightless.contains(child.name) { hasOpaque = true }
      case .properties: break
      }
    }
  }

  /// What may go with the words around it.
  private static let weightless: Set<String> = [
    "w:lastRenderedPageBreak", "w:annotationRef", "w:footnoteRef", "w:endnoteRef", "w:commentReference",
  ]
}
