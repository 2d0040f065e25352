import DocumentRendering
import VariationLoading
import PlanReading
import ArgumentParser
import Foundation
import PlanEvidence
import PlanLoading
import PlanModel
import PlanReview
import ReviewReporting

/// Lists what minutes record as to be done, and what later papers show of it.
struct Actions: ParsableCommand, InputArguments {
  static let configuration = CommandConfiguration(
    abstract: "Lists the actions that minutes record, with owner and time, and what later papers show of them.",
    discussion: """
      Decisions and remarks are left out. A point said twice in one set of minutes is one action. Corrections stand in actions.yaml, beside what
      is written with --out; that file is never overwritten.

      Examples:
        plan-review actions minutes-1.md minutes-2.md --reports report-*.md
        plan-review actions minutes.docx --reports q1.docx q2.docx --out Log
      """)

  @Argument(help: "The minutes, in any order.", completion: .file())
  var minutes: [String]

  @Option(parsing: .upToNextOption, help: "Monitoring reports and other papers, in any order.", completion: .file())
  var reports: [String] = []

  @Option(help: "The day at which the states hold, as 2026-07-18. By default the date of the last paper.")
  var asOf: CalendarDate?

  @Option(
    help: "The file of corrections. By default actions.yaml in the output folder, where there is one.",
    completion: .file(extensions: ["yaml"]))
  var corrections: String?

  @Option(help: "The folder to write to, made if it is missing; “-” writes one format to standard output.", completion: .directory)
  var out: String?

  @Option(
    name: .customLong("format"), parsing: .upToNextOption,
    help: "text, tsv, html, markdown, docx, json or csv. By default text on standard output, and the last five with --out.")
  var formats: [EvidenceFormat] = []

  func validate() throws {
    if formats.count > 1, out == nil || out == "-" { throw ValidationError("Name one --format to write to standard output.") }
  }

  func run() throws {
    let output = try refusing { try EvidenceOutput(name: "actions", out: out, formats: formats, of: self) }
    let log = try refusing { try self.log() }
    let report = ActionLogReport(log, readerVersion: ProductVersion.current)
    try refusing {
      try output.write { format in
        switch format {
        case .text: Array(ActionListing(log).text.utf8)
        case .tsv: Array(ActionListing(log).rows.utf8)
        case .html: report.rendered(as: .html)
        case .markdown: report.rendered(as: .markdown)
        case .docx: report.rendered(as: .docx)
        case .json: report.json
        case .csv: report.csv
        }
      }
      try output.keep(EvidenceTemplates.actions, as: "actions.yaml")
    }
  }

  var inputNames: [String] { minutes + reports }
  var otherInputNames: [String] { [corrections].compactMap(\.self) }

  private func log() throws -> ActionLog {
    let file = corrections?.file ?? EvidenceOutput.kept("actions.yaml", in: out)
    let corrections = try file.map { try CorrectionsReader.actions($0) } ?? []
    return ActionLogMaker(corrections: corrections).log(
      of: try minutes.map { try EvidenceReader.read($0.file, kind: .minutes) },
      reports: try reports.map { try EvidenceReader.read($0.file) },
      asOf: asOf)
  }
}
