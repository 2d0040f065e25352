import PlanModel

/// The report as data, by the published schema. Members stand in a fixed order, the one of the schema; each change is a line.
enum JSONFormat {
  static func bytes(of report: ReviewReport) -> [UInt8] {
    var writer = JSONWriter(capacity: 1536 * (report.comparison.changes.count + 64))
    writer.object { writer in
      writer.newLine()
      head(of: report, to: &writer)
      findings(of: report, to: &writer)
      writer.name("changes")
      writer.array { changes(of: report, to: &$0) }
      writer.endLine()
    }
    writer.endLine()
    return writer.bytes
  }

  private static func head(of report: ReviewReport, to writer: inout JSONWriter) {
    line(&writer) { $0.member("schemaVersion", report.schemaVersion) }
    line(&writer) { $0.member("title", report.title) }
    line(&writer) { $0.member("status", report.law.status) }
    line(&writer) { $0.member("panel", report.settings.panel) }
    line(&writer) { $0.member("meeting", report.settings.meeting) }
    line(&writer) { writer in
      writer.name("law")
      writer.object { writer in
        writer.member("act", report.law.act)
        writer.name("provisions")
        writer.array(report.law.provisions) { writer, provision in
          writer.object { writer in
            writer.member("citation", provision.citation)
            writer.member("duty", provision.duty)
          }
        }
      }
    }
    line(&writer) { writer in
      writer.name("settings")
      writer.array(report.settings.comparison) { writer, setting in
        writer.object { writer in
          writer.member("name", setting.name)
          writer.member("value", setting.value)
        }
      }
    }
    line(&writer) { write(report.original, as: "original", to: &$0) }
    line(&writer) { write(report.revised, as: "revised", to: &$0) }
  }

  static func write(_ version: ReportVersion, as name: SourceWords, to writer: inout JSONWriter) {
    writer.name(name)
    writer.object { writer in
      writer.member("name", version.name)
      writer.member("title", version.metadata.title?.text)
      writer.member("area", version.metadata.area)
      writer.member("body", version.metadata.body)
      writer.member("versionLabel", version.metadata.versionLabel)
      writer.member("role", version.metadata.role?.rawValue)
      writer.member("date", version.metadata.date)
      writer.member("author", version.metadata.author)
      writer.member("planningPeriod", version.metadata.planningPeriod)
      writer.member("language", version.metadata.language)
      writer.member("file", version.source.fileName)
      writer.member("sha256", version.source.sha256)
      writer.member("format", version.source.format)
      writer.member("view", version.source.view?.rawValue)
      writer.member("readerVersion", version.source.readerVersion)
      writer.member("declaredMarks", version.declaredMarks)
      writer.name("coverage")
      write(version.coverage, to: &writer)
    }
  }

  private static func write(_ coverage: Coverage, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("paragraphs", coverage.paragraphs)
      writer.member("paragraphsSetAside", coverage.paragraphsSetAside)
      writer.member("tables", coverage.tables)
      writer.member("cells", coverage.cells)
      writer.member("notes", coverage.notes)
      writer.member("headersAndFooters", coverage.headersAndFooters)
      writer.member("textBoxes", coverage.textBoxes)
      writer.member("comments", coverage.comments)
      writer.name("unread")
      writer.array(coverage.unread) { writer, unread in
        writer.object { writer in
          writer.member("what", unread.what)
          writer.member("count", unread.count)
        }
      }
    }
  }

  /// Writes a member and ends the line.
  static func line(_ writer: inout JSONWriter, _ content: (inout JSONWriter) -> Void) {
    content(&writer)
    writer.newLine()
  }
}
