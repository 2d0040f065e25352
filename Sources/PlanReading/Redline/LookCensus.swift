import PlanModel
import PlanLoading

/// A stretch of one look in a paragraph, white space at its ends left out.
struct LookStretch {
  var bytes: ArraySlice<UInt8>
  var look: MarkedText.Look
  var mark: Int?
}

extension MarkedText {
  /// The stretches with words, in order. Stretches of one look and mark with only white space between them are one.
  var lookStretches: [LookStretch] {
    let bytes = Array(text.utf8)
    var result: [LookStretch] = []
    var index = 0
    for span in coveringSpans {
      let end = index + span.length
      let start = bytes.skippingSpace(from: index, to: end)
      let stop = bytes.trimmingSpace(from: start, to: end)
      index = end
      guard start < stop else { continue }
      if let last = result.last, last.look == span.look, last.mark == span.mark {
        result[result.count - 1].bytes = bytes[last.bytes.startIndex..<stop]
      } else {
        result.append(LookStretch(bytes: bytes[start..<stop], look: span.look, mark: span.mark))
      }
    }
    return result
  }
}

/// How often each look occurs in each position of a document: the evidence for its convention.
struct LookCensus {
  /// What the running text looks like.
  private(set) var base = LookPattern()
  /// Struck stretches.
  private(set) var struck = 0
  /// Stretches right beside a struck one, by look.
  private(set) var besideStruck: [LookPattern: Int] = [:]
  /// Stretches inside sentences, by look, labels left out.
  private(set) var inSentences: [LookPattern: Int] = [:]
  /// Stretches with a colour behind them and no mark of change, by the colour's everyday name.
  private(set) var highlighted: [String: Int] = [:]
  /// Labels at the starts of paragraphs, by look.
  private(set) var labels: [LookPattern: Int] = [:]

  init(of document: SourceDocument) {
    base = Self.base(of: document.blocks)
    for block in document.blocks { count(block) }
  }

  private mutating func count(_ block: Block) {
    switch block.kind {
    case .table(let table):
      for row in table.rows { for cell in row.cells { for block in cell.blocks { count(block) } } }
    case .furniture, .contentsLine: break
    default:
      if !block.text.spans.isEmpty { count(block.text, isHeading: block.isHeading) }
    }
  }

  private mutating func count(_ text: MarkedText, isHeading: Bool) {
    let stretches = text.lookStretches
    struck += stretches.count { $0.look.isStruck && $0.mark == nil }
    for stretch in stretches where stretch.mark == nil {
      if let colour = stretch.look.highlight.map(Colour.name), colour != base.highlight { highlighted[colour, default: 0] += 1 }
    }
    guard !isHeading else { return }
    for (index, stretch) in stretches.enumerated() where !stretch.look.isStruck && stretch.mark == nil {
      let pattern = LookPattern(of: stretch.look, apartFrom: base)
      if pattern.isEmpty { continue }
      let isBeside = index > 0 && stretches[index - 1].look.isStruck || index + 1 < stretches.count && stretches[index + 1].look.isStruck
      if isBeside {
        besideStruck[pattern, default: 0] += 1
      } else if index == 0, stretches.count > 1, stretch.isLabel(before: stretches[1]) {
        labels[pattern, default: 0] += 1
      } else if stretches.count > 1 {
        inSentences[pattern, default: 0] += 1
      }
    }
  }

  /// The look of four fifths of the text or more: less may be what was added.
  private static func base(of blocks: [Block]) -> LookPattern {
    var lengths: [MarkedText.Look: Int] = [:]
    for block in blocks { for span in block.text.coveringSpans { lengths[span.look, default: 0] += span.length } }
    let total = lengths.values.reduce(0, +)
    func prevails(_ feature: (MarkedText.Look) -> Bool) -> Bool {
      lengths.reduce(0) { $0 + (feature($1.key) ? $1.value : 0) } * 5 > total * 4
    }
    var base = LookPattern(isBold: prevails(\.isBold), isItalic: prevails(\.isItalic), isUnderlined: prevails(\.isUnderlined))
    for colour in Set(lengths.keys.compactMap { $0.colour.map(Colour.name) }).sorted()
    where prevails({ $0.colour.map(Colour.name) == colour }) { base.colour = colour }
    for colour in Set(lengths.keys.compactMap { $0.highlight.map(Colour.name) }).sorted()
    where prevails({ $0.highlight.map(Colour.name) == colour }) { base.highlight = colour }
    return base
  }
}

extension LookStretch {
  /// Whether the stretch is a label that runs into the paragraph: a few words, then a colon, a dash or a stop.
  func isLabel(before next: LookStretch) -> Bool {
    guard bytes.count <= 80, bytes.count(where: { $0 == Byte.space }) < 8, !next.look.isStruck else { return false }
    let sign = Self.isLabelSign(bytes.last ?? 0) || bytes.suffix(2).first == 0x80
    let isDash = next.bytes.starts(with: [0xE2, 0x80, 0x93]) || next.bytes.starts(with: [0xE2, 0x80, 0x94])
    return sign || isDash || next.bytes.first == Byte.colon || next.bytes.starts(with: [Byte.dash, Byte.space])
  }

  private static func isLabelSign(_ byte: UInt8) -> Bool { byte == Byte.colon || byte == Byte.fullStop }
}

extension Block {
  var isHeading: Bool { if case .heading = kind { true } else { false } }
  var isListItem: Bool { if case .listItem = kind { true } else { false } }
}
