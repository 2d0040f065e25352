import PackagedXML

/// Cuts a paragraph where new ones begin in it. Each piece but the last gets a paragraph mark that is put in, and the last keeps the old one.
enum ParagraphSplitter {
  /// A temporary element in a paragraph where the next one begins. It never reaches a file.
  static let breakName = "redline-paragraph-break"

  /// Whether a paragraph can be cut anywhere: its runs are in nothing else.
  static func canSplit(_ paragraph: XMLElement, _ text: ParagraphText) -> Bool {
    text.hasWholeFields && paragraph.children.allSatisfy { !StoryNames.containers.contains($0.name) }
      && !paragraph.children.contains { $0.name == "w:r" && $0.first("w:fldChar") != nil }
  }

  static func split(_ paragraph: XMLElement, marks: inout ChangeMarks) -> [XMLElement] {
    let pieces = paragraph.content.split(omittingEmptySubsequences: false) { $0.isElement(breakName) }
    guard pieces.count > 1 else { return [paragraph] }
    let properties = paragraph.first("w:pPr")
    return pieces.enumerated().map { index, content in
      var piece = paragraph
      piece.content = Array(content)
      if index > 0 {
        piece.attributes = []
        if let properties { piece.content.insert(.element(properties), at: 0) }
      }
      guard index < pieces.count - 1 else { return piece }
      if let at = piece.content.firstIndex(where: { $0.isElement("w:pPr") }), let own = piece.first("w:pPr") {
        piece.content[at] = .element(own.without(["w:sectPr", "w:pPrChange"]))
      }
      return piece.markingMark(marks.mark("w:ins"))
    }
  }
}
