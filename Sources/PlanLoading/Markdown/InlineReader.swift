import PlanLanguage
import PlanModel

/// Reads the words of one paragraph: takes the signs out of the bytes and keeps what they say as spans beside them.
struct InlineReader {
  /// Signs of change that stay open at the end of a paragraph, for the next one.
  typealias OpenSigns = [OpenSign]

  let bytes: [UInt8]
  var output: [UInt8] = []
  var spans: [MarkedText.Span] = []
  var spanStart = 0
  var look = MarkedText.Look()
  var mark: Int?
  var depths = Depths()
  var colours: [String?] = []
  var signs: OpenSigns
  var brackets: [Int] = []
  /// Positions of output bytes that turned out to be signs.
  var dead: [Int] = []
  /// Stretches of output that a sign behind them marked.
  var marked: [(range: Range<Int>, mark: Int?, isUnderlined: Bool)] = []
  var strikeEnd: (start: Int, end: Int)?
  var strikeStart = 0
  var result = InlineText()

  /// How many signs of each look are open.
  struct Depths {
    var bold = 0
    var italic = 0
    var underline = 0
    var strike = 0
    var highlight = 0
  }

  /// Reads a paragraph. `signs` are those open before it and, afterwards, those left open.
  static func read(_ bytes: [UInt8], dialect: TextDialect, signs: inout OpenSigns, marks: inout MarkTable) -> InlineText {
    if signs.isEmpty, !needsReading(bytes) { return InlineText(text: MarkedText(String(decoding: bytes, as: UTF8.self))) }
    var reader = InlineReader(bytes: bytes, signs: signs)
    reader.run(InlineTokenizer.tokens(of: bytes, dialect: dialect), marks: &marks)
    signs = reader.signsLeftOpen
    return reader.finished()
  }

  private init(bytes: [UInt8], signs: OpenSigns) {
    self.bytes = bytes
    self.signs = signs
    output.reserveCapacity(bytes.count)
  }

  /// Whether there is a sign or a run of spaces in the bytes.
  private static func needsReading(_ bytes: [UInt8]) -> Bool {
    var last: UInt8 = Byte.space
    for byte in bytes {
      if byte == Byte.space, last == Byte.space { return true }
      if InlineTokenizer.isSign(byte), byte != Byte.dash || last == Byte.dash { return true }
      last = byte
    }
    return last == Byte.space
  }

  private mutating func run(_ tokens: [InlineToken], marks: inout MarkTable) {
    let pairing = EmphasisPairing(of: tokens)
    settleMark(&marks)
    for (index, token) in tokens.enumerated() {
      switch token {
      case .words(let range): emit(bytes[range])
      case .scalar(let value): emit(value)
      case .emphasis(let emphasis): apply(emphasis, pairing.roles[index] ?? .opens)
      case .open(let kind): open(OpenSign(kind: kind), &marks)
      case .openSubstitution: open(OpenSign(kind: .deleted, isSubstitution: true), &marks)
      case .close(let kind): close(kind, &marks)
      case .turn: turn(&marks)
      case .tag(let tag, let isClosing): apply(tag, isClosing: isClosing, &marks)
      case .lineBreak: emit(Byte.lineSeparator[...])
      case .openBracket: openBracket()
      case .closeBracket(let tail): closeBracket(tail, &marks)
      case .picture: result.pictures += 1
      case .comment: result.comments += 1
      case .noteReference: result.noteReferences += 1
      }
    }
    noteFaults(of: pairing, tokens)
  }
}

// MARK: - Words

extension InlineReader {
  /// Appends words; a run of spaces becomes one space, and there is none at the start.
  private mutating func emit(_ words: ArraySlice<UInt8>) {
    for byte in words {
      if byte == Byte.space, output.last.map({ $0 == Byte.space || $0 == Byte.tab }) ?? true { continue }
      output.append(byte)
    }
  }

  private mutating func emit(_ scalar: UInt32) {
    if scalar < 0x80 { emit([UInt8(scalar)][...]) } else { output.appendScalar(scalar) }
  }

  /// Ends the span of the look and mark so far.
  mutating func endSpan() {
    if output.count > spanStart { spans.append(MarkedText.Span(length: output.count - spanStart, look: look, mark: mark)) }
    spanStart = output.count
  }

  private mutating func settleLook() {
    let colour = colours.last { $0 != nil } ?? nil
    let next = MarkedText.Look(
      isBold: depths.bold > 0, isItalic: depths.italic > 0, isUnderlined: depths.underline > 0, isStruck: depths.strike > 0, colour: colour,
      highlight: depths.highlight > 0 ? "FFFF00" : nil)
    guard next != look else { return }
    endSpan()
    look = next
  }
}

