import DocumentRendering
import PlanModel

extension CopiesReport {
  /// The passages as data: each with the proposals, and each proposal with its reviewers.
  public var json: [UInt8] {
    var writer = JSONWriter(capacity: 512 * (passages.count + 4))
    writer.object { writer in
      writer.newLine()
      writer.line { $0.member("schemaVersion", "1.0") }
      writer.name("copies")
      writer.array(copies) { writer, copy in
        writer.object { writer in
          writer.member("reviewer", copy.reviewer)
          writer.member("file", copy.report.revised.source.fileName)
          writer.member("sha256", copy.report.revised.source.sha256)
        }
      }
      writer.name("passages")
      writer.array { writer in
        for passage in passages {
          writer.newLine()
          write(passage, to: &writer)
        }
        writer.endLine()
      }
      writer.endLine()
    }
    writer.endLine()
    return writer.bytes
  }

  private func write(_ passage: Passage, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.name("original")
      writer.array(passage.original) { writer, unit in writer.string(unit.text) }
      writer.member("isConflict", passage.isConflict)
      writer.name("proposals")
      writer.array(passage.proposals) { writer, proposal in
        writer.object { writer in
          writer.name("reviewers")
          writer.array(proposal.reviewers) { writer, reviewer in writer.string(copies[reviewer].reviewer) }
          writer.member("kind", proposal.change.kind.rawValue)
          writer.name("revised")
          writer.array(proposal.change.revised) { writer, unit in writer.string(unit.text) }
          writer.name("reasons")
          writer.array(proposal.change.reasons) { writer, reason in writer.string(reason.statement) }
        }
      }
    }
  }

  /// A table for a spreadsheet, a row a proposal, in UTF-8.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row(["Passage", "Reviewers", "Change", "In the plan", "Proposed", "Reviewers differ", "Reasons"])
    for (index, passage) in passages.enumerated() {
      for proposal in passage.proposals {
        writer.row([
          "\(index + 1)", names(proposal.reviewers), proposal.change.kind.rawValue,
          passage.original.map(\.text).joined(separator: " / "), proposal.change.revised.map(\.text).joined(separator: " / "),
          passage.isConflict ? "yes" : "no", proposal.change.reasons.map(\.statement).joined(separator: " "),
        ])
      }
    }
    return writer.bytes
  }
}
