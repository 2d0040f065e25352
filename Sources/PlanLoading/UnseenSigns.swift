import PlanModel

/// Signs that nobody sees and that change how the text around them is shown: those that turn its direction (Unicode 16, UAX 9, 2.1 to 2.5), and
/// control characters, which XML allows from U+007F to U+009F and which steer a terminal.
///
/// Plans are in English and Welsh, which are written in one direction. A sign that turns it makes "£9,000" appear as something else, in every
/// report that quotes it; so these signs are left out on reading, and a note says so. The words stay.
extension SourceDocument {
  /// The document without the signs.
  var withoutUnseenSigns: SourceDocument {
    var document = self
    let turning = document.leaveOut(\.turnsDirection)
    let controls = document.leaveOut(\.isControl)
    if turning > 0 {
      document.notes.append(
        LoadingNote(
          .setAside,
          "\(turning.counted("sign")) that would turn the direction of text \(turning.noun("was", "were")) left out, so that words and figures "
            + "are shown in the order in which they are written."))
    }
    if controls > 0 { document.notes.append(.controlCharacters(controls)) }
    return document
  }

  /// Leaves some signs out everywhere, and gives their number.
  private mutating func leaveOut(_ isLeftOut: (Unicode.Scalar) -> Bool) -> Int {
    var count = 0
    blocks.changeTexts { count += $0.leaveOut(isLeftOut) }
    blocks.changeLabels { count += $0.leaveOut(isLeftOut) }
    if var title = properties.title { count += title.text.leaveOut(isLeftOut); properties.title = title }
    if var author = properties.author { count += author.leaveOut(isLeftOut); properties.author = author }
    return count
  }
}

extension LoadingNote {
  /// That control characters were left out.
  static func controlCharacters(_ count: Int) -> LoadingNote {
    LoadingNote(.setAside, "\(count.counted("control character")) in the file \(count.noun("was", "were")) left out.")
  }
}

extension MarkedText {
  /// Leaves out some signs, and gives their number.
  fileprivate mutating func leaveOut(_ isLeftOut: (Unicode.Scalar) -> Bool) -> Int {
    guard text.unicodeScalars.contains(where: isLeftOut) else { return 0 }
    var kept = String.UnicodeScalarView()
    var lengths = spans.map { _ in 0 }
    var (count, span, end, position) = (0, 0, spans.first?.length ?? 0, 0)
    for scalar in text.unicodeScalars {
      while span < spans.count, position >= end {
        span += 1
        if span < spans.count { end += spans[span].length }
      }
      let length = UTF8.width(scalar)
      position += length
      if isLeftOut(scalar) {
        count += 1
      } else {
        kept.append(scalar)
        if span < lengths.count { lengths[span] += length }
      }
    }
    text = String(kept)
    for index in spans.indices { spans[index].length = lengths[index] }
    spans.removeAll { $0.length == 0 }
    return count
  }
}

extension String {
  /// Leaves out some signs, and gives their number.
  fileprivate mutating func leaveOut(_ isLeftOut: (Unicode.Scalar) -> Bool) -> Int {
    guard unicodeScalars.contains(where: isLeftOut) else { return 0 }
    let before = unicodeScalars.count
    unicodeScalars.removeAll(where: isLeftOut)
    return before - unicodeScalars.count
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
