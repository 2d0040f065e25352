import PlanModel

/// Reads the words of one paragraph: takes the signs out of the bytes and keeps what they say as spans beside them.
struct InlineReader {
  /// Signs of change that stay open at the end of a paragraph, for the next one.
  typealias OpenSigns = [DeclaredChange.Kind?]

  private let bytes: [UInt8]
  private var output: [UInt8] = []
  private var spans: [MarkedText.Span] = []
  private var spanStart = 0
  private var look = MarkedText.Look()
  private var mark: Int?
  private var depths = Depths()
  private var colours: [String?] = []
  private var signs: OpenSigns
  private var brackets: [Int] = []
  /// Positions of output bytes that turned out to be signs.
  private var dead: [Int] = []
  /// Stretches of output that a sign behind them marked.
  private var marked: [(range: Range<Int>, mark: Int?, isUnderlined: Bool)] = []
  private var strikeEnd: (start: Int, end: Int)?
  private var strikeStart = 0
  private var result = InlineText()

  /// How many signs of each look are open.
  private struct Depths {
    var bold = 0
    var italic = 0
    var underline = 0
    var strike = 0
  }

  /// Reads a paragraph. `signs` are those open before it and, afterwards, those left open.
  static func read(_ bytes: [UInt8], dialect: TextDialect, signs: inout OpenSigns, marks: inout MarkTable) -> InlineText {
    if signs.isEmpty, !needsReading(bytes) { return InlineText(text: MarkedText(String(decoding: bytes, as: UTF8.self))) }
    var reader = InlineReader(bytes: bytes, signs: signs)
    reader.run(InlineTokenizer.tokens(of: bytes, dialect: dialect), marks: &marks)
    signs = reader.signs
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
      case .open(let kind): open(kind, &marks)
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
  /// Appends words; a run of spaces is one space, and none stands at the start.
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
  private mutating func endSpan() {
    if output.count > spanStart { spans.append(MarkedText.Span(length: output.count - spanStart, look: look, mark: mark)) }
    spanStart = output.count
  }

  private mutating func settleLook() {
    let colour = colours.last { $0 != nil } ?? nil
    let next = MarkedText.Look(
      isBold: depths.bold > 0, isItalic: depths.italic > 0, isUnderlined: depths.underline > 0, isStruck: depths.strike > 0, colour: colour)
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
    case .change(let kind):
      if isClosing { close(kind, &marks) } else { open(kind, &marks) }
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
    mark = (signs.last ?? nil).map { marks.index(of: Mark(kind: $0, source: .signs)) }
  }

  private mutating func open(_ kind: DeclaredChange.Kind?, _ marks: inout MarkTable) {
    signs.append(kind)
    settleMark(&marks)
  }

  private mutating func close(_ kind: DeclaredChange.Kind?, _ marks: inout MarkTable) {
    if let index = signs.lastIndex(of: kind) {
      signs.remove(at: index)
    } else {
      result.faults.append((.unopened, [wordsBefore(output.count)]))
    }
    settleMark(&marks)
  }

  private mutating func turn(_ marks: inout MarkTable) {
    if signs.last == .some(.deleted) { signs.removeLast() }
    open(.inserted, &marks)
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

// MARK: - The end of the paragraph

extension InlineReader {
  private func wordsBefore(_ end: Int) -> String {
    output.string(max(0, end - 60)..<end).excerpt
  }

  private mutating func noteFaults(of pairing: EmphasisPairing, _ tokens: [InlineToken]) {
    for (kind, faulty) in [(MarkUpFault.Kind.unclosed, pairing.unclosed), (.unopened, pairing.unopened)] {
      for token in faulty {
        guard case .emphasis(let emphasis) = tokens[token] else { continue }
        result.faults.append((kind, [words(around: emphasis.range, isAfter: kind == .unclosed)]))
      }
    }
  }

  /// The few words behind or before a marker, other signs and all.
  private func words(around range: Range<Int>, isAfter: Bool) -> String {
    let window = isAfter ? range.upperBound..<min(bytes.count, range.upperBound + 60) : max(0, range.lowerBound - 60)..<range.lowerBound
    let words = bytes[window].filter { $0 != Byte.star && $0 != Byte.tilde }
    return String(decoding: words, as: UTF8.self).excerpt
  }

  private mutating func finished() -> InlineText {
    while output.last == Byte.space { output.removeLast() }
    endSpan()
    settleAdjacentStrikes()
    applyMarked()
    removeDead()
    trimSpans()
    result.text = MarkedText(String(decoding: output, as: UTF8.self), spans: spans.allSatisfy(\.isPlain) ? [] : spans)
    return result
  }

  /// Two strikes side by side are two wordings where the second starts anew; otherwise a converter has cut one passage in two.
  private mutating func settleAdjacentStrikes() {
    result.faults = result.faults.compactMap { fault in
      guard fault.kind == .adjacentStrikes, let start = Int(fault.words[1]) else { return fault }
      let rest = output[min(start, output.count)...]
      guard rest.first?.isASCIIUppercase == true, ![".", "!", "?"].contains(fault.words[0].last ?? " ") else { return nil }
      let length = spanLength(from: start)
      return (.adjacentStrikes, [fault.words[0], output.string(start..<min(output.count, start + length)).excerpt])
    }
  }

  /// How long the span is that starts at a position.
  private func spanLength(from start: Int) -> Int {
    var position = 0
    for span in spans {
      if position >= start { return span.length }
      position += span.length
    }
    return 0
  }

  /// Gives the stretches that a sign behind them marked their marks; the inner one wins where they nest.
  private mutating func applyMarked() {
    guard !marked.isEmpty else { return }
    var strokes = [Int?](repeating: nil, count: output.count)
    for (index, stretch) in marked.enumerated() {
      for position in stretch.range where position < output.count && strokes[position] == nil { strokes[position] = index }
    }
    var position = 0
    spans = spans.flatMap { span -> [MarkedText.Span] in
      let range = position..<min(position + span.length, output.count)
      position = range.upperBound
      return range.map { position in
        var piece = MarkedText.Span(length: 1, look: span.look, mark: span.mark)
        guard let stroke = strokes[position] else { return piece }
        piece.mark = marked[stroke].mark ?? piece.mark
        if marked[stroke].isUnderlined { piece.look.isUnderlined = true }
        return piece
      }.merged
    }
  }

  /// Takes out the output bytes that turned out to be signs.
  private mutating func removeDead() {
    guard !dead.isEmpty else { return }
    var isDead = [Bool](repeating: false, count: output.count)
    for position in dead where position < output.count { isDead[position] = true }
    var position = 0
    for index in spans.indices {
      let end = min(position + spans[index].length, output.count)
      spans[index].length = (position..<end).count { !isDead[$0] }
      position = end
    }
    output = output.indices.filter { !isDead[$0] }.map { output[$0] }
  }

  /// Makes the spans cover the output and no more, and leaves out empty ones.
  private mutating func trimSpans() {
    var left = output.count
    spans = spans.compactMap { span in
      var span = span
      span.length = min(span.length, left)
      left -= span.length
      return span.length > 0 ? span : nil
    }
    spans = spans.merged
  }
}
