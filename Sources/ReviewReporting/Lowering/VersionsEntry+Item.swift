import DocumentRendering

extension VersionsEntry {
  /// The outcome of the commitment, as an item of a document: the steps, the wordings side by side, the words that differ, why, what to
  /// ask.
  var item: DocumentItem {
    var item = heading
    item.headingLanguage = wordings.last?.language
    item.blocks = [.list(steps.map(\.inlines), .labelled)]
    if !wordings.isEmpty { item.blocks.append(.sideBySide(wordings.map(\.column))) }
    item.blocks += redlines.map(\.paragraph)
    item.blocks += ChangeEntry.ending(remarks: remarks, questions: questions, places: places)
    return item
  }
}

extension VersionsEntry.Wording {
  fileprivate var column: WordingColumn {
    WordingColumn(heading: label, label: "\(label):", lines: lines, absent: "Not in this version.", language: language)
  }
}

extension VersionsEntry.Redline {
  fileprivate var paragraph: DocumentBlock {
    .paragraph(
      [.strong("\(label):"), .text(" ")] + [Inline](marked: words, eliding: true), .compared(language: language), number: nil)
  }
}
