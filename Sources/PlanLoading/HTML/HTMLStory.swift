import PlanModel

/// Reads a web page into blocks.
struct HTMLStory {
  let finder: PageFurnitureFinder
  let noteLinks: NoteLinks
  var pageLook: PageLook
  var marks = OpenMarks()
  var findings = StoryFindings()
  var setAside = PageFurnitureTally()

  // The current position.
  var number = 0
  var sinks: [[Block]] = [[]]
  var notes: [Block] = []
  var words = FlowingText()
  /// The kind of the open paragraph, determined by the elements around it.
  var opening = Opening()
  var lists: [OpenList] = []
  /// The level of the last heading that is one by its element.
  var headingLevel = 1
  var cellDepth = 0
  /// Which blocks are nothing but links within the page.
  var contentsCandidates: [Int] = []

  /// What the next paragraph is.
  struct Opening {
    var kind = Block.Kind.paragraph
    var label: String?
    var style: String?
    var note: String?
    var isLinks = true
    var keepsLines = false
    /// Whether all of it is bold, whatever its words say.
    var isBold: Bool?
    /// The layout of the element with its first words.
    var layout = ParagraphLayout()
  }

  /// A list that is open: the number of its next item, and how it is printed; nil for bullets.
  struct OpenList {
    var number: Int
    var format: NumberFormat?
    /// Whether an element opened it, and not an item outside of any list.
    var isOpened = true
    /// The level that its name gives, where lists of all levels are beside each other, as in pages of Google Docs.
    var level: Int?
  }

  init(finder: PageFurnitureFinder, noteLinks: NoteLinks, look: PageLook) {
    pageLook = look
    self.finder = finder
    self.noteLinks = noteLinks
  }

  /// The known context of a node.
  struct Surroundings {
    var look = PageLook.ElementLook()
    var isInMain = false
    var isInLink = false
    /// Whether it is in a heading or term, whose button is a part of it.
    var isInTitle = false
    /// Whether a button opens it.
    var isOpened = false
  }

  /// The whole page.
  mutating func document(_ page: HTMLNode) -> SourceDocument {
    var surroundings = Surroundings()
    surroundings.look.format.size = PageLook.usualSize
    walk(page, surroundings)
    flush()
    var blocks = sinks[0]
    turnToContents(&blocks)
    var document = SourceDocument(blocks: blocks + notes, marks: marks.marks)
    document.properties = properties(page)
    document.notes = setAside.notes + findings.notes
    document.coverage = findings.coverage
    document.coverage.paragraphs += setAside.pieces
    document.coverage.paragraphsSetAside += setAside.pieces
    document.coverage.unread = findings.unreadCounts
    return document
  }

  var place: Place { Place(paragraph: max(number, 1)) }

  mutating func walk(_ node: HTMLNode, _ outside: Surroundings) {
    if let reason = finder.reason(
      node, isInMain: outside.isInMain, isInTitle: outside.isInTitle, isOpened: outside.isOpened)
    {
      if HTMLName.isBlock(node.name) { flush() }
      return setAside.add(node, reason)
    }
    var inside = outside
    inside.isOpened = false
    inside.look = pageLook.look(of: node, within: outside.look)
    inside.isInMain = outside.isInMain || node.name == "main" || node.name == "article" || node.attributes["role"] == "main"
    element(node, inside)
  }

  mutating func children(_ node: HTMLNode, _ inside: Surroundings) {
    var inside = inside
    for item in node.content {
      switch item {
      case .node(let child):
        walk(child, inside)
        inside.isOpened = child.opensSection
      case .text(let text): append(text, inside)
      }
    }
  }

  /// Adds words to the open paragraph. Text outside of any block of a page whose main part is read alone is set aside too.
  mutating func append(_ text: String, _ surroundings: Surroundings) {
    if finder.readsMainOnly, !surroundings.isInMain {
      return setAside.add(words: HTMLNode.words(in: text), reason: .outside)
    }
    if !words.hasWords { opening.layout = surroundings.look.layout }
    if opening.keepsLines { return appendLines(text, surroundings) }
    words.append(text, look: ResolvedLook(surroundings.look.format), mark: marks.current)
    if !surroundings.isInLink, words.hasWords, text.utf8.contains(where: { $0 > 0x20 }) { opening.isLinks = false }
  }

