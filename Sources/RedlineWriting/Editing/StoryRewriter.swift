import PackagedXML

/// Carries out a script on a story.
struct StoryRewriter: StoryVisitor {
  let script: RedlineScript
  let survey: StorySurvey
  var marks: ChangeMarks
  /// The style of a comment's reference, where the file has it.
  let hasReferenceStyle: Bool

  mutating func paragraph(_ element: XMLElement, at place: StoryPlace) -> [XMLElement] {
    let anchor = RedlineScript.Anchor.paragraph(place.paragraph)
    let edit = script.paragraphs[place.paragraph] ?? ParagraphEdit()
    var own = edited(element, edit)
    let behind = script.after[anchor] ?? []
    let before = built(script.before[anchor] ?? [], behindTable: false)
    guard !behind.isEmpty, survey.paragraphs[place.paragraph].isLast else { return before + own + built(behind, behindTable: false) }
    // The last paragraph mark of a cell cannot go. Text inserted behind a deleted paragraph comes before it ...
    if edit.fate != .kept { return before + built(behind, behindTable: false) + own }
    // ... and one that stays gets a new mark, so that the new paragraph takes over the old one.
    if let last = own.lastIndex(where: { $0.name == "w:p" }) { own[last] = own[last].markingMark(marks.mark("w:ins")) }
    return before + own + built(behind, behindTable: false, endsCell: true)
  }

  mutating func row(_ element: XMLElement, at index: Int, in place: StoryPlace) -> [XMLElement] {
    let before = built(script.before[.row(index)] ?? [], behindTable: false)
    let own = script.deletedRows.contains(index) ? element.markingRow(marks.mark("w:del")) : element
    return before + [own] + built(script.after[.row(index)] ?? [], behindTable: false)
  }

  mutating func table(_ element: XMLElement, at index: Int, in place: StoryPlace) -> [XMLElement] {
    let before = built(script.before[.table(index)] ?? [], behindTable: false)
    return before + [element] + built(script.after[.table(index)] ?? [], behindTable: true)
  }

  private mutating func edited(_ element: XMLElement, _ edit: ParagraphEdit) -> [XMLElement] {
    var result: [XMLElement]
    if edit.fate == .kept {
      result = [edit.edits.isEmpty ? element : ParagraphEditor.edited(element, edit.edits, marks: &marks)]
    } else {
      result = ParagraphRemover.removed(element, edit, marks: &marks)
    }
    if let index = result.firstIndex(where: { $0.name == "w:p" }) {
      result[index] = commented(
        result[index], edit.comments, within: edit.fate == .kept ? nil : edit.fate == .deleted ? "w:del" : "w:moveFrom")
      if edit.losesMark { result[index] = result[index].markingMark(marks.mark("w:del")) }
      result.replaceSubrange(index...index, with: ParagraphSplitter.split(result[index], marks: &marks))
    }
    return result
  }

  // MARK: Comments

  /// The paragraph with comments anchored on it; their references go where its words go.
  private mutating func commented(_ paragraph: XMLElement, _ comments: [CommentAnchor], within mark: String?) -> XMLElement {
    guard !comments.isEmpty else { return paragraph }
    var marks = marks
    let (starts, ends) = CommentAnchoring(hasReferenceStyle: hasReferenceStyle).elements(comments) { run in
      mark.map { marks.mark($0, [run]) } ?? run
    }
    self.marks = marks
    return paragraph.beginning(with: starts).ending(with: ends)
  }

  // MARK: What is put in

  private mutating func built(_ blocks: [NewBlock], behindTable: Bool, endsCell: Bool = false) -> [XMLElement] {
    var result: [XMLElement] = []
    var isBehindTable = behindTable
    for (index, block) in blocks.enumerated() {
      switch block {
      case .paragraph(let paragraph):
        result += built(paragraph, isEndOfCell: endsCell && index == blocks.count - 1)
        isBehindTable = false
      case .row(let row): result.append(built(row))
      case .table(let rows):
        // Tables with nothing between them would become one.
        if isBehindTable { result.append(emptyParagraph()) }
        result.append(NewTable.table(rows.map { built($0) }, columns: rows.map(\.cells.count).max() ?? 1))
        result.append(emptyParagraph())
        isBehindTable = false
      }
    }
    return result
  }

  private mutating func emptyParagraph() -> XMLElement { XMLElement("w:p").markingMark(marks.mark("w:ins")) }

  private mutating func built(_ new: NewParagraph, isEndOfCell: Bool) -> [XMLElement] {
    let name = new.move == nil ? "w:ins" : "w:moveTo"
    var paragraph = XMLElement("w:p", [:], new.properties.map { [$0] } ?? [])
    if !isEndOfCell { paragraph = paragraph.markingMark(marks.mark(name)) }
    paragraph = paragraph.ending(with: [marks.mark(name, [NewRun.run(new.text, properties: new.runProperties)])])
    paragraph = commented(paragraph, new.comments, within: name)
    guard let move = new.move else { return [paragraph] }
    let range = marks.rangeStart("w:moveToRangeStart", move: move)
    return [paragraph.beginning(with: [range.element]), XMLElement("w:moveToRangeEnd", ["w:id": range.id])]
  }

  private mutating func built(_ new: NewRow) -> XMLElement {
    let forms = NewTable.cells(of: new)
    var cells: [XMLElement] = []
    for (index, form) in forms.enumerated() {
      var paragraphs = form.text.split(separator: TextEdit.paragraphBreak, omittingEmptySubsequences: false).map { words in
        let paragraph = XMLElement("w:p", [:], form.paragraphProperties.map { [$0] } ?? []).markingMark(marks.mark("w:ins"))
        return words.isEmpty
          ? paragraph : paragraph.ending(with: [marks.mark("w:ins", [NewRun.run(String(words), properties: form.runProperties)])])
      }
      if index == 0 { paragraphs[0] = commented(paragraphs[0], new.comments, within: "w:ins") }
      cells.append(XMLElement("w:tc", [:], [form.properties] + paragraphs))
    }
    var row = XMLElement("w:tr", [:], cells)
    if let properties = NewTable.rowProperties(of: new) { row.content.insert(.element(properties), at: 0) }
    return row.markingRow(marks.mark("w:ins"))
  }
}

extension XMLElement {
  /// A row with a mark in its properties (17.13.5.12 and .16), behind the others and before a change of them.
  func markingRow(_ mark: XMLElement) -> XMLElement {
    var copy = self
    if let index = content.firstIndex(where: { $0.isElement("w:trPr") }), var properties = first("w:trPr") {
      let end = properties.content.firstIndex { $0.isElement("w:trPrChange") } ?? properties.content.count
      properties.content.insert(.element(mark), at: end)
      copy.content[index] = .element(properties)
    } else {
      let start = content.firstIndex(where: { $0.isElement("w:tblPrEx") }).map { $0 + 1 } ?? 0
      copy.content.insert(.element(XMLElement("w:trPr", [:], [mark])), at: start)
    }
    return copy
  }
}
