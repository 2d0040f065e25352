import PackagedXML
import PlanModel

/// Joins lines under each other to paragraphs, items and headings.
struct PDFParagraphs {
  private let measures: PDFMeasures
  private let hyphens: HyphenReading
  /// Whether the lines are those of one cell, where size does not show a heading.
  private let isCell: Bool
  private var blocks: [Block] = []
  private var open: OpenBlock?
  private var levels = ListLevels()

  /// A paragraph, item or heading that may go on in the next line.
  private struct OpenBlock {
    var block: Block
    var text: PDFText
    var last: PDFLine
    /// Where its words begin, behind a label.
    var left: Double
    /// Where its first line begins, where a number typed before the words is part of it.
    var start: Double?
  }

  init(measures: PDFMeasures, hyphens: HyphenReading, isCell: Bool = false) {
    (self.measures, self.hyphens, self.isCell) = (measures, hyphens, isCell)
  }

  /// The blocks of the lines read since the last time; their places have a page, and no number yet.
  mutating func finish() -> [Block] {
    close()
    levels.end()
    defer { blocks = [] }
    return blocks
  }

  mutating func add(_ line: PDFLine) {
    if let open, isRestOfLine(open, line) {
      self.open?.text.append(line: line.content, by: hyphens)
      self.open?.last = line
      return
    }
    if let open, goesOn(open, in: line) {
      self.open?.text.append(line: line.content, by: hyphens)
      self.open?.last = line
      return
    }
    close()
    var text = PDFText()
    if let label = line.noteLabel { text.append("\(label) ", .plain) }
    text.append(line.content)
    var block = Block(kind: .paragraph, place: Place(paragraph: 1, page: line.page))
    var left = line.left
    if !isCell, let title = measures.title, PDFMeasures.rounded(line.size) == title {
      block.style = "Title"
    } else if !isCell, let level = measures.level(of: line.size) {
      block.kind = .heading(level: level)
      levels.end()
    } else if PDFContents.isContentsLine(text.text) {
      block.kind = .contentsLine
    } else {
      readLabel(&block, &text, line, &left)
    }
    open = OpenBlock(block: block, text: text, last: line, left: left, start: block.kind.isNumberedItem ? line.left : nil)
  }

  /// The bullet or number at the start of a line, and how deep its item is nested.
  private mutating func readLabel(_ block: inout Block, _ text: inout PDFText, _ line: PDFLine, _ left: inout Double) {
    let words = text.text
    guard let label = PDFStory.label(of: words) else {
      // A line further in can belong to an item.
      if line.left <= measures.body * 2 { levels.end() }
      return
    }
    let level = levels.level(of: label, indent: (line.left / 4).boundedInteger)
    block.kind = .listItem(level: min(level, 8), isNumbered: label.text != nil)
    block.label = label.text ?? "•"
    // The bullet that was read may be shorter than the sign that it replaces.
    text.removeFirst(label.wordsStart + words.utf8.count - PDFText.plainBullet(words).utf8.count)
    if line.words.count > 1 { left = line.words[1].left }
  }

  /// Whether a line is beside the last one: the rest of it, behind a gap.
  private func isRestOfLine(_ open: OpenBlock, _ line: PDFLine) -> Bool {
    open.last.page == line.page && open.last.stream == line.stream && open.last.isBeside(line) && line.left > open.last.right - 1
  }

  /// Whether a line goes on with the block before it.
  private func goesOn(_ open: OpenBlock, in line: PDFLine) -> Bool {
    let last = open.last
    guard PDFMeasures.rounded(line.size) == PDFMeasures.rounded(last.size) else { return false }
    if case .contentsLine = open.block.kind { return false }
    if PDFStory.label(of: line.text) != nil || line.noteLabel != nil { return false }
    let isHeading = if case .heading = open.block.kind { true } else { open.block.style == "Title" }
    let step = line.top - last.top
    if isHeading { return last.page == line.page && step < max(line.height, line.size) * 1.4 && step > 0 }
    guard last.stream == line.stream, last.page == line.page, step > 0 else { return isCut(open, before: line) }
    let isClose = step < max(measures.pitch, last.height) * 1.22 && isUnder(open, line)
    if last.endsInSpace { return isClose }
    return !open.text.text.hasSuffix(":") && isClose && measures.isFull(last, before: line)
  }

  /// Whether a line begins where the words of a block do, or right under its number.
  private func isUnder(_ open: OpenBlock, _ line: PDFLine) -> Bool {
    abs(line.left - open.left) < measures.body * 0.9 || open.start.map { abs(line.left - $0) < measures.body * 0.3 } ?? false
  }

  /// Whether a page or column ends in the middle of a sentence that the line goes on with.
  private func isCut(_ open: OpenBlock, before line: PDFLine) -> Bool {
    if open.last.endsInSpace, line.text.first?.isLowercase == true { return true }
    guard measures.isFull(open.last, before: line) else { return false }
    let text = open.text.text
    guard let end = text.last, !".!?:;”".contains(end), let first = line.text.first else { return false }
    return first.isLowercase || first.isNumber || end == "," || end == "-" || text.hasSmallLastWord
  }

  private mutating func close() {
    guard let open else { return }
    self.open = nil
    var block = open.block
    block.text = open.text.marked
    block.look = open.text.look ?? Block.Look()
    block.look?.typeSize = open.last.size
    block.look?.column = open.last.column
    blocks.append(block)
  }
}

extension Block.Kind {
  fileprivate var isNumberedItem: Bool { if case .listItem(_, isNumbered: true) = self { true } else { false } }
}

extension String {
  /// Whether the last word calls for another.
  fileprivate var hasSmallLastWord: Bool {
    ["the", "a", "an", "and", "or", "of", "to", "in", "for", "with", "by", "from", "our", "my", "their"].contains(
      split(separator: " ").last ?? "")
  }
}
