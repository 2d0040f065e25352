import PackagedXML

/// Takes marks made by hand off a story: words that go are taken out, those that stay lose the look that marked them.
struct HandMarkRemover: StoryVisitor {
  /// The marked paragraphs of the part, by number.
  var marked: [Int: [HandMarkedParagraph]]
  /// The properties that gave words their look.
  let properties: Set<String>

  mutating func paragraph(_ element: XMLElement, at place: StoryPlace) -> [XMLElement] {
    guard let candidates = marked[place.number], !candidates.isEmpty else { return [element] }
    let text = ParagraphText(of: element)
    let letters = Letters(text.bytes).bytes
    guard let index = candidates.firstIndex(where: { $0.letters == letters }),
      let found = FoundText(candidates[index].text, in: [(0, text.bytes)])
    else { return [element] }
    marked[place.number]?.remove(at: index)
    let edits = HandEdits(candidates[index], found)
    if edits.leavesNothing, !text.hasOpaque, element.first("w:pPr")?.first("w:sectPr") == nil {
      return [element.setting(ParagraphMerger.flag, "1").withoutRuns]
    }
    let restyled = ParagraphEditor.restyled(element, edits.plain, without: properties)
    return [ParagraphEditor.applied(restyled, edits.edits)]
  }

  mutating func row(_ element: XMLElement, at index: Int, in place: StoryPlace) -> [XMLElement] { [element] }

  mutating func table(_ element: XMLElement, at index: Int, in place: StoryPlace) -> [XMLElement] { [element] }
}

extension HandMarkedParagraph {
  /// All words.
  var text: String { pieces.map(\.text).joined() }
  /// All letters, without blanks.
  fileprivate var letters: [UInt8] { Letters(Array(text.utf8)).bytes }
}

/// What is to be done with the words of a marked paragraph.
private struct HandEdits {
  /// What is taken out, and the blanks that the reader put in or left out where marks meet.
  private(set) var edits: [TextEdit] = []
  /// What loses its look.
  private(set) var plain: [TextEdit] = []
  /// Whether no word stays.
  let leavesNothing: Bool

  init(_ paragraph: HandMarkedParagraph, _ found: FoundText) {
    leavesNothing = !paragraph.pieces.contains { $0.fate != .gone && $0.text.utf8.contains { $0 > 0x20 } }
    var position = 0
    var lastKept: Int?
    let bytes = Array(paragraph.text.utf8)
    let isLetter = Letters.flags(bytes)
    for piece in paragraph.pieces {
      let end = position + piece.text.utf8.count
      guard end > position else { continue }
      let range = found.starts[position].offset..<max(found.starts[position].offset, found.ends[end - 1].offset)
      if piece.fate == .gone {
        Self.add(TextEdit(range: range, text: ""), to: &edits)
      } else {
        if piece.fate == .plain { Self.add(TextEdit(range: range, text: ""), to: &plain) }
        for index in position..<end {
          addBlank(index, lastKept, isLetter, found)
          lastKept = index
        }
      }
      position = end
    }
  }

  /// A blank that the file does not have is put in; one that the reading does not have is taken out.
  private mutating func addBlank(_ index: Int, _ lastKept: Int?, _ isLetter: [Bool], _ found: FoundText) {
    let (start, end) = (found.starts[index].offset, found.ends[index].offset)
    if !isLetter[index] {
      if start == end, lastKept != nil, isLetter.dropFirst(index + 1).contains(true) {
        edits.append(TextEdit(range: start..<start, text: " "))
      }
    } else if let lastKept, lastKept == index - 1, isLetter[lastKept], found.ends[lastKept].offset < start {
      edits.append(TextEdit(range: found.ends[lastKept].offset..<start, text: ""))
    }
  }

  private static func add(_ edit: TextEdit, to list: inout [TextEdit]) {
    if let last = list.last, last.text.isEmpty, last.range.upperBound >= edit.range.lowerBound {
      list[list.count - 1].range = last.range.lowerBound..<max(last.range.upperBound, edit.range.upperBound)
    } else {
      list.append(edit)
    }
  }
}

extension XMLElement {
  /// A paragraph with its properties alone.
  fileprivate var withoutRuns: XMLElement {
    var copy = self
    copy.content.removeAll { $0.isElement("w:r") }
    return copy
  }
}
