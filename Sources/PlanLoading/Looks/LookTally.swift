/// Counts letters by how they look, to find what most of a paragraph looks like.
private struct LookTally {
  private var letters = 0
  private var bold = 0
  private var italic = 0
  private var capitals = 0
  private var sizes: [(value: Double?, count: Int)] = []
  private var colours: [(value: String?, count: Int)] = []

  mutating func add(_ count: Int, looking look: ResolvedLook) {
    guard count > 0 else { return }
    letters += count
    if look.isBold { bold += count }
    if look.isItalic { italic += count }
    if look.isCapitals { capitals += count }
    Self.add(count, of: look.size, to: &sizes)
    Self.add(count, of: look.colour, to: &colours)
  }

  private static func add<Value: Equatable>(_ count: Int, of value: Value, to counts: inout [(value: Value, count: Int)]) {
    if let index = counts.firstIndex(where: { $0.value == value }) { counts[index].count += count } else { counts.append((value, count)) }
  }

  var look: Block.Look? {
    guard letters > 0 else { return nil }
    var look = Block.Look(typeSize: Self.most(sizes), isBold: bold == letters)
    look.isItalic = italic == letters
    look.isCapitals = capitals == letters
    look.colour = Self.most(colours)
    return look
  }

  private static func most<Value>(_ counts: [(value: Value?, count: Int)]) -> Value? {
    counts.max { $0.count < $1.count }?.value
  }
}

extension Block.Look {
  /// The look of a paragraph by its stretches and its layout; nil where it has no words.
  init?(
    _ stretches: some Collection<(length: Int, look: ResolvedLook)>, of bytes: [UInt8], in layout: ParagraphLayout = ParagraphLayout()
  ) {
    var tally = LookTally()
    if stretches.count == 1, let only = stretches.first {
      tally.add(bytes.contains { $0 > 0x20 } ? 1 : 0, looking: only.look)
    } else {
      var start = 0
      for stretch in stretches {
        let end = start + stretch.length
        tally.add(bytes[start..<end].count(where: Self.isOfLetter), looking: stretch.look)
        start = end
      }
    }
    guard var look = tally.look else { return nil }
    (look.alignment, look.spaceBefore, look.indent) = (layout.alignment, layout.spaceBefore, layout.indent)
    look.background = layout.background.flatMap { $0.isEmpty ? nil : $0 }
    self = look
  }

  /// Whether a byte is a letter or digit, or begins one; signs and blanks may look as they like.
  private static func isOfLetter(_ byte: UInt8) -> Bool {
    byte >= 0xC3 && byte != 0xE2 || byte.isASCIIDigit || byte.isASCIILetter
  }
}

extension Block {
  /// The block with a colour behind it, unless it has one of its own.
  func on(_ background: String) -> Block {
    var block = self
    if block.look != nil, block.look?.background == nil { block.look?.background = background }
    return block
  }
}

extension MarkedText {
  /// Words with their looks and marks; neighbours that look alike beside words and have one mark are one span.
  init(_ text: String, _ stretches: some Sequence<(length: Int, look: ResolvedLook, mark: Int?)>) {
    var spans: [(length: Int, look: ResolvedLook, mark: Int?)] = []
    for stretch in stretches {
      let look = stretch.look.besideWords
      if let last = spans.last, last.look == look, last.mark == stretch.mark {
        spans[spans.count - 1].length += stretch.length
      } else {
        spans.append((stretch.length, look, stretch.mark))
      }
    }
    let isPlain = spans.count <= 1 && spans.allSatisfy { $0.look == .plain && $0.mark == nil }
    self.init(text, spans: isPlain ? [] : spans.map { Span(length: $0.length, look: $0.look.look, mark: $0.mark) })
  }
}
