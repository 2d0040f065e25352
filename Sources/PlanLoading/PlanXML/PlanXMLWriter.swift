public import PlanModel
import PackagedXML

/// Writes Plan XML: one thing a line, indented, the same bytes for the same plan in every run.
///
/// What is written reads back as the same plan, notes, marks and coverage. Characters that XML 1.0 cannot hold become U+FFFD.
public enum PlanXMLWriter {
  /// The file for a plan and what is known of its reading.
  public static func bytes(of loaded: Loaded<Plan>) -> [UInt8] {
    var page = PlanXMLPage()
    page.write(loaded)
    return page.writer.bytes
  }
}

/// A Plan XML file as it is written.
struct PlanXMLPage {
  var writer = XMLWriter()
  private var places = PlanXMLPlaces()

  mutating func write(_ loaded: Loaded<Plan>) {
    let plan = loaded.value
    writer.start("plan", ["xmlns": PlanXMLSchema.namespace, "xml:lang": plan.metadata.language])
    writer.breakLine()
    write(plan.metadata, from: loaded.source)
    for division in plan.divisions {
      writer.text("\n")
      writer.breakLine()
      write(division)
    }
    writeReading(of: loaded)
    end()
    writer.text("\n")
  }

  /// Ends an element on a line of its own.
  mutating func end() {
    writer.endOnOwnLine()
  }

  private mutating func write(_ metadata: PlanMetadata, from source: SourceIdentity) {
    writer.start("metadata")
    if let title = metadata.title {
      writer.breakLine()
      writer.start("title")
      writer.place(title.place, after: &places)
      writer.words(title.text)
      writer.end()
    }
    line("area", metadata.area)
    line("body", metadata.body)
    line("version", metadata.versionLabel)
    line("role", metadata.role.map { PlanXMLVocabulary.versionRoles.word(for: $0) })
    line("date", metadata.date)
    line("author", metadata.author)
    line("planning-period", metadata.planningPeriod)
    write(source)
    end()
  }

  /// Writes the file that the words come from: for Plan XML that was itself written from another file, that file.
  private mutating func write(_ source: SourceIdentity) {
    let origin = source.origin
    guard !origin.fileName.isEmpty else { return }
    writer.breakLine()
    writer.element(
      "source",
      [
        "file": origin.fileName, "sha256": origin.sha256.isEmpty ? nil : origin.sha256,
        "format": source.firstReading == nil ? source.format : nil, "view": origin.view.map { PlanXMLVocabulary.views.word(for: $0) },
        "reader": origin.readerVersion,
      ])
  }

  /// An element with words alone, where there is anything to write.
  private mutating func line(_ name: String, _ text: String?) {
    guard let text else { return }
    writer.breakLine()
    writer.start(name)
    writer.words(text)
    writer.end()
  }

  private mutating func write(_ division: Division) {
    writer.start(PlanXMLVocabulary.divisions.word(for: division.kind), ["term": division.localTerm])
    if let heading = division.heading { write(heading, level: 1) }
    for (index, section) in division.sections.enumerated() {
      if index == 0, section.heading == nil, section.leadIn == nil, !section.items.isEmpty {
        write(section.items)
      } else {
        write(section)
      }
    }
    end()
  }

  private mutating func write(_ section: Section) {
    writer.breakLine()
    writer.start("section")
    if let heading = section.heading { write(heading, level: 2) }
    if let leadIn = section.leadIn { write(leadIn) }
    write(section.items)
    end()
  }

  private mutating func write(_ heading: Heading, level: Int) {
    writer.breakLine()
    writer.start("heading", ["label": heading.label, "level": heading.level == level ? nil : String(heading.level)])
    writer.place(heading.place, after: &places)
    writer.words(heading.text)
    writer.end()
  }

  private mutating func write(_ leadIn: LeadIn) {
    writer.breakLine()
    writer.start("lead-in")
    if leadIn.responsible != .unknown { writer.responsible(leadIn.responsible) }
    if leadIn.role != .commitment { writer.attribute("role", PlanXMLVocabulary.commitmentRoles.word(for: leadIn.role)) }
    writer.place(leadIn.place, after: &places)
    writer.words(leadIn.text)
    writer.end()
  }
}

extension PlanXMLPage {
  private mutating func write(_ items: [Section.Item]) {
    for item in items {
      writer.breakLine()
      switch item {
      case .commitment(let commitment): write(commitment)
      case .narrative(let paragraph): write("narrative", paragraph, in: PlanXMLPlaces.body)
      case .note(let paragraph): write("note", paragraph, in: PlanXMLPlaces.notes)
      case .table(let table): write(table)
      }
    }
  }

  private mutating func write(_ commitment: Commitment) {
    writer.start("commitment", ["label": commitment.label])
    if let body = commitment.responsible { writer.responsible(body) }
    writer.place(commitment.place, after: &places)
    writer.words(commitment.text)
    guard !commitment.children.isEmpty || !commitment.parts.isEmpty else { return writer.end() }
    // Where blanks are preserved, those before the first child would be words.
    var isBreakSafe = PlanXMLText.isCollapsed(commitment.text)
    for part in commitment.parts {
      if isBreakSafe { writer.breakLine() }
      writer.start("part", ["kind": part.kind.rawValue, "name": part.name])
      if part.kind != .action { writer.words(part.text) }
      writer.end()
      isBreakSafe = true
    }
    for child in commitment.children {
      if isBreakSafe { writer.breakLine() }
      write(child)
      isBreakSafe = true
    }
    end()
  }

  private mutating func write(_ name: String, _ paragraph: Paragraph, in part: String) {
    writer.start(name, ["label": paragraph.label])
    writer.place(paragraph.place, in: part, after: &places)
    writer.words(paragraph.text)
    writer.end()
  }

  private mutating func write(_ table: FigureTable) {
    writer.start("table")
    writer.place(table.place, after: &places, isTable: true)
    line("caption", table.caption)
    for row in table.rows {
      writer.breakLine()
      writer.start(row.isHeader ? "columns" : "row")
      writer.place(row.place, in: table.place.part, after: &places)
      for cell in row.cells {
        writer.start("cell")
        writer.words(cell)
        writer.end()
      }
      writer.end()
    }
    end()
  }
}

extension XMLWriter {
  /// Writes who must act, on the element just started.
  fileprivate mutating func responsible(_ body: ResponsibleBody) {
    switch body {
    case .partner(let name): attribute("partner", name)
    case .board(let name): attribute("board", name)
    default: attribute("responsible", PlanXMLVocabulary.bodies.word(for: body))
    }
  }
}
