import DocumentRendering
import PlanEvidence
import PlanModel

extension ActionLogReport {
  /// The log as data.
  public var json: [UInt8] {
    var writer = JSONWriter(capacity: 1024 * (log.actions.count + 4))
    writer.object { writer in
      writer.newLine()
      writer.line { $0.member("schemaVersion", "1.0") }
      writer.line { $0.member("asOf", log.date?.iso) }
      writer.name("actions")
      writer.array { writer in
        for action in log.actions {
          writer.newLine()
          write(action, to: &writer)
        }
        writer.endLine()
      }
      writer.name("programme")
      writer.array { writer in
        for item in log.programme {
          writer.newLine()
          write(item, to: &writer)
        }
        writer.endLine()
      }
      writer.endLine()
    }
    writer.endLine()
    return writer.bytes
  }

  private func write(_ action: AgreedAction, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("file", log.sources[action.source].name)
      writer.member("meeting", log.sources[action.source].date?.iso)
      writer.member("item", action.heading)
      writer.member("label", action.label)
      writer.member("place", action.place.description)
      writer.member("text", action.text)
      writer.name("alsoSaid")
      writer.array(action.alsoSaid) { writer, mention in
        writer.object { writer in
          writer.member("text", mention.text)
          writer.member("place", mention.place.description)
        }
      }
      writer.member("owner", action.owner)
      writer.member("due", action.due?.iso)
      writer.member("state", action.state.rawValue)
      writer.name("evidence")
      writer.array(action.evidence) { writer, evidence in
        writer.object { writer in
          writer.member("file", log.sources[evidence.source].name)
          writer.member("place", evidence.passage.place.description)
          writer.member("text", evidence.passage.text)
        }
      }
    }
  }

  private func write(_ item: ProgrammeItem, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("file", log.sources[item.source].name)
      writer.member("title", item.title)
      writer.member("meeting", item.meeting)
      writer.member("purpose", item.purpose)
      writer.name("namedIn")
      writer.array(item.papers) { writer, paper in writer.string(log.sources[paper].name) }
    }
  }

  /// A table for a spreadsheet, a row an action, in UTF-8.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row(["Meeting", "Minute", "Place", "Owner", "Action", "By", "State", "Where it is shown"])
    for action in log.actions {
      let source = log.sources[action.source]
      writer.row([
        source.date?.iso ?? source.name, action.heading ?? "", action.place.description, action.owner ?? "", action.text,
        action.due?.iso ?? "",
        action.state.title, action.evidence.map { "\(log.sources[$0.source].name), \($0.passage.place)" }.joined(separator: "; "),
      ])
    }
    return writer.bytes
  }
}
