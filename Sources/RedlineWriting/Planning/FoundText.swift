/// The place of the words of a unit in the paragraphs of a Word file: for each byte of the unit's text, a place in a paragraph.
///
/// A unit's text differs from the paragraph's in blanks only: they are folded and removed at the ends, and a printed number comes before
/// it.
struct FoundText {
  /// A place between two letters of a paragraph.
  struct Spot: Hashable {
    var paragraph: Int
    var offset: Int
  }

  /// For each byte of the unit's text, and for its end, where it begins.
  private(set) var starts: [Spot]
  /// For each byte of the unit's text, where it ends: blanks between two words belong to the blank of the unit.
  private(set) var ends: [Spot]

  /// Finds `text` in the paragraphs, in order, from a place on; nil where it is not there.
  ///
  /// - Parameters:
  ///   - pieces: The paragraphs' numbers and words, in order.
  ///   - from: Where in the first paragraph to begin.
  init?(_ text: String, in pieces: [(paragraph: Int, bytes: [UInt8])], from: Int = 0) {
    if from == 0, pieces.count == 1, let found = FoundText(whole: text, in: pieces[0]) {
      self = found
      return
    }
    let wanted = Letters(Array(text.utf8))
    var letters: [(byte: UInt8, spot: Spot)] = []
    for (index, piece) in pieces.enumerated() {
      let own = Letters(piece.bytes)
      for (byte, offset) in zip(own.bytes, own.offsets) where index > 0 || offset >= from {
        letters.append((byte, Spot(paragraph: piece.paragraph, offset: offset)))
      }
    }
    guard let start = Self.find(wanted.bytes, in: letters.map(\.byte)) else { return nil }
    var (starts, ends): ([Spot], [Spot]) = ([], [])
    var letter = start
    let count = text.utf8.count
    let isLetter = Letters.flags(Array(text.utf8))
    for index in 0..<count {
      if isLetter[index] {
        guard letters.indices.contains(letter) else { return nil }
        let spot = letters[letter].spot
        starts.append(spot)
        letter += 1
        ends.append(Spot(paragraph: spot.paragraph, offset: spot.offset + 1))
      } else {
        // A blank begins where the letter before it ends, and ends where the next letter begins.
        guard let before = ends.last ?? (letters.indices.contains(letter) ? letters[letter].spot : nil) else { return nil }
        starts.append(before)
        let nextIsLetter = index + 1 < count && isLetter[index + 1] && letters.indices.contains(letter)
        let next = nextIsLetter ? letters[letter].spot : before
        ends.append(next.paragraph == before.paragraph ? next : before)
      }
    }
    guard let last = ends.last ?? letters.first?.spot else { return nil }
    self.starts = starts + [last]
    self.ends = ends
  }

  /// A text that is all words of a paragraph, byte for byte; nil otherwise, and where blanks are to be folded.
  private init?(whole text: String, in piece: (paragraph: Int, bytes: [UInt8])) {
    let bytes = piece.bytes
    guard let first = bytes.first, let last = bytes.last, first > 0x20, last > 0x20, bytes.elementsEqual(text.utf8),
      !zip(bytes, bytes.dropFirst()).contains(where: { $0 <= 0x20 && $1 <= 0x20 }), !bytes.contains(0xEF),
      bytes.firstRange(of: ParagraphText.lineBreak) == nil
    else { return nil }
    let spots = (0...bytes.count).map { Spot(paragraph: piece.paragraph, offset: $0) }
    (starts, ends) = (spots, Array(spots.dropFirst()))
  }

  /// The place of the first letter of `wanted` in `letters`: the Knuth, Morris and Pratt search.
  private static func find(_ wanted: [UInt8], in letters: [UInt8]) -> Int? {
    guard !wanted.isEmpty, wanted.count <= letters.count else { return nil }
    var table = [0]
    var length = 0
    for index in wanted.indices.dropFirst() {
      while length > 0, wanted[index] != wanted[length] { length = table[length - 1] }
      if wanted[index] == wanted[length] { length += 1 }
      table.append(length)
    }
    length = 0
    for index in letters.indices {
      while length > 0, letters[index] != wanted[length] { length = table[length - 1] }
      if letters[index] == wanted[length] { length += 1 }
      if length == wanted.count { return index - wanted.count + 1 }
    }
    return nil
  }
}

extension FoundText {
  /// Texts found in one paragraph after another, as one text with a line feed between each two.
  init?(joining texts: [FoundText]) {
    guard var joined = texts.first else { return nil }
    for text in texts.dropFirst() {
      guard let end = joined.ends.last else { return nil }
      joined.starts = joined.starts.dropLast() + [end] + text.starts
      joined.ends += [end] + text.ends
    }
    self = joined
  }

  /// The edits, by paragraph, that turn the words found into those that `spans` give.
  func edits(_ spans: [(isKept: Bool, isAdded: Bool, text: String)]) -> [Int: [TextEdit]] {
    var result: [Int: [TextEdit]] = [:]
    var position = 0
    var (removed, added) = (0..<0, "")
    func settle() {
      guard !removed.isEmpty || !added.isEmpty else { return }
      for edit in edits(removing: removed, adding: added) { result[edit.paragraph, default: []].append(edit.edit) }
      (removed, added) = (position..<position, "")
    }
    removed = 0..<0
    for span in spans {
      if span.isAdded {
        added += span.text
        continue
      }
      let end = position + span.text.utf8.count
      if span.isKept {
        settle()
        removed = end..<end
      } else {
        removed = removed.lowerBound..<end
      }
      position = end
    }
    settle()
    return result
  }

  private func edits(removing range: Range<Int>, adding text: String) -> [(paragraph: Int, edit: TextEdit)] {
    let start = starts[range.lowerBound]
    guard !range.isEmpty else { return [(start.paragraph, TextEdit(range: start.offset..<start.offset, text: text))] }
    var result: [(paragraph: Int, edit: TextEdit)] = []
    for index in range {
      let (from, to) = (starts[index], ends[index])
      if let last = result.last, last.paragraph == from.paragraph {
        let low = last.edit.range.lowerBound
        result[result.count - 1].edit.range = low..<max(to.offset, last.edit.range.upperBound)
      } else {
        result.append((from.paragraph, TextEdit(range: from.offset..<max(from.offset, to.offset), text: "")))
      }
    }
    // Where the range begins with the blank between two paragraphs, the new words belong to the paragraph that loses words, not to the one above.
    let place = result.firstIndex { !$0.edit.range.isEmpty } ?? 0
    result[place].edit.text = text
    return result
  }
}

/// The letters of a text with their places; blanks are left out.
struct Letters {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets: [Int] = []

  init(_ text: [UInt8]) {
    let flags = Self.flags(text)
    for index in text.indices where flags[index] {
      bytes.append(text[index])
      offsets.append(index)
    }
  }

  /// Whether each byte belongs to a letter: blanks are the space, the tab, line breaks (U+2028), and U+FEFF.
  static func flags(_ text: [UInt8]) -> [Bool] {
    var flags = text.map { $0 > 0x20 }
    for index in text.indices.dropLast(2) {
      let three = (text[index], text[index + 1], text[index + 2])
      if three == (0xE2, 0x80, 0xA8) || three == (0xEF, 0xBB, 0xBF) {
        (flags[index], flags[index + 1], flags[index + 2]) = (false, false, false)
      }
    }
    return flags
  }
}
