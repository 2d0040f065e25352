import PackagedXML

/// Edits the words of one paragraph: runs are cut where an edit begins and ends, and every piece keeps its run's properties.
struct ParagraphEditor {
  private var edits: [TextEdit]
  private var marks: ChangeMarks?
  /// The properties that words lose, where they are restyled and not taken out.
  private var lost: Set<String>?
  private var fields = FieldTrail()
  private var position = 0
  /// The first edit that is not done.
  private var next = 0

  /// Edits are marked as tracked changes, or made outright where there is nothing to mark them with.
  init(_ edits: [TextEdit], marks: ChangeMarks?) {
    self.edits = edits
    self.marks = marks
  }

  /// The paragraph with the edits made, and the marks for what comes next.
  static func edited(_ paragraph: XMLElement, _ edits: [TextEdit], marks: inout ChangeMarks) -> XMLElement {
    var editor = ParagraphEditor(edits, marks: marks)
    let result = editor.run(paragraph)
    marks = editor.marks ?? marks
    return result
  }

  /// The paragraph with the edits made outright.
  static func applied(_ paragraph: XMLElement, _ edits: [TextEdit]) -> XMLElement {
    var editor = ParagraphEditor(edits, marks: nil)
    return editor.run(paragraph)
  }

  /// The paragraph with some stretches bare of some properties; nothing is taken out.
  static func restyled(_ paragraph: XMLElement, _ stretches: [TextEdit], without properties: Set<String>) -> XMLElement {
    var editor = ParagraphEditor(stretches, marks: nil)
    editor.lost = properties
    return editor.run(paragraph)
  }

  private mutating func run(_ paragraph: XMLElement) -> XMLElement {
    var result = rewritten(paragraph)
    // A paragraph without a word has no run to put words beside.
    while next < edits.count {
      if !edits[next].text.isEmpty {
        let mark = result.first("w:pPr")?.first("w:rPr")?.without(MarkNames.ofMark)
        let elements = inserted(edits[next].text, properties: mark?.content.isEmpty == true ? nil : mark)
        result.content += elements.map { .element($0) }
      }
      next += 1
    }
    return result
  }

  private mutating func rewritten(_ element: XMLElement) -> XMLElement {
    var result = element
    result.content = []
    for item in element.content {
      guard case .element(let child) = item else {
        result.content.append(item)
        continue
      }
      switch child.name {
      case "w:r": result.content += run(child: child).map { .element($0) }
      case "w:pPr", "w:sdtPr", "w:sdtEndPr", "mc:AlternateContent": result.content.append(item)
      default:
        result.content.append(StoryNames.containers.contains(child.name) ? .element(rewritten(child)) : item)
      }
    }
    return result
  }

  // MARK: Runs

  /// A run, cut at the edits that touch it.
  private mutating func run(child run: XMLElement) -> [XMLElement] {
    var splitter = RunSplitter(run)
    for case .element(let child) in run.content {
      switch RunPiece(child) {
      case .properties: continue
      case .field:
        fields.meet(child)
        splitter.keep(child)
      case .opaque: splitter.keep(child)
      case .words(let words) where !fields.isInstruction && !run.isHiddenRun: pass(words, child, &splitter)
      case .sign(let words) where !fields.isInstruction && !run.isHiddenRun: pass(words, child, &splitter)
      case .words, .sign: splitter.keep(child)
      }
    }
    return splitter.finish { deleted($0) }
  }

  /// Passes words: those in the range of an edit are deleted, and the text that an edit inserts is put at its end.
  private mutating func pass(_ words: [UInt8], _ element: XMLElement, _ splitter: inout RunSplitter) {
    let end = position + words.count
    var start = position
    while next < edits.count, edits[next].range.lowerBound < end || edits[next].range.upperBound <= end {
      let range = edits[next].range
      if range.lowerBound > start {
        splitter.append(words, element, start - position..<range.lowerBound - position, isDeleted: false)
        start = range.lowerBound
      }
      let stop = min(range.upperBound, end)
      if stop > start {
        splitter.append(words, element, start - position..<stop - position, isDeleted: true)
        start = stop
      }
      guard range.upperBound <= end else { break }
      settle(&splitter)
    }
    if start < end { splitter.append(words, element, start - position..<end - position, isDeleted: false) }
    position = end
  }

  /// Inserts the text of the current edit, and goes on to the next.
  private mutating func settle(_ splitter: inout RunSplitter) {
    let text = edits[next].text
    next += 1
    guard !text.isEmpty else { return }
    for element in inserted(text, properties: splitter.properties) { splitter.insert(element) { deleted($0) } }
  }

