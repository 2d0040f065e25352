import PlanModel

extension JSONFormat {
  /// The check of a redline as data. Members stand in a fixed order; each row is a line.
  static func bytes(of report: DeclarationReport) -> [UInt8] {
    let check = report.check
    var writer = JSONWriter(capacity: 1536 * (report.entries.count + 64))
    writer.object { writer in
      writer.newLine()
      line(&writer) { $0.member("schemaVersion", "1.0") }
      line(&writer) { $0.member("title", report.title) }
      line(&writer) { documents(check.documents, to: &$0) }
      line(&writer) { counts(of: report, to: &$0) }
      line(&writer) { proofs(check.proofs, to: &$0) }
      rows("rows", report.entries, to: &writer) { row($1, to: &$0) }
      rows("drift", check.drift, to: &writer) { write($1, nil, to: &$0) }
      rows("acceptance", check.acceptance, to: &writer) { write($1, nil, to: &$0) }
      rows("findings", check.findings, to: &writer) { finding($1, to: &$0) }
      rows("faults", check.faults, to: &writer) { fault($1, to: &$0) }
      writer.endLine()
    }
    writer.endLine()
    return writer.bytes
  }

  /// An array with an element a line.
  private static func rows<Element>(
    _ name: SourceWords, _ elements: [Element], to writer: inout JSONWriter, _ write: (inout JSONWriter, Element) -> Void
  ) {
    writer.name(name)
    writer.array { writer in
      for element in elements {
        writer.newLine()
        write(&writer, element)
      }
      if !elements.isEmpty { writer.endLine() }
    }
    if name.text != "faults" { writer.newLine() }
  }

  private static func documents(_ documents: [CheckedDocument], to writer: inout JSONWriter) {
    writer.name("documents")
    writer.array(documents) { writer, document in
      writer.object { writer in
        writer.member("name", document.name)
        writer.member("label", document.label)
        writer.member("file", document.source.fileName)
        writer.member("sha256", document.source.sha256)
        writer.member("format", document.source.format)
        writer.member("readerVersion", document.source.readerVersion)
        writer.member("marks", document.marks)
      }
    }
  }

  private static func counts(of report: DeclarationReport, to writer: inout JSONWriter) {
    writer.name("counts")
    writer.object { writer in
      writer.member("changes", report.changes.count)
      writer.name("statuses")
      writer.array(DeclarationStatus.reported + [.declared]) { writer, status in
        writer.object { writer in
          writer.member("status", status.rawValue)
          writer.member("count", report.entries(status).count)
        }
      }
      writer.member("drift", report.check.drift.count)
      writer.member("acceptance", report.check.acceptance.count)
      writer.member("findings", report.check.findings.count)
      writer.member("faults", report.check.faults.count)
    }
  }

  private static func proofs(_ proofs: [ReplayProof], to writer: inout JSONWriter) {
    writer.name("proofs")
    writer.array(proofs) { writer, proof in
      writer.object { writer in
        writer.member("originalUnits", proof.originalUnits)
        writer.member("revisedUnits", proof.revisedUnits)
        writer.member("lettersReplayed", proof.lettersReplayed)
      }
    }
  }

  private static func row(_ entry: DeclaredEntry, to writer: inout JSONWriter) {
    let row = entry.row
    writer.object { writer in
      writer.member("ref", entry.reported.ref)
      writer.member("status", row.change.declared.rawValue)
      writer.member("statement", row.statement)
      writer.member("inTheRedline", DeclarationRemarks.shown(row))
      writer.member("otherReading", row.otherReading)
      writer.member("question", DeclarationQuestion.of(row))
      writer.name("marks")
      writer.array(row.marks) { mark($1, to: &$0) }
      writer.name("covering")
      writer.array(row.covering) { covering($1, to: &$0) }
      writer.name("unmarked")
      words(row.unmarked, to: &writer)
      writer.name("redlinePlace")
      place(row.redlinePlace, to: &writer)
      writer.name("change")
      write(row.change, entry.reported, to: &writer)
    }
  }

  private static func mark(_ mark: DeclaredChange, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("kind", mark.kind.rawValue)
      writer.member("text", mark.text)
      writer.member("source", mark.source.rawValue)
      writer.member("author", mark.author)
      writer.member("date", mark.date)
      writer.name("place")
      write(mark.place, to: &writer)
    }
  }

  private static func covering(_ evidence: CoveringEvidence, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("document", evidence.document)
      writer.member("bearing", evidence.bearing.rawValue)
      writer.member("text", evidence.statement.text)
      writer.member("says", evidence.statement.kind?.rawValue)
      writer.name("place")
      place(evidence.statement.place, to: &writer)
    }
  }

  private static func finding(_ finding: Finding, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("rule", finding.rule)
      writer.member("statement", finding.statement)
      writer.name("evidence")
      writer.array(finding.evidence) { writer, evidence in
        writer.object { writer in
          writer.member("document", evidence.document)
          writer.member("text", evidence.text)
          writer.name("place")
          place(evidence.place, to: &writer)
        }
      }
      writer.member("question", finding.question)
    }
  }

  private static func fault(_ fault: LoadingNote, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("sentence", fault.sentence)
      writer.name("place")
      place(fault.place, to: &writer)
    }
  }

  private static func place(_ place: Place?, to writer: inout JSONWriter) {
    if let place { write(place, to: &writer) } else { writer.null() }
  }
}
