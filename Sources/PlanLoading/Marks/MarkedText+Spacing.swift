import PlanModel

/// Whose the white space beside a mark is.
///
/// Words taken out leave two spaces, or a space before a stop, where marks were set by hand. So beside a run of marked stretches the white
/// space is dealt out again, wherever a reading would otherwise have such a fault. White space behind a stretch goes with the stretch; where
/// there is none behind the last one (a stop, or the end of the paragraph), white space before a stretch goes with it. White space between
/// stretches that fill the whole paragraph goes. Marks that leave no fault stay as they are.
extension SourceDocument {
  /// The document with the white space beside its marks dealt out, in every block and cell.
  package var spacedAtMarks: SourceDocument {
    guard !marks.isEmpty else { return self }
    var document = self
    let presence = marks.map { mark in Presence(original: mark.isPresent(in: .original), revised: mark.isPresent(in: .revised)) }
    document.blocks.changeTexts { text in
      if text.spans.contains(where: { $0.mark != nil }) { text = text.spaced(presence) }
    }
    return document
  }
}

/// The readings that contain some words.
struct Presence: Hashable {
  var original: Bool
  var revised: Bool

  static let both = Presence(original: true, revised: true)
}

extension [Block] {
  /// Visits the text of every block, those in table cells too.
  package func forEachText(_ visit: (MarkedText) -> Void) {
    for block in self {
      visit(block.text)
      guard case .table(let table) = block.kind else { continue }
      for row in table.rows { for cell in row.cells { cell.blocks.forEachText(visit) } }
    }
  }

  /// Changes the text of every block, those in table cells too.
  mutating func changeTexts(_ change: (inout MarkedText) -> Void) {
    for index in indices {
      change(&self[index].text)
      guard case .table(var table) = self[index].kind else { continue }
      for row in table.rows.indices {
        for cell in table.rows[row].cells.indices { table.rows[row].cells[cell].blocks.changeTexts(change) }
      }
      self[index].kind = .table(table)
    }
  }
}

extension MarkedText {
  /// The text with the white space beside marks dealt out. `presence` says for each mark in which readings its words are present.
  fileprivate func spaced(_ presence: [Presence]) -> MarkedText {
    var pieces = self.pieces
    var start = 0
    while let first = pieces[start...].firstIndex(where: { $0.isMarkedWords(presence) }) {
      var end = first + 1
      while end < pieces.count, pieces[end].isMarkedWords(presence) || pieces[end].isSpace && pieces[end].isBefore(pieces, end, presence) {
        end += 1
      }
      MarkedRun(words: first..<end, presence: presence).deal(&pieces)
      start = end
    }
    return MarkedText(pieces)
  }

  /// Words and white space in turn, each of one span.
  private var pieces: [Piece] {
    var pieces: [Piece] = []
    let bytes = Array(text.utf8)
    var index = 0
    for span in coveringSpans {
      let end = index + span.length
      while index < end {
        let start = index
        let isSpace = bytes[index].isSpaceOrTab
        while index < end, bytes[index].isSpaceOrTab == isSpace { index += 1 }
        pieces.append(Piece(bytes: bytes[start..<index], isSpace: isSpace, look: span.look, mark: span.mark))
      }
    }
    return pieces
  }

  private init(_ pieces: [Piece]) {
    var bytes: [UInt8] = []
    for piece in pieces { bytes += piece.bytes }
    let spans = pieces.filter { !$0.bytes.isEmpty }.map { Span(length: $0.bytes.count, look: $0.look, mark: $0.mark) }
    self.init(String(decoding: bytes, as: UTF8.self), spans: spans.merged)
  }
}

/// Words or white space of one look and mark.
private struct Piece {
  var bytes: ArraySlice<UInt8>
  var isSpace: Bool
  var look: MarkedText.Look
  var mark: Int?

  /// Whether it is words that one of the two readings does not have.
  func isMarkedWords(_ presence: [Presence]) -> Bool {
    guard !isSpace, let mark else { return false }
    return presence[mark] != .both
  }

  /// Whether words behind it read wrong: a stop behind a space, or a word glued to a word.
  func clashes(with words: Piece, hasSpaceBetween: Bool) -> Bool {
    guard let first = words.bytes.first, let last = bytes.last else { return false }
    if isSpace { return ",.;:?!)".utf8.contains(first) }
    return hasSpaceBetween && first.isWordByte && last.isWordByte
  }

