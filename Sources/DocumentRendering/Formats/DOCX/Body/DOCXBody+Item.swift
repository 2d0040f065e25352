import PackagedXML

extension DOCXBody {
  /// Writes an item: reference, tag and heading in one line, then its sentence, flags and blocks.
  mutating func write(_ item: DocumentItem, level: Int) {
    heading(item.title, level: level, id: item.ref, language: item.headingLanguage)
    if item.sentence != nil || !item.flags.isEmpty {
      start(.normal, keepsWithNext: true)
      if let sentence = item.sentence { run(sentence) }
      if let flags = item.flagSentence { run(item.sentence == nil ? flags : " " + flags, .strong) }
      xml.end()
    }
    write(item.blocks, level: min(level + 1, 3))
  }

  mutating func callout(_ label: String, _ lines: [String], keepsWithNext: Bool) {
    start(.normal, keepsWithNext: lines.count > 1 || keepsWithNext)
    run(label, .strong)
    if let only = lines.first, lines.count == 1 { run(" \(only)") }
    xml.end()
    guard lines.count > 1 else { return }
    write(.list(lines.map { [.text($0)] }, .bulleted), level: 3, keepsWithNext: keepsWithNext)
  }

  mutating func quote(_ label: String, _ text: String, _ language: String?) {
    start(.quotation)
    run(label, .strong)
    run(" ")
    run(text, language: language)
    xml.end()
  }

  mutating func write(_ column: WordingColumn) {
    for line in column.lines { quote(column.label, line, column.language) }
    if column.lines.isEmpty { quote(column.label, column.absent, nil) }
  }

  mutating func marked(_ text: String, _ mark: Wording.Mark, language: String?) {
    run(mark.label, .strong)
    run(" ")
    run(text, mark == .removed ? .removed : .added, language: language)
  }
}
