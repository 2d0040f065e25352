import PlanModel

/// A stretch of a redline as it is shown: with the spaces outside the marks, and long kept stretches shortened.
enum RedlinePiece: Hashable {
  /// Words that stayed, with their spaces.
  case kept(Substring)
  /// Words taken out, without spaces around them.
  case removed(Substring)
  /// Words put in, without spaces around them.
  case added(Substring)
  /// A space that a mark left outside itself.
  case space
  /// The border between two commitments.
  case lineBreak
  /// Kept words, with their spaces, that need not be repeated where the whole is shown elsewhere.
  case gap(Substring)

  /// Whether it is words that need not be repeated.
  var isGap: Bool { if case .gap = self { true } else { false } }

  /// The pieces of a change's words. With `shortening`, the middle of a kept stretch of many words is a gap.
  static func pieces(of words: [WordSpan], shortening: Bool) -> [RedlinePiece] {
    var pieces: [RedlinePiece] = []
    for (index, span) in words.enumerated() {
      for (number, line) in span.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if number > 0 { pieces.append(.lineBreak) }
        guard !line.isEmpty else { continue }
        if span.kind == .kept {
          append(kept: line, isFirst: index == 0, isLast: index == words.count - 1, shortening: shortening, to: &pieces)
        } else {
          append(marked: line, kind: span.kind, to: &pieces)
        }
      }
    }
    return pieces
  }

  private static func append(marked line: Substring, kind: WordSpan.Kind, to pieces: inout [RedlinePiece]) {
    let leading = line.utf8.prefix { $0 == 0x20 }.count
    let trailing = line.utf8.reversed().prefix { $0 == 0x20 }.count
    guard leading + trailing < line.utf8.count else { return pieces.append(.space) }
    let core = line.utf8.dropFirst(leading).dropLast(trailing)
    if leading > 0 { pieces.append(.space) }
    pieces.append(kind == .removed ? .removed(Substring(core)) : .added(Substring(core)))
    if trailing > 0 { pieces.append(.space) }
  }

  /// Words shown on each side of a gap.
  private static let context = 12

  private static func append(kept line: Substring, isFirst: Bool, isLast: Bool, shortening: Bool, to pieces: inout [RedlinePiece]) {
    let words = shortening ? line.split(separator: " ") : []
    guard words.count > context * 3 else { return pieces.append(.kept(line)) }
    if !isFirst { pieces.append(.kept(line[..<words[context - 1].endIndex])) }
    let start = isFirst ? line.startIndex : words[context - 1].endIndex
    let end = isLast ? line.endIndex : words[words.count - context].startIndex
    pieces.append(.gap(line[start..<end]))
    if !isLast { pieces.append(.kept(line[end...])) }
  }
}