  /// Whether marked words follow directly, ignoring white space.
  func isBefore(_ pieces: [Piece], _ index: Int, _ presence: [Presence]) -> Bool {
    var next = index + 1
    while next < pieces.count, pieces[next].isSpace { next += 1 }
    return next < pieces.count && pieces[next].isMarkedWords(presence)
  }
}

/// A run of marked stretches with nothing but white space between them.
private struct MarkedRun {
  /// The pieces from the first marked words to the last.
  var words: Range<Int>
  var presence: [Presence]

  /// How white space may be dealt out.
  private enum Deal: CaseIterable {
    case asTyped
    case behind
    case before
    case none
  }

  func deal(_ pieces: inout [Piece]) {
    let spaces = spaceIndices(pieces)
    guard !spaces.isEmpty else { return }
    let range = (spaces.first.map { min($0, words.lowerBound) } ?? words.lowerBound)..<max(words.upperBound, (spaces.last ?? 0) + 1)
    for deal in Deal.allCases {
      guard let dealt = dealt(deal, pieces, range), !hasFault(dealt, pieces, range) else { continue }
      pieces.replaceSubrange(range, with: dealt)
      return
    }
    if let dealt = dealt(.behind, pieces, range) { pieces.replaceSubrange(range, with: dealt) }
  }

  /// White space in the run and right beside it.
  private func spaceIndices(_ pieces: [Piece]) -> [Int] {
    var low = words.lowerBound
    var high = words.upperBound
    while low > 0, pieces[low - 1].isSpace { low -= 1 }
    while high < pieces.count, pieces[high].isSpace { high += 1 }
    return (low..<high).filter { pieces[$0].isSpace }
  }

  /// The pieces of a range with white space dealt out. The number of pieces stays: white space that goes is left empty.
  private func dealt(_ deal: Deal, _ pieces: [Piece], _ range: Range<Int>) -> [Piece]? {
    var result = Array(pieces[range])
    if deal == .asTyped { return result }
    if deal == .none, range.lowerBound > 0 || range.upperBound < pieces.count || range != words { return nil }
    var index = 0
    while index < result.count {
      guard result[index].isSpace else {
        index += 1
        continue
      }
      var end = index + 1
      while end < result.count, result[end].isSpace { end += 1 }
      settle(&result, index..<end, deal, range.lowerBound)
      index = end
    }
    return result
  }

  /// Makes white space between two words one space with the owner that the deal says.
  private func settle(_ pieces: inout [Piece], _ gap: Range<Int>, _ deal: Deal, _ offset: Int) {
    let before = gap.lowerBound > 0 ? pieces[gap.lowerBound - 1] : nil
    let after = gap.upperBound < pieces.count ? pieces[gap.upperBound] : nil
    let isAlike = before != nil && after != nil && before?.mark == after?.mark
    let owner = isAlike ? before : deal == .before ? after : before
    for index in gap.dropFirst() { pieces[index].bytes = [] }
    pieces[gap.lowerBound].mark = owner?.mark
    pieces[gap.lowerBound].look = owner?.look ?? MarkedText.Look()
    pieces[gap.lowerBound].bytes = deal == .none && !isAlike ? [] : pieces[gap.lowerBound].bytes.prefix(1)
  }

  /// Whether a reading has two spaces together, one at the paragraph's edge or before a stop, or two words glued, because of what it
  /// leaves out.
  private func hasFault(_ dealt: [Piece], _ pieces: [Piece], _ range: Range<Int>) -> Bool {
    let previous = pieces[..<range.lowerBound].suffix(1)
    let next = pieces[range.upperBound...].prefix(1)
    return [\Presence.original, \Presence.revised].contains { view in
      hasFault(previous + dealt + next, view, isStart: previous.isEmpty, isEnd: next.isEmpty)
    }
  }

  private func hasFault(_ pieces: [Piece], _ view: KeyPath<Presence, Bool>, isStart: Bool, isEnd: Bool) -> Bool {
    var last: Piece?
    var hasSpaceBetween = false
    for piece in pieces where !piece.bytes.isEmpty || piece.isSpace {
      guard !piece.bytes.isEmpty, piece.mark.map({ presence[$0][keyPath: view] }) ?? true else {
        hasSpaceBetween = hasSpaceBetween || piece.isSpace
        continue
      }
      if piece.isSpace, last?.isSpace ?? isStart { return true }
      if !piece.isSpace, let before = last, before.clashes(with: piece, hasSpaceBetween: hasSpaceBetween) { return true }
      last = piece
      hasSpaceBetween = false
    }
    return isEnd && last?.isSpace == true
  }
}
