import PackagedXML

/// Anchors comments: where their words begin and end, and the sign that refers to them (ECMA-376 Part 1, 17.13.4).
struct CommentAnchoring {
  /// The style of the sign, where the file has it.
  let hasReferenceStyle: Bool

  /// The beginnings of comments, and their ends with their signs.
  func elements(_ comments: [CommentAnchor], sign: (XMLElement) -> XMLElement) -> (starts: [XMLElement], ends: [XMLElement]) {
    var ends: [XMLElement] = []
    for comment in comments {
      ends.append(XMLElement("w:commentRangeEnd", ["w:id": "\(comment.id)"]))
      let style = hasReferenceStyle ? [XMLElement("w:rPr", [:], [XMLElement("w:rStyle", ["w:val": "CommentReference"])])] : []
      ends.append(sign(XMLElement("w:r", [:], style + [XMLElement("w:commentReference", ["w:id": "\(comment.id)"])])))
    }
    return (comments.map { XMLElement("w:commentRangeStart", ["w:id": "\($0.id)"]) }, ends)
  }

  /// A story with comments anchored at the signs of notes.
  func anchored(_ story: XMLElement, at notes: [NoteName: [CommentAnchor]]) -> XMLElement {
    guard !notes.isEmpty else { return story }
    var rest = notes
    return anchored(in: story, &rest)
  }

  private func anchored(in element: XMLElement, _ rest: inout [NoteName: [CommentAnchor]]) -> XMLElement {
    var copy = element
    copy.content = []
    copy.content.reserveCapacity(element.content.count)
    for item in element.content {
      guard case .element(let child) = item else {
        copy.content.append(item)
        continue
      }
      guard let note = note(child), let comments = rest.removeValue(forKey: note) else {
        copy.content.append(.element(anchored(in: child, &rest)))
        continue
      }
      let (starts, ends) = elements(comments) { $0 }
      copy.content += (starts + [child] + ends).map { .element($0) }
    }
    return copy
  }

  /// The note that a run refers to, or the run in a mark.
  private func note(_ element: XMLElement) -> NoteName? {
    let runs = ["w:ins", "w:del"].contains(element.name) ? element.children("w:r") : element.name == "w:r" ? [element] : []
    for sign in runs.flatMap(\.children) where sign.name == "w:footnoteReference" || sign.name == "w:endnoteReference" {
      if let id = sign["w:id"] { return NoteName(reference: sign.name, id: id) }
    }
    return nil
  }
}
