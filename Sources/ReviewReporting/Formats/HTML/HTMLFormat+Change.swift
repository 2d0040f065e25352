import PlanModel

extension HTMLFormat {
  /// Writes a change: at the side its reference, kind and flags; beside them what happened, the words, why and what to ask.
  static func write(_ entry: ChangeEntry, to writer: inout HTMLWriter) {
    let kind = entry.change.kind
    writer.element(.article, .class("change"), .id(entry.reported.ref), .dataKind(kind.rawValue), .dataGroup(entry.group)) { writer in
      writer.element(.div, .class("side")) { writer in
        writer.element(.a, .class("ref"), .link(to: entry.reported.ref), text: entry.reported.ref)
        writer.element(.span, .class("tag k-\(kind.rawValue)"), text: kind.label)
        for flag in entry.reported.flags { writer.element(.span, .class("flag"), text: flag) }
      }
      writer.element(.div, .class("told")) { told(entry, to: &$0) }
    }
  }

  private static func told(_ entry: ChangeEntry, to writer: inout HTMLWriter) {
    writer.element(.h3, with: language(entry.change.revised.isEmpty ? entry.originalLanguage : entry.revisedLanguage)) {
      $0.text(entry.reported.heading)
    }
    writer.element(.p, .class("quiet"), text: entry.reported.sentence)
    words(entry, to: &writer)
    ending(remarks: entry.remarks, questions: entry.questions, places: entry.places, to: &writer)
  }

  /// Writes what stands below the words of an entry: why it matters, what to ask, where it stands.
  static func ending(remarks: [ChangeEntry.Remark], questions: [String], places: [String], to writer: inout HTMLWriter) {
    if !remarks.isEmpty { list(of: remarks, to: &writer) }
    ask(questions, to: &writer)
    if !places.isEmpty { writer.element(.p, .class("place"), text: places.joined(separator: " · ")) }
  }

  /// Writes labelled sentences, a line each.
  static func list(of remarks: [ChangeEntry.Remark], to writer: inout HTMLWriter) {
    writer.element(.ul, .class("why")) { writer in
      for remark in remarks {
        writer.element(.li) { writer in
          writer.element(.strong, text: remark.label + ":")
          writer.text(" " + remark.statement)
        }
      }
    }
  }

  private static func ask(_ questions: [String], to writer: inout HTMLWriter) {
    guard let first = questions.first else { return }
    writer.element(.div, .class("ask")) { writer in
      writer.element(.p) { writer in
        writer.element(.strong, text: "Ask the commissioner:")
        if questions.count == 1 { writer.text(" " + first) }
      }
      guard questions.count > 1 else { return }
      writer.element(.ul) { writer in for question in questions { writer.element(.li, text: question) } }
    }
  }

  private static func words(_ entry: ChangeEntry, to writer: inout HTMLWriter) {
    switch entry.form {
    case .whole(.original): whole(entry.change.original, .del, "Removed:", entry.originalLanguage, to: &writer)
    case .whole(.revised): whole(entry.change.revised, .ins, "Added:", entry.revisedLanguage, to: &writer)
    case .same: same(entry, to: &writer)
    case .cells: cells(entry, to: &writer)
    case .headingOnly: break
    case .pair(let showsWords):
      pair(entry, to: &writer)
      if showsWords { redline(entry, shortening: false, to: &writer) }
    case .words(let isShortened):
      redline(entry, shortening: isShortened, to: &writer)
      guard isShortened else { return }
      writer.element(.details) { writer in
        writer.element(.summary, text: "Both in full")
        pair(entry, to: &writer)
      }
    }
  }

  /// A wording that stands on one side only: told by a word and a border, not struck through, so that it can be read.
  private static func whole(_ units: [PlanUnit], _ tag: HTMLTag, _ word: String, _ language: String?, to writer: inout HTMLWriter) {
    for unit in units {
      writer.element(.p, with: [.class("whole w-\(tag.rawValue)"), .autoDirection] + Self.language(language)) { writer in
        writer.element(.span, .class("word"), text: word)
        writer.text(" ")
        writer.element(tag, text: numbered(unit))
      }
    }
  }

  private static func same(_ entry: ChangeEntry, to writer: inout HTMLWriter) {
    for unit in entry.change.revised {
      writer.element(.p, with: [.class("whole w-same"), .autoDirection] + language(entry.revisedLanguage)) { writer in
        if entry.change.isMoved {
          writer.element(.span, .class("word"), text: "Moved here:")
          writer.text(" ")
        }
        writer.text(numbered(unit))
      }
    }
  }

  private static func pair(_ entry: ChangeEntry, to writer: inout HTMLWriter) {
    writer.element(.div, .class("pair")) { writer in
      side("Was", entry.change.original, entry.originalLanguage, to: &writer)
      side("Now", entry.change.revised, entry.revisedLanguage, to: &writer)
    }
  }

  private static func side(_ word: String, _ units: [PlanUnit], _ language: String?, to writer: inout HTMLWriter) {
    writer.element(.div) { writer in
      writer.element(.p, .class("label"), text: units.count > 1 ? "\(word) (\(Phrases.number(units.count)))" : word)
      for unit in units { writer.element(.p, with: [.autoDirection] + Self.language(language)) { $0.text(numbered(unit)) } }
    }
  }

  private static func redline(_ entry: ChangeEntry, shortening: Bool, to writer: inout HTMLWriter) {
    writer.element(.p, with: [.class("redline"), .autoDirection] + language(entry.revisedLanguage)) { writer in
      redline(entry.change.words, shortening: shortening, to: &writer)
    }
  }

  /// Writes words that were kept, taken out and put in, within a paragraph.
  static func redline(_ words: [WordSpan], shortening: Bool, to writer: inout HTMLWriter) {
    for piece in RedlinePiece.pieces(of: words, shortening: shortening) { write(piece, to: &writer) }
  }

  private static func write(_ piece: RedlinePiece, to writer: inout HTMLWriter) {
    switch piece {
    case .kept(let text): writer.text(text)
    case .space: writer.text(" ")
    case .lineBreak: writer.element(.br)
    case .gap: writer.text(" … ")
    case .removed(let text): marked(.del, "Removed:", text, to: &writer)
    case .added(let text): marked(.ins, "Added:", text, to: &writer)
    }
  }

  private static func marked(_ tag: HTMLTag, _ word: String, _ text: Substring, to writer: inout HTMLWriter) {
    if writer.bytes.last != 0x20 { writer.text(" ") }
    writer.element(.span, .class("word"), text: word)
    writer.text(" ")
    writer.element(tag) { $0.text(text) }
  }

  private static func cells(_ entry: ChangeEntry, to writer: inout HTMLWriter) {
    writer.element(.ul, .class("cells")) { writer in
      for cell in entry.reported.cells {
        writer.element(.li) { writer in
          writer.element(.strong, text: cell.column + ":")
          if let was = cell.original {
            writer.text(cell.revised == nil ? " removed: " : " was ")
            writer.element(.del, text: was.isEmpty ? "empty" : was)
          }
          if let now = cell.revised {
            writer.text(cell.original == nil ? " added: " : ", now ")
            writer.element(.ins, text: now.isEmpty ? "empty" : now)
          }
        }
      }
    }
  }

  private static func numbered(_ unit: PlanUnit) -> String { unit.label.map { "\($0) \(unit.text)" } ?? unit.text }

  static func language(_ language: String?) -> [HTMLAttribute] { language.map { [.language($0)] } ?? [] }
}
