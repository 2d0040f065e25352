import PackagedXML
import PlanModel

extension ODTStory {
  /// A frame, shape or group (ODF 1.3 part 3, 10): its words become blocks after the paragraph that it hangs on.
  mutating func drawing(_ element: XMLElement) {
    switch element.name {
    case "draw:frame": frame(element)
    case "draw:a", "draw:g", "dr3d:scene": for child in element.children { drawing(child) }
    case "draw:control": findings.noteUnread("form control", at: place)
    case _ where element.children.contains(where: { Self.holdsWords.contains($0.name) }): box(element)
    // Lines and shapes without words, and what describes them.
    default: break
    }
  }

  private static let holdsWords: Set<String> = ["text:p", "text:h", "text:list", "table:table"]

  /// A frame shows the first of its contents that the program knows; the others are fallbacks.
  private mutating func frame(_ element: XMLElement) {
    for child in element.children {
      switch child.name {
      case "draw:text-box": return box(child)
      case "table:table": return box(element)
      case "draw:object", "draw:object-ole": return findings.noteUnread("embedded object", at: place)
      case "draw:image": return findings.noteUnread("picture", at: place)
      case "draw:applet", "draw:plugin", "draw:floating-frame": return findings.noteUnread("embedded object", at: place)
      default: break
      }
    }
  }

  private mutating func box(_ element: XMLElement) {
    let blocks = aside { story in for child in element.children { story.block(child) } }
    guard !blocks.isEmpty else { return }
    findings.coverage.textBoxes += 1
    if paragraph != nil { paragraph?.boxes += blocks } else { for block in blocks { emit(block) } }
  }

  /// Reads blocks of their own, away from the open paragraph.
  private mutating func aside(_ read: (inout ODTStory) -> Void) -> [Block] {
    let outside = (paragraph, lists.current)
    paragraph = nil
    sinks.append([])
    read(&self)
    (paragraph, lists.current) = outside
    return sinks.popLast() ?? []
  }

  /// A footnote or endnote (ODF 1.3 part 3, 6.3): its paragraphs come after the body, under the label that the text prints.
  mutating func note(_ element: XMLElement) {
    let isEndnote = element["text:note-class"] == "endnote"
    let citation = element.first("text:note-citation")
    let label = citation?["text:label"] ?? citation?.text
    let outside = (part, number, rowDepth)
    (part, rowDepth) = (isEndnote ? "endnotes" : "footnotes", 0)
    number = (isEndnote ? notes.end : notes.foot).count
    noteDepth += 1
    let blocks = aside { story in for child in element.first("text:note-body")?.children ?? [] { story.block(child) } }
    noteDepth -= 1
    (part, number, rowDepth) = outside
    findings.coverage.notes += 1
    let labelled = blocks.map { block in
      var block = block
      if case .table = block.kind { return block }
      (block.kind, block.label, block.originalForm) = (.note, label, nil)
      return block
    }
    if isEndnote { notes.end += labelled } else { notes.foot += labelled }
  }
}