  /// Preformatted text: its line ends are line breaks.
  private mutating func appendLines(_ text: String, _ surroundings: Surroundings) {
    let look = ResolvedLook(surroundings.look.format)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0, !words.isEmpty { words.appendBreak(look: look, mark: marks.current) }
      words.append(String(line), look: look, mark: marks.current)
    }
    opening.isLinks = false
  }

  /// Ends the open paragraph, if there is one.
  mutating func flush() {
    defer {
      words = FlowingText()
      opening = Opening()
    }
    guard words.hasWords else { return }
    let text = words.text.trimmingBreaks
    if PageFurnitureTally.isKnownLine(text.text) {
      return setAside.add(words: HTMLNode.words(in: text.text), text: text.text, reason: .asides)
    }
    if cellDepth == 0 { number += 1 }
    var block = Block(
      kind: opening.kind, text: text, paragraphMark: marks.current, label: opening.label, style: opening.style,
      look: words.look(in: opening.layout), place: place)
    if let isBold = opening.isBold { block.look?.isBold = isBold }
    if let label = opening.note {
      (block.kind, block.label) = (.note, label)
      findings.coverage.notes += 1
      notes.append(block)
      return
    }
    if cellDepth == 0 {
      findings.coverage.paragraphs += 1
      if opening.isLinks, sinks.count == 1 { contentsCandidates.append(sinks[0].count) }
    }
    emit(block)
  }

  /// Adds a block; lines of a paragraph that begin with letters or numbers are items of their own.
  private mutating func emit(_ block: Block) {
    let items = block.kind == .paragraph ? LetteredLines.items(of: block) : [block]
    for (index, var item) in items.enumerated() {
      if index > 0, cellDepth == 0 {
        number += 1
        findings.coverage.paragraphs += 1
      }
      item.place = place
      sinks[sinks.count - 1].append(item)
    }
  }

  /// Three lines or more that are nothing but links within the page are its contents.
  private func turnToContents(_ blocks: inout [Block]) {
    var run: [Int] = []
    func settle(_ run: [Int], _ blocks: inout [Block]) {
      guard run.count >= 3 else { return }
      for index in run { (blocks[index].kind, blocks[index].label) = (.contentsLine, nil) }
    }
    for index in contentsCandidates {
      if let last = run.last, index != last + 1 {
        settle(run, &blocks)
        run = []
      }
      run.append(index)
    }
    settle(run, &blocks)
  }

  private func properties(_ page: HTMLNode) -> PlanMetadata {
    var metadata = PlanMetadata(language: page.first { $0.attributes["lang"] != nil || $0.attributes["xml:lang"] != nil }?.language)
    if let title = page.first(where: { $0.name == "title" })?.text, !title.isEmpty {
      metadata.title = PlanMetadata.Title(text: title, place: Place(part: "properties", paragraph: 1))
    }
    metadata.author = page.first { $0.name == "meta" && $0.attributes["name"]?.lowercased() == "author" }?.attributes["content"]
    return metadata
  }
}

extension HTMLNode {
  fileprivate var language: String? { attributes["lang"] ?? attributes["xml:lang"] }
}

extension MarkedText {
  /// The text without line breaks and spaces at its end.
  fileprivate var trimmingBreaks: MarkedText {
    var result = self
    while let last = result.text.unicodeScalars.last, last == "\u{2028}" || last == " " {
      let length = String(last).utf8.count
      result.text.unicodeScalars.removeLast()
      guard let span = result.spans.indices.last else { continue }
      result.spans[span].length -= length
      if result.spans[span].length <= 0 { result.spans.removeLast() }
    }
    return result
  }
}
