import PlanModel

/// Signs that turn the direction of the text after them (Unicode 16, UAX 9, 2.1 to 2.5): U+202A to U+202E and U+2066 to U+2069.
///
/// Plans are in English and Welsh, which are written in one direction. Such a sign in them makes "£9,000" appear as something else, in every
/// report that quotes it; so it is left out on reading, and a note says so. The words stay.
extension SourceDocument {
  /// The document without the signs.
  var withoutDirectionSigns: SourceDocument {
    var count = 0
    var document = self
    document.blocks.changeTexts { count += $0.removeDirectionSigns() }
    document.blocks.changeLabels { count += $0.removeDirectionSigns() }
    if var title = properties.title { count += title.text.removeDirectionSigns(); document.properties.title = title }
    if var author = properties.author { count += author.removeDirectionSigns(); document.properties.author = author }
    guard count > 0 else { return self }
    document.notes.append(
      LoadingNote(
        .setAside,
        "\(count) \(count == 1 ? "sign" : "signs") that would turn the direction of text \(count == 1 ? "was" : "were") left out, "
          + "so that words and figures are shown in the order in which they are written."))
    return document
  }
}

extension MarkedText {
  /// Leaves out the signs, and gives their number.
  fileprivate mutating func removeDirectionSigns() -> Int {
    guard text.holdsDirectionSign else { return 0 }
    var kept: [UInt8] = []
    var lengths = spans.map { _ in 0 }
    var (count, span, end) = (0, 0, spans.first?.length ?? 0)
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let isSign = bytes.hasDirectionSign(at: index)
      for offset in 0..<(isSign ? 3 : 1) {
        while span < spans.count, index + offset >= end {
          span += 1
          if span < spans.count { end += spans[span].length }
        }
        if isSign { continue }
        kept.append(bytes[index])
        if span < lengths.count { lengths[span] += 1 }
      }
      if isSign { count += 1 }
      index += isSign ? 3 : 1
    }
    text = String(decoding: kept, as: UTF8.self)
    for index in spans.indices { spans[index].length = lengths[index] }
    spans.removeAll { $0.length == 0 }
    return count
  }
}

extension String {
  /// Whether a sign is in it.
  fileprivate var holdsDirectionSign: Bool { unicodeScalars.contains { $0.turnsDirection } }

  /// Leaves out the signs, and gives their number.
  fileprivate mutating func removeDirectionSigns() -> Int {
    guard holdsDirectionSign else { return 0 }
    let before = unicodeScalars.count
    unicodeScalars.removeAll { $0.turnsDirection }
    return before - unicodeScalars.count
  }
}

extension Unicode.Scalar {
  fileprivate var turnsDirection: Bool { (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value) }
}

extension [UInt8] {
  fileprivate func hasDirectionSign(at index: Int) -> Bool {
    guard self[index] == 0xE2, index + 2 < count else { return false }
    return self[index + 1] == 0x80 && (0xAA...0xAE).contains(self[index + 2])
      || self[index + 1] == 0x81 && (0xA6...0xA9).contains(self[index + 2])
  }
}

extension [Block] {
  /// Changes the label of every block, those in table cells too.
  fileprivate mutating func changeLabels(_ change: (inout String) -> Void) {
    for index in indices {
      if var label = self[index].label {
        change(&label)
        self[index].label = label
      }
      guard case .table(var table) = self[index].kind else { continue }
      for row in table.rows.indices {
        for cell in table.rows[row].cells.indices { table.rows[row].cells[cell].blocks.changeLabels(change) }
      }
      self[index].kind = .table(table)
    }
  }
}
