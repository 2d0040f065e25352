extension HTMLFormat {
  /// Writes what became of a commitment: at the side its reference and standing; beside them the steps, the wordings side by side, the words.
  static func write(_ entry: VersionsEntry, to writer: inout HTMLWriter) {
    writer.element(.article, .class("change"), .id(entry.ref), .dataKind(entry.tone), .dataGroup(entry.group)) { writer in
      writer.element(.div, .class("side")) { writer in
        writer.element(.a, .class("ref"), .link(to: entry.ref), text: entry.ref)
        writer.element(.span, .class("tag k-\(entry.tone)"), text: entry.tag)
        for flag in entry.flags { writer.element(.span, .class("flag"), text: flag) }
      }
      writer.element(.div, .class("told")) { told(entry, to: &$0) }
    }
  }

  private static func told(_ entry: VersionsEntry, to writer: inout HTMLWriter) {
    writer.element(.h3, with: language(entry.wordings.last?.language)) { $0.text(entry.heading) }
    list(of: entry.steps, to: &writer)
    if !entry.wordings.isEmpty {
      writer.element(.div, .class("pair"), .columns(entry.wordings.count)) { writer in
        for wording in entry.wordings { write(wording, to: &writer) }
      }
    }
    for redline in entry.redlines {
      writer.element(.p, with: [.class("redline"), .autoDirection] + language(redline.language)) { writer in
        writer.element(.strong, text: redline.label + ":")
        writer.text(" ")
        Self.redline(redline.words, shortening: true, to: &writer)
      }
    }
    ending(remarks: entry.remarks, questions: entry.questions, places: entry.places, to: &writer)
  }

  private static func write(_ wording: VersionsEntry.Wording, to writer: inout HTMLWriter) {
    writer.element(.div) { writer in
      writer.element(.p, .class("label"), text: wording.label)
      for line in wording.lines {
        writer.element(.p, with: [.autoDirection] + language(wording.language)) { $0.text(line) }
      }
      if wording.lines.isEmpty { writer.element(.p, .class("quiet"), text: VersionsEntry.absent) }
    }
  }
}
