import PlanModel

extension JSONFormat {
  /// Writes everything that was decided about the changes, but not the changes themselves.
  static func findings(of report: ReviewReport, to writer: inout JSONWriter) {
    line(&writer) { writer in
      writer.name("inShort")
      writer.array(report.inShort) { $0.string($1) }
    }
    line(&writer) { writer in
      writer.name("remarks")
      writer.array(report.remarks) { $0.string($1) }
    }
    line(&writer) { writer in
      writer.name("coverage")
      writer.array(report.coverage) { $0.string($1) }
    }
    line(&writer) { write(report.comparison.proof, report.proof, to: &$0) }
    line(&writer) { write(report.headline, to: &$0) }
    line(&writer) { write(report.tallies, to: &$0) }
    line(&writer) { objectives(of: report, to: &$0) }
    line(&writer) { groups(of: report, to: &$0) }
    line(&writer) { firstLooks(of: report, to: &$0) }
    line(&writer) { figures(of: report, to: &$0) }
    line(&writer) { declarations(of: report, to: &$0) }
    line(&writer) { notes(of: report, to: &$0) }
  }

  private static func write(_ proof: ReplayProof, _ sentence: String, to writer: inout JSONWriter) {
    writer.name("proof")
    writer.object { writer in
      writer.member("originalUnits", proof.originalUnits)
      writer.member("revisedUnits", proof.revisedUnits)
      writer.member("lettersReplayed", proof.lettersReplayed)
      writer.member("sentence", sentence)
    }
  }

  private static func write(_ headline: Headline, to writer: inout JSONWriter) {
    writer.name("headline")
    writer.object { writer in
      writer.member("isOfObjectives", headline.isOfObjectives)
      write(headline.commitments, as: "commitments", to: &writer)
      write(headline.elsewhere, as: "elsewhere", to: &writer)
    }
  }

  private static func write(_ tallies: Tallies, to writer: inout JSONWriter) {
    writer.name("counts")
    writer.object { writer in
      write(tallies.commitments, as: "commitments", to: &writer)
      write(tallies.headings, as: "headings", to: &writer)
      write(tallies.leadIns, as: "leadIns", to: &writer)
      write(tallies.paragraphs, as: "paragraphs", to: &writer)
      write(tallies.tableRows, as: "tableRows", to: &writer)
      write(tallies.notes, as: "notes", to: &writer)
    }
  }

  private static func write(_ tally: Tally, as name: SourceWords, to writer: inout JSONWriter) {
    writer.name(name)
    writer.array(tally.counts) { writer, count in
      writer.object { writer in
        writer.member("kind", count.kind.rawValue)
        writer.member("changes", count.changes)
        writer.member("original", count.original)
        writer.member("revised", count.revised)
      }
    }
  }

  private static func objectives(of report: ReviewReport, to writer: inout JSONWriter) {
    writer.name("objectives")
    writer.array(report.comparison.objectives) { writer, mapping in
      writer.object { writer in
        writer.name("originals")
        writer.array(mapping.originals) { $0.number($1) }
        writer.name("reviseds")
        writer.array(mapping.reviseds) { $0.number($1) }
        writer.member("isMoved", mapping.isMoved)
        writer.member("isRenamed", mapping.isRenamed)
      }
    }
  }

  private static func groups(of report: ReviewReport, to writer: inout JSONWriter) {
    writer.name("groups")
    writer.array(report.groups) { writer, group in
      writer.object { writer in
        writer.member("code", group.code)
        writer.member("title", group.title)
        writer.member("kind", group.kind.rawValue)
        writer.member("sentence", group.sentence)
        write(group.tallies, to: &writer)
        writer.name("changes")
        writer.array(group.changes) { $0.string(report.changes[$1].ref) }
      }
    }
  }

  private static func firstLooks(of report: ReviewReport, to writer: inout JSONWriter) {
    writer.name("firstLooks")
    writer.array(report.firstLooks) { writer, look in
      writer.object { writer in
        writer.member("ref", report.changes[look.change].ref)
        writer.member("sentence", look.sentence)
      }
    }
    writer.newLine()
    writer.member("firstLooksLeft", report.firstLooksLeft)
  }

  private static func figures(of report: ReviewReport, to writer: inout JSONWriter) {
    writer.name("figures")
    writer.array(report.figures) { writer, figure in
      writer.object { writer in
        writer.member("ref", report.changes[figure.change].ref)
        writer.member("subject", figure.subject)
        writer.member("original", figure.original)
        writer.member("revised", figure.revised)
        writer.member("difference", figure.difference)
      }
    }
  }

  private static func declarations(of report: ReviewReport, to writer: inout JSONWriter) {
    writer.name("declarations")
    writer.array(report.declarations) { writer, count in
      writer.object { writer in
        writer.member("status", count.status.rawValue)
        writer.name("changes")
        writer.array(count.changes) { $0.string(report.comparison.changes[$1].id) }
      }
    }
  }

  private static func notes(of report: ReviewReport, to writer: inout JSONWriter) {
    writer.name("notes")
    writer.array(report.notes) { writer, note in
      writer.object { writer in
        writer.member("origin", note.origin.rawValue)
        writer.member("kind", note.note.kind.rawValue)
        writer.member("sentence", note.note.sentence)
        writer.name("place")
        if let place = note.note.place { write(place, to: &writer) } else { writer.null() }
      }
    }
  }
}
