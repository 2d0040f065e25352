import PlanModel

/// Where in a source signs of change close, so that a sign that is never closed ends with its paragraph and does not take in the rest.
struct SignClosings {
  /// For each line, how many closing signs from there on match a sign that was opened before it; one array a kind of sign.
  private var counts: [[Int]]

  init(_ source: TextSource) {
    counts = Self.kinds.map { _ in [Int](repeating: 0, count: source.lines.count + 1) }
    for index in source.lines.indices.reversed() {
      for slot in counts.indices { counts[slot][index] = counts[slot][index + 1] }
      for sign in Self.signs(in: source.bytes, source.lines[index].whole).reversed() {
        counts[sign.slot][index] = sign.isOpening ? max(0, counts[sign.slot][index] - 1) : counts[sign.slot][index] + 1
      }
    }
  }

  /// How many signs of a kind that are open before a line are closed from that line on.
  func count(_ kind: DeclaredChange.Kind?, from line: Int) -> Int {
    guard let slot = Self.kinds.firstIndex(of: kind) else { return 0 }
    return counts[slot][min(max(line, 0), counts[slot].count - 1)]
  }

  /// The kinds of sign that may reach over several paragraphs; nil is a highlight.
  private static let kinds: [DeclaredChange.Kind?] = [.inserted, .deleted, nil]

  private typealias Sign = (slot: Int, isOpening: Bool)

  private static func signs(in bytes: [UInt8], _ range: Range<Int>) -> [Sign] {
    var signs: [Sign] = []
    for index in range {
      switch bytes[index] {
      case Byte.openBrace, Byte.openBracket:
        if index > range.lowerBound, bytes[index - 1] == Byte.backslash { continue }
        if let found = SignBytes.opening.first(where: { bytes.has($0.sign, at: index) }) { signs.append((slot(found.kind), true)) }
        if bytes.has(SignBytes.openHighlight, at: index) { signs.append((slot(nil), true)) }
      case Byte.closeBrace, Byte.closeBracket:
        if let found = SignBytes.closing.first(where: { bytes.has($0.sign, at: index - 2) }) { signs.append((slot(found.kind), false)) }
        if bytes.has(SignBytes.closeHighlight, at: index - 2) { signs.append((slot(nil), false)) }
      case Byte.less: if let sign = tag(in: bytes, at: index) { signs.append(sign) }
      default: break
      }
    }
    return signs
  }

  private static func tag(in bytes: [UInt8], at index: Int) -> Sign? {
    for (name, kind) in [("ins", DeclaredChange.Kind.inserted), ("del", .deleted)] {
      let isClosing = index + 1 < bytes.count && bytes[index + 1] == Byte.slash
      let start = index + (isClosing ? 2 : 1)
      guard start + 3 < bytes.count, bytes[start..<(start + 3)].map(\.asciiLowercased).elementsEqual(name.utf8) else { continue }
      let next = bytes[start + 3]
      if next == Byte.greater || next.isSpaceOrTab { return (slot(kind), !isClosing) }
    }
    return nil
  }

  private static func slot(_ kind: DeclaredChange.Kind?) -> Int { kinds.firstIndex(of: kind) ?? 0 }
}

/// A sign of change that is open.
struct OpenSign {
  /// What it says; nil for a highlight.
  var kind: DeclaredChange.Kind?
  /// Whether it is the old or the new wording of a substitution, which never reaches beyond its paragraph.
  var isSubstitution = false
  /// Where its words begin in the paragraph being read; nil where that is over.
  var start: Int?
  /// The first words behind it.
  var words = ""
}

extension TextBlockReader {
  /// Ends the signs that the paragraph just read leaves open and that nothing from `line` on closes, with a fault for each.
  mutating func endUnclosedSigns(before line: Int, at place: Place) {
    guard !openSigns.isEmpty else { return }
    for kind in [DeclaredChange.Kind.inserted, .deleted, nil] {
      var surplus = openSigns.count { $0.kind == kind && !$0.isSubstitution } - closings.count(kind, from: line)
      openSigns.removeAll { sign in
        guard sign.kind == kind, sign.isSubstitution || surplus > 0 else { return false }
        if !sign.isSubstitution { surplus -= 1 }
        faults.append(MarkUpFault(kind: .unclosed, words: [sign.words], place: place))
        return true
      }
    }
  }
}
