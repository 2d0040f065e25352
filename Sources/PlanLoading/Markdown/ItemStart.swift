/// The start of a list item: its label, and signs of change that are before the label and belong to the words.
struct ItemStart {
  var label: ListLabel
  /// Signs such as `~~` or `{++` before the label.
  var signs: [UInt8] = []

  /// Nil where the line starts no list item.
  init?(in bytes: [UInt8], line: TextLine) {
    if let label = ListLabel(in: bytes, from: line.start, to: line.end) {
      self.label = label
      return
    }
    var start = line.start
    while let sign = Self.leading.first(where: { bytes.has($0, at: start) }) { start += sign.count }
    guard start > line.start, start < line.end else { return nil }
    start = bytes.skippingSpace(from: start, to: line.end)
    guard let label = ListLabel(in: bytes, from: start, to: line.end) else { return nil }
    let signs = bytes[line.start..<start]
    if label.text != nil, signs.allSatisfy({ $0 == Byte.star || $0 == Byte.underscore || $0 == Byte.space }) { return nil }
    self.label = label
    self.signs = Array(signs)
  }

  private static let leading = ["{++", "{--", "~~", "**", "__", "<ins>", "<del>", "<s>", "<u>"].map { Array($0.utf8) }

  /// The items of a line in which each follows a line break and has a label of its own: "(a) one<br>(b) two". Nil where it is one item.
  func parted(_ words: [UInt8]) -> [(label: String?, words: [UInt8])]? {
    guard label.text != nil, words.contains(Byte.less) else { return nil }
    let pieces = HTMLPieces.pieces(of: words, words.indices, cutsAtLineBreaks: true)
    guard pieces.count > 1, pieces.allSatisfy({ $0.kind == .paragraph }) else { return nil }
    var items: [(label: String?, words: [UInt8])] = []
    for (number, piece) in pieces.enumerated() {
      let start = words.skippingSpace(from: piece.range.lowerBound, to: piece.range.upperBound)
      if number == 0 {
        items.append((label.text, Array(words[piece.range]).trimmed))
      } else {
        guard let next = ListLabel(in: words, from: start, to: piece.range.upperBound), let text = next.text else { return nil }
        items.append((text, Array(words[next.wordsStart..<piece.range.upperBound]).trimmed))
      }
    }
    return items
  }

  /// The items of a line that holds several, each behind a bullet of its own: "• one • two • three".
  func glued(in words: [UInt8]) -> [[UInt8]] {
    guard case .bullet(let scalar) = label.look, [0x2022, 0x25CF, 0x25AA, 0x25E6, 0xF0B7].contains(scalar) else { return [words] }
    var sign: [UInt8] = []
    sign.appendScalar(scalar)
    var items: [[UInt8]] = []
    var start = 0
    var index = 0
    while index < words.count {
      if words[index] == sign[0], words.has(sign, at: index), index > start, words[index - 1].isSpaceOrTab {
        items.append(Array(words[start..<words.trimmingSpace(from: start, to: index)]))
        index = words.skippingSpace(from: index + sign.count, to: words.count)
        start = index
      } else {
        index += 1
      }
    }
    items.append(Array(words[start...]))
    return items.filter { !$0.isEmpty }
  }
}
