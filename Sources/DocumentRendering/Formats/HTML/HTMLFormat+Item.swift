extension HTMLFormat {
  /// Writes an item: at the side its reference, tag and flags; beside them its heading, sentence and blocks.
  static func write(_ item: DocumentItem, to writer: inout HTMLWriter) {
    writer.element(.article, .class("change"), .id(item.ref), .dataKind(item.tone), .dataGroup(item.group)) { writer in
      writer.element(.div, .class("side")) { writer in
        writer.element(.a, .class("ref"), .link(to: item.ref), text: item.ref)
        writer.element(.span, .class("tag k-\(item.tone)"), text: item.tag)
        for flag in item.flags { writer.element(.span, .class("flag"), text: flag) }
      }
      writer.element(.div, .class("told")) { writer in
        writer.element(.h3, with: language(item.headingLanguage)) { $0.text(item.heading) }
        if let sentence = item.sentence { writer.element(.p, .class("quiet"), text: sentence) }
        for block in item.blocks { content(of: block, to: &writer) }
      }
    }
  }

  /// Writes a wording that came, went or stayed whole: a word and a border say so, not a strike, so that it can be read.
  static func write(_ wordings: [Wording], to writer: inout HTMLWriter) {
    for wording in wordings {
      let tag: HTMLTag? = wording.mark.map(tag(of:))
      let look = HTMLAttribute.class("whole w-\(tag?.rawValue ?? "same")")
      writer.element(.p, with: [look, .autoDirection] + language(wording.language)) { writer in
        writer.element(.span, .class("word"), text: wording.label)
        writer.text(" ")
        if let tag { writer.element(tag, text: wording.text) } else { writer.text(wording.text) }
      }
    }
  }

  static func write(_ columns: [WordingColumn], to writer: inout HTMLWriter) {
    // Two columns are the style sheet's own.
    let count = columns.count == 2 ? [] : [HTMLAttribute.columns(columns.count)]
    writer.element(.div, with: [.class("pair")] + count) { writer in
      for column in columns {
        writer.element(.div) { writer in
          writer.element(.p, .class("label"), text: column.heading)
          for line in column.lines { writer.element(.p, with: [.autoDirection] + language(column.language)) { $0.text(line) } }
          if column.lines.isEmpty { writer.element(.p, .class("quiet"), text: column.absent) }
        }
      }
    }
  }

  static func callout(_ label: String, _ lines: [String], to writer: inout HTMLWriter) {
    writer.element(.div, .class("ask")) { writer in
      writer.element(.p) { writer in
        writer.element(.strong, text: label)
        if let only = lines.first, lines.count == 1 { writer.text(" " + only) }
      }
      guard lines.count > 1 else { return }
      writer.element(.ul) { writer in for line in lines { writer.element(.li, text: line) } }
    }
  }

  static func marked(_ text: String, _ mark: Wording.Mark, to writer: inout HTMLWriter) {
    if writer.bytes.last != 0x20 { writer.text(" ") }
    writer.element(.span, .class("word"), text: mark.label)
    writer.text(" ")
    writer.element(tag(of: mark), text: text)
  }

  static func tag(of mark: Wording.Mark) -> HTMLTag { mark == .removed ? .del : .ins }

  static func language(_ language: String?) -> [HTMLAttribute] { language.map { [.language($0)] } ?? [] }
}
