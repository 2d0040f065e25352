import PackagedXML

/// Follows fields from paragraph to paragraph, for the lines that a field of contents makes (ECMA-376 Part 1, 17.16.5.68).
struct ContentsTrail {
  /// For each open field, whether it makes contents.
  private var open: [Bool] = []

  /// Whether a paragraph is a line of contents: such a field is open at its start or begins in it.
  mutating func meet(_ paragraph: XMLElement) -> Bool {
    var isContents = open.contains(true)
    read(paragraph, &isContents)
    return isContents
  }

  private mutating func read(_ element: XMLElement, _ isContents: inout Bool) {
    for case .element(let child) in element.content {
      switch child.name {
      case "w:fldChar":
        if child["w:fldCharType"] == "begin", open.count < 64 { open.append(false) }
        if child["w:fldCharType"] == "end" { _ = open.popLast() }
      case "w:instrText":
        guard !open.isEmpty, child.text.split(separator: " ").first == "TOC" else { continue }
        open[open.count - 1] = true
        isContents = true
      case "w:r": read(child, &isContents)
      default: if StoryNames.containers.contains(child.name) { read(child, &isContents) }
      }
    }
  }
}