// MARK: - Looks

extension InlineReader {
  private mutating func apply(_ emphasis: Emphasis, _ role: EmphasisPairing.Role) {
    switch role {
    case .isWords: emit(bytes[emphasis.range])
    case .isLeftOut: break
    case .reopens:
      endSpan()
    case .opens, .closes:
      let isOpening = role == .opens
      if emphasis.kind == .strike { noteStrike(isOpening: isOpening) }
      step(emphasis.kind, by: isOpening ? 1 : -1)
    }
  }

  private mutating func step(_ kind: Emphasis.Kind, by step: Int) {
    switch kind {
    case .bold: depths.bold += step
    case .italic: depths.italic += step
    case .strike: depths.strike += step
    }
    settleLook()
  }

  private mutating func apply(_ tag: InlineTag, isClosing: Bool, _ marks: inout MarkTable) {
    let step = isClosing ? -1 : 1
    switch tag {
    case .bold: depths.bold = max(0, depths.bold + step)
    case .italic: depths.italic = max(0, depths.italic + step)
    case .underline: depths.underline = max(0, depths.underline + step)
    case .strike: depths.strike = max(0, depths.strike + step)
    case .span(let look):
      if isClosing { _ = colours.popLast() } else { colours.append(look?.colour) }
    case .highlight: depths.highlight = max(0, depths.highlight + step)
    case .change(let kind):
      if isClosing { close(kind, &marks) } else { open(OpenSign(kind: kind), &marks) }
    case .lineBreak, .other: break
    }
    settleLook()
  }

  /// Keeps where strikes end and start, to find two of them side by side that are two wordings.
  private mutating func noteStrike(isOpening: Bool) {
    guard isOpening else {
      strikeEnd = (strikeStart, output.count)
      return
    }
    defer { strikeStart = output.count }
    guard let last = strikeEnd, output[last.end...].allSatisfy(\.isSpaceOrTab) else { return }
    result.faults.append((.adjacentStrikes, [output.string(last.start..<last.end).excerpt, "\(output.count)"]))
  }
}

// MARK: - Signs of change

extension InlineReader {
  private mutating func settleMark(_ marks: inout MarkTable) {
    endSpan()
    mark = signs.last?.kind.map { marks.index(of: Mark(kind: $0, source: .signs)) }
  }

  private mutating func open(_ sign: OpenSign, _ marks: inout MarkTable) {
    signs.append(sign)
    signs[signs.count - 1].start = output.count
    settleMark(&marks)
  }

  private mutating func close(_ kind: DeclaredChange.Kind?, _ marks: inout MarkTable) {
    if let index = signs.lastIndex(where: { $0.kind == kind }) {
      signs.remove(at: index)
    } else {
      result.faults.append((.unopened, [wordsBefore(output.count)]))
    }
    settleMark(&marks)
  }

  private mutating func turn(_ marks: inout MarkTable) {
    if signs.last?.kind == .deleted { signs.removeLast() }
    open(OpenSign(kind: .inserted, isSubstitution: true), &marks)
  }

  /// The signs that are open at the end of the paragraph, with the first words behind each.
  private var signsLeftOpen: OpenSigns {
    signs.map { sign in
      guard let start = sign.start else { return sign }
      var sign = sign
      sign.start = nil
      sign.words = output.string(min(start, output.count)..<min(start + 60, output.count)).excerpt
      return sign
    }
  }

  private mutating func openBracket() {
    brackets.append(output.count)
    output.append(Byte.openBracket)
  }

  /// Brackets nested deeper than this are words, which bounds the work on any input.
  private static let deepestBracket = 16

  private mutating func closeBracket(_ tail: InlineToken.LinkTail, _ marks: inout MarkTable) {
    let isTooDeep = brackets.count > Self.deepestBracket
    guard let start = brackets.popLast(), !isTooDeep else { return output.append(Byte.closeBracket) }
    switch tail {
    case .none:
      output.append(Byte.closeBracket)
      return
    case .address: break
    case .change(let change): marked.append((start..<output.count, marks.index(of: change), false))
    case .underline: marked.append((start..<output.count, nil, true))
    case .comment:
      if output.count > start + 1 { result.comments += 1 }
      dead.append(contentsOf: (start + 1)..<output.count)
    }
    dead.append(start)
  }
}
