import PackagedXML

/// Marks a whole paragraph as taken out or as moved away, with its paragraph mark where that may go.
enum ParagraphRemover {
  /// The paragraph with its runs marked; what is no word is marked too, or stays where it may not go.
  static func removed(_ paragraph: XMLElement, _ edit: ParagraphEdit, marks: inout ChangeMarks) -> [XMLElement] {
    let text = ParagraphText(of: paragraph)
    guard !text.hasOpaque, text.hasWholeFields else {
      let all = [TextEdit(range: 0..<text.bytes.count, text: "")]
      return [text.bytes.isEmpty ? paragraph : ParagraphEditor.edited(paragraph, all, marks: &marks)]
    }
    var result = wrapped(paragraph, edit.fate, &marks)
    let isMove = edit.fate != .deleted
    if !edit.keepsMark, paragraph.first("w:pPr")?.first("w:sectPr") == nil {
      result = result.markingMark(marks.mark(isMove ? "w:moveFrom" : "w:del"))
    }
    guard case .moved(let name) = edit.fate else { return [result] }
    let range = marks.rangeStart("w:moveFromRangeStart", move: name)
    return [result.beginning(with: [range.element]), XMLElement("w:moveFromRangeEnd", ["w:id": range.id])]
  }

  /// Every run in a mark of its own kind.
  private static func wrapped(_ element: XMLElement, _ fate: ParagraphEdit.Fate, _ marks: inout ChangeMarks) -> XMLElement {
    var result = element
    for index in element.content.indices {
      guard case .element(let child) = element.content[index] else { continue }
      if child.name == "w:r" {
        let mark = fate == .deleted ? marks.mark("w:del", [child.asDeleted]) : marks.mark("w:moveFrom", [child])
        result.content[index] = .element(mark)
      } else if StoryNames.containers.contains(child.name) {
        result.content[index] = .element(wrapped(child, fate, &marks))
      }
    }
    return result
  }
}

extension XMLElement {
  /// A paragraph with a mark on its paragraph mark (17.13.5.4, .15, .20, .26): first in the `w:rPr` of its properties.
  func markingMark(_ mark: XMLElement) -> XMLElement {
    var properties = first("w:pPr") ?? XMLElement("w:pPr")
    var ofMark = properties.first("w:rPr") ?? XMLElement("w:rPr")
    ofMark.content.insert(.element(mark), at: 0)
    if let index = properties.content.firstIndex(where: { $0.isElement("w:rPr") }) {
      properties.content[index] = .element(ofMark)
    } else {
      let end = properties.content.firstIndex { $0.isElement("w:sectPr") || $0.isElement("w:pPrChange") }
      properties.content.insert(.element(ofMark), at: end ?? properties.content.count)
    }
    var copy = self
    if let index = copy.content.firstIndex(where: { $0.isElement("w:pPr") }) {
      copy.content[index] = .element(properties)
    } else {
      copy.content.insert(.element(properties), at: 0)
    }
    return copy
  }

  /// A paragraph with elements right behind its properties.
  func beginning(with elements: [XMLElement]) -> XMLElement {
    var copy = self
    let start = (content.firstIndex { $0.isElement("w:pPr") }).map { $0 + 1 } ?? 0
    copy.content.insert(contentsOf: elements.map { .element($0) }, at: start)
    return copy
  }

  /// A paragraph with elements at its end.
  func ending(with elements: [XMLElement]) -> XMLElement {
    var copy = self
    copy.content += elements.map { .element($0) }
    return copy
  }
}

extension XMLElement.Content {
  func isElement(_ name: String) -> Bool { if case .element(let element) = self { element.name == name } else { false } }
}