  /// The runs of words that are put in, with breaks between paragraphs.
  private mutating func inserted(_ text: String, properties: XMLElement?) -> [XMLElement] {
    var result: [XMLElement] = []
    for (index, words) in text.split(separator: TextEdit.paragraphBreak, omittingEmptySubsequences: false).enumerated() {
      if index > 0 { result.append(XMLElement(ParagraphSplitter.breakName)) }
      guard !words.isEmpty else { continue }
      let run = NewRun.run(String(words), properties: properties)
      result.append(marks?.mark("w:ins", [run]) ?? run)
    }
    return result
  }

  private mutating func deleted(_ run: XMLElement) -> XMLElement? {
    guard let lost else { return marks?.mark("w:del", [run.asDeleted]) }
    return run.restyled(without: lost)
  }
}

/// Cuts one run into stretches that stay and stretches that go.
private struct RunSplitter {
  let properties: XMLElement?
  private let source: XMLElement
  private var result: [XMLElement] = []
  private var pieces: [XMLElement] = []
  private var isDeleted = false
  private var isCut = false

  init(_ run: XMLElement) {
    source = run
    properties = run.first("w:rPr")?.without(["w:rPrChange", "w:ins", "w:del", "w:moveFrom", "w:moveTo"])
  }

  /// Adds what is never taken out.
  mutating func keep(_ element: XMLElement) {
    if isDeleted { pending.append(element) } else { pieces.append(element) }
  }
  /// Elements inside of words that are deleted: they stay, right behind them.
  private var pending: [XMLElement] = []

  mutating func append(_ words: [UInt8], _ element: XMLElement, _ range: Range<Int>, isDeleted: Bool) {
    if isDeleted != self.isDeleted { isCut = true }
    switchTo(isDeleted)
    if range.count == words.count {
      pieces.append(element)
    } else if element.name == "w:t" || element.name == "w:delText" {
      isCut = true
      let text = String(decoding: words[range], as: UTF8.self)
      pieces.append(
        XMLElement(element.name, attributes: [XMLElement.Attribute("xml:space", "preserve")], content: [.text(text)]))
    }
  }

  /// The closures that take a run out wait until the stretch is complete.
  private var queue: [(run: XMLElement, isDeleted: Bool)] = []

  private mutating func switchTo(_ isDeleted: Bool) {
    guard isDeleted != self.isDeleted else { return }
    flush()
    self.isDeleted = isDeleted
  }

  private mutating func flush() {
    if !pieces.isEmpty { queue.append((run(of: pieces), isDeleted)) }
    if !pending.isEmpty { queue.append((run(of: pending), false)) }
    (pieces, pending) = ([], [])
  }

  private func run(of pieces: [XMLElement]) -> XMLElement {
    var run = source
    let properties = source.first("w:rPr").map { [$0] } ?? []
    run.content = (properties + pieces).map { .element($0) }
    return run
  }

  mutating func insert(_ element: XMLElement, _ delete: (XMLElement) -> XMLElement?) {
    isCut = true
    flush()
    drain(delete)
    result.append(element)
  }

  private mutating func drain(_ delete: (XMLElement) -> XMLElement?) {
    for (run, isDeleted) in queue {
      if !isDeleted { result.append(run) } else if let gone = delete(run) { result.append(gone) }
    }
    queue = []
  }

  /// The stretches in order; the run itself where nothing was cut.
  mutating func finish(_ delete: (XMLElement) -> XMLElement?) -> [XMLElement] {
    guard isCut || isDeleted else { return [source] }
    flush()
    drain(delete)
    return result
  }
}

extension XMLElement {
  /// A run without some of its properties.
  fileprivate func restyled(without names: Set<String>) -> XMLElement {
    var copy = self
    for index in copy.content.indices {
      if case .element(let child) = copy.content[index], child.name == "w:rPr" { copy.content[index] = .element(child.without(names)) }
    }
    return copy
  }

  /// A run as written in deleted words: its text under the names that are kept for them (17.3.3.7 and .13).
  var asDeleted: XMLElement {
    var copy = self
    copy.content = content.map { item in
      guard case .element(let child) = item else { return item }
      switch child.name {
      case "w:t": return .element(child.named("w:delText"))
      case "w:instrText": return .element(child.named("w:delInstrText"))
      default: return item
      }
    }
    return copy
  }
}

/// Names of elements that mark changes, by their place.
enum MarkNames {
  /// On a paragraph mark, in its `w:rPr`.
  static let ofMark: Set<String> = ["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange"]
}
