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

  @OptionGroup var options: EvidenceOptions

  func run() throws {
    let output = try refusing { try EvidenceOutput(name: "actions", by: options, of: self) }
    let log = try refusing { try self.log() }
    let report = ActionLogReport(log, readerVersion: ProductVersion.current)
    try refusing {
      try output.write(report) { $0 == .tsv ? ActionListing(log).rows : ActionListing(log).text }
      try output.keep(EvidenceTemplates.actions, as: "actions.yaml")
    }
  }

  var inputNames: [String] { minutes + options.reports }
  var otherInputNames: [String] { [options.corrections].compactMap(\.self) }

  private func log() throws -> ActionLog {
    let corrections = try options.corrections(named: "actions.yaml").map { try CorrectionsReader.actions($0) } ?? []
    return ActionLogMaker(corrections: corrections).log(
      of: try minutes.map { try EvidenceReader.read($0.file, kind: .minutes) },
      reports: try options.papers(), asOf: options.asOf)
  }
}
