public import ArgumentParser
import DocumentRendering
import Foundation
import PlanLoading
import PlanReview
public import ReviewReporting

/// Drafts the panel's papers.
struct Papers: ParsableCommand, InputArguments {
  static let configuration = CommandConfiguration(
    abstract: "Drafts the panel's papers from the review file, into a folder where officers go on with them.",
    discussion: """
      What no document says is left as a blank, and each paper lists its blanks at its end. A paper that somebody changed since it was written is
      not overwritten: the new draft is put beside it, and the difference is reported.

      Examples:
        plan-review papers review.yaml --out Papers
        plan-review papers review.yaml --out Papers --kind covering-report members-briefing --as-of 2026-01-20
        plan-review papers review.yaml --out Papers --format docx --template council.docx
        plan-review papers review.yaml --out Papers --answers answers.yaml
      """)

  @Argument(help: "The review file.", completion: .file(extensions: ["yaml", "yml"]))
  var review: String

  @Option(help: "The folder to write the papers to, made if it is missing.", completion: .directory)
  var out: String

  @Option(
    name: .customLong("kind"), parsing: .upToNextOption,
    help: "The papers to draft: \(PaperKind.allCases.map(\.rawValue).joined(separator: ", ")). By default all of them.")
  var kinds: [PaperKind] = []

  @Option(
    name: .customLong("format"), parsing: .upToNextOption,
    help: "The formats to write: \(Self.outputs.names). By default all of them.")
  var formats: [OutputFormat] = []

  private static let outputs = OutputFormats(of: PanelReport.self)

  @Option(
    help: "The council's own Word document or template, whose styles, page, logo, headers and footers the Word papers take.",
    completion: .file(extensions: ["docx", "dotx"]))
  var template: String?

  @Option(
    help: """
      A YAML file with an answer to each blank of the papers, which all of them follow. It is written where it is not there yet; new blanks are \
      added at its end, and nothing in it is altered.
      """,
    completion: .file(extensions: ["yaml", "yml"]))
  var answers: String?

  @OptionGroup var day: DayOption

  /// Answers are added to in their own place; no paper is written there.
  var otherInputNames: [String] { [answers].compactMap(\.self) }

  func validate() throws { try Self.outputs.check(formats) }

  func run() throws {
    try refusing {
      defer { Terminal.endProgress() }
      let folder = try outputFolder(out, for: PaperFiles.names(kindsToDraft, as: formatsToWrite))
      let template = try template.map { try Self.template($0.file) }
      Terminal.showProgress("Reading the documents")
      let loaded = try LoadedVariation(review: review.file)
      Terminal.showProgress("Comparing")
      var facts = try PlanReview.review(loaded, asOf: day.day)
      try Self.check(facts, in: review.file)
      let answering = try answers.map { try Answering($0.file, facts: facts, papers: folder, apartFrom: inputFiles) }
      facts.answers = answering?.answers ?? [:]
      Terminal.showProgress("Writing the papers")
      var drafted = try DraftedPapers(of: facts, kinds: kindsToDraft, formats: formatsToWrite, template: template)
      drafted.carryEdits(from: folder)
      let filed = try PaperFiles().write(drafted.drafts, to: folder)
      let answered = try answering?.write()
      Terminal.endProgress()
      if let answered { try Terminal.print(answered) }
      try Terminal.print(FilingListing(filed, carried: drafted.carried, notes: drafted.notes).text)
    }
  }

  var inputNames: [String] { [review] + [template].compactMap(\.self) }

  private var kindsToDraft: [PaperKind] { kinds.isEmpty ? PaperKind.allCases : kinds }
  private var formatsToWrite: [ReportFormat] { formats.isEmpty ? ReportFormat.documents : formats.compactMap(\.report) }

  /// Refuses recommendations that do not fit the draft, each with its line of the review file.
  private static func check(_ facts: ReviewedVariation, in file: URL) throws(LoadingError) {
    let faults = facts.recommendationFaults
    guard !faults.isEmpty else { return }
    let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let placed = faults.map { fault in
      let entry = lines.firstIndex { $0.drop { $0 == " " || $0 == "-" } == "number: \(fault.number)" } ?? lines.startIndex
      let found = lines[entry...].firstIndex { $0.contains(fault.reference) } ?? lines.firstIndex { $0.contains(fault.reference) }
      let line = (found ?? 0) + 1
      return ReviewFileFault(line: line, key: "recommendations", reason: fault.reason)
    }
    throw LoadingError.invalidReview(file, faults: placed)
  }

  private static func template(_ file: URL) throws -> DOCXTemplate {
    guard let data = try? Data(contentsOf: file) else { throw RenderingError.template(name: file.shownName, .notAWordFile) }
    return try DOCXTemplate(Array(data), name: file.shownName)
  }
}

extension PaperKind: ExpressibleByArgument {}
