import PlanModel

extension HistoryReport {
  /// The history as data: the versions, then every commitment with its wordings and events. Versions are counted from 1.
  public var json: [UInt8] {
    var writer = JSONWriter(capacity: 1024 * (history.lineages.count + 16))
    writer.object { writer in
      writer.newLine()
      JSONFormat.line(&writer) { $0.member("schemaVersion", "1.0") }
      JSONFormat.line(&writer) { writer in
        writer.name("versions")
        writer.array(history.versions.enumerated()) { writer, entry in Self.write(entry.element, number: entry.offset + 1, to: &writer) }
      }
      writer.name("commitments")
      writer.array { writer in
        for group in story.groups {
          for position in group.lineages {
            writer.newLine()
            write(position, in: group, to: &writer)
          }
        }
        writer.endLine()
      }
      writer.endLine()
    }
    writer.endLine()
    return writer.bytes
  }

  private static func write(_ version: PlanHistory.Version, number: Int, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("number", number)
      writer.member("label", version.label)
      writer.member("role", version.metadata.role?.rawValue)
      writer.member("date", version.metadata.date)
      writer.member("file", version.source.fileName)
      writer.member("sha256", version.source.sha256)
      writer.member("format", version.source.format)
      writer.member("readerVersion", version.source.readerVersion)
    }
  }

  private func write(_ position: Int, in group: HistoryStory.Group, to writer: inout JSONWriter) {
    let lineage = history.lineages[position]
    writer.object { writer in
      writer.member("ref", story.references[position])
      writer.member("id", lineage.id)
      writer.member("objective", group.title)
      writer.member("firstSeen", lineage.firstSeen.map { $0 + 1 })
      writer.member("lastSeen", lineage.lastSeen.map { $0 + 1 })
      writer.name("wordings")
      writer.array(lineage.wordings) { writer, appearance in
        writer.object { writer in
          writer.member("version", appearance.version + 1)
          writer.member("objective", appearance.unit.objective)
          writer.member("leadIn", appearance.unit.leadIn)
          writer.member("text", appearance.unit.text)
          writer.member("place", appearance.unit.place.description)
        }
      }
      writer.name("events")
      writer.array(lineage.events) { writer, event in write(event, to: &writer) }
    }
  }

  private func write(_ event: Lineage.Event, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("version", event.version + 1)
      writer.member("kind", event.kind.rawValue)
      writer.member("against", event.against.map { $0 + 1 })
      writer.member("other", event.other)
      writer.name("reasons")
      writer.array(event.reasons) { writer, reason in
        writer.object { writer in
          writer.member("rule", reason.rule)
          writer.member("kind", reason.kind.rawValue)
          writer.member("statement", reason.statement)
        }
      }
    }
  }

  /// The events as a table for a spreadsheet, a row an event, in UTF-8.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row(["Ref", "Id", "Objective", "Version", "Label", "Event", "Told", "Wording", "Reasons"])
    for group in story.groups {
      for position in group.lineages {
        let lineage = history.lineages[position]
        for event in lineage.events {
          writer.row([
            story.references[position], lineage.id, group.title, "\(event.version + 1)", history.versions[event.version].label,
            event.kind.word.capitalisedFirst, told(event, of: lineage).capitalisedFirst,
            lineage.appearances.first { $0.version == event.version }?.unit.text ?? "",
            event.reasons.map(\.statement).joined(separator: " "),
          ])
        }
      }
    }
    return writer.bytes
  }
}

extension Lineage {
  /// The appearances whose words, lead-in or objective differ from the one before.
  fileprivate var wordings: [Appearance] {
    appearances.enumerated().filter { index, appearance in
      guard index > 0 else { return true }
      let before = appearances[index - 1].unit
      return before.text != appearance.unit.text || before.leadIn != appearance.unit.leadIn || before.objective != appearance.unit.objective
    }.map(\.element)
  }
}
