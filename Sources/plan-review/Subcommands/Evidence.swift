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

/// Lists what monitoring reports and minutes say of each commitment.
struct Evidence: ParsableCommand, InputArguments {
  static let configuration = CommandConfiguration(
    abstract: "Lists what monitoring reports, minutes and other papers say of each commitment.",
    discussion: """
      Every link shows the words that it rests on. Where too little is shared, a passage is said to be one that may speak of a commitment, or
      nothing is said. The states are facts of the papers: last reported, not reported, overdue, reported done.

      Examples:
        plan-review evidence review.yaml --out Evidence
        plan-review evidence --plan plan.docx --reports q1.docx q2.docx minutes.docx
        plan-review evidence --plan plan.md --reports q*.md --states --varied draft.md --as-of 2026-07-18 --format tsv
      """)

  @Argument(
    help:
      "A review file that names versions and papers. With --units lines: two texts; for each line of the second, those of the first are ranked.",
    completion: .file())
  var files: [String] = []

  @Option(help: "The plan.", completion: .file())
  var plan: String?

  @Option(help: "A later version of the plan: removed commitments are then told from those still promised.", completion: .file())
  var varied: String?

  @Option(help: "Which reading of a plan with marks: original or revised.")
  var planView: RedlineView?

  @Flag(help: "In tsv: a row a commitment with its state, not a row a passage.")
  var states = false

  @Option(help: "What to match: commitments with passages, or the lines of two texts.")
  var units: Units = .passages

  @OptionGroup var options: EvidenceOptions

  /// What is matched.
  enum Units: String, ExpressibleByArgument, CaseIterable {
    case passages, lines
  }

  func validate() throws {
    switch units {
    case .lines where files.count != 2: throw ValidationError("With --units lines, give two texts.")
    case .passages where reviewFile == nil && (plan == nil || options.reports.isEmpty):
      throw ValidationError("Give a review file, or the plan with --plan and papers with --reports.")
    case .lines, .passages: break
    }
  }

  /// The review file; nil where the plan and the papers are given one by one.
  private var reviewFile: URL? { files.count == 1 && files[0].isReviewFile ? files[0].file : nil }

  func run() throws {
    let output = try refusing { try EvidenceOutput(name: "evidence", by: options, of: self) }
    let (review, title) = try refusing { try found() }
    let listing = EvidenceListing(review)
    let report = EvidenceReport(review, plan: title, readerVersion: ProductVersion.current)
    try refusing {
      try output.write(report) { $0 == .tsv ? states ? listing.stateRows : listing.passageRows : listing.text }
      try output.keep(EvidenceTemplates.evidence, as: "evidence.yaml")
    }
  }

  var inputNames: [String] { files + options.reports + [plan, varied].compactMap(\.self) }
  var otherInputNames: [String] { [options.corrections].compactMap(\.self) }

  /// What was found, and the title of the plan.
  private func found() throws -> (EvidenceReview, String) {
    if units == .lines { return (try lines(), files[0].file.shownName) }
    let corrections = try options.corrections(named: "evidence.yaml").map { try CorrectionsReader.evidence($0) } ?? []
    if let reviewFile { return try named(in: reviewFile, corrections) }
    let loaded = try load(plan ?? "")
    let review = try evidence(
      on: loaded, in: try options.papers(), varied: try varied.map(load), asOf: options.asOf,
      corrections: corrections)
    return (review, loaded.value.metadata.title?.text ?? "the Police and Crime Plan")
  }

  /// The plan as published, the draft or the issued plan after it, and the papers that a review file names.
  private func named(in file: URL, _ corrections: [EvidenceCorrection]) throws -> (EvidenceReview, String) {
    let loaded = try LoadedVariation(review: file)
    guard let plan = loaded.published ?? loaded.draft ?? loaded.issued else {
      throw LoadingError.noVersion(.base, in: file, because: "Name the plan whose commitments are to be looked for.")
    }
    guard !loaded.evidence.isEmpty else {
      throw LoadingError.invalidReview(
        file,
        faults: [ReviewFileFault(line: 1, key: "evidence", reason: "No paper is named. Name monitoring reports and minutes under it.")])
    }
    let later = [loaded.issued, loaded.draft].compactMap(\.self).first { $0.source != plan.source }
    let all = corrections + loaded.evidenceCorrections.filter { !corrections.contains($0) }
    let review = try evidence(on: plan, in: loaded.evidence, varied: later, asOf: options.asOf, corrections: all)
    return (review, plan.value.metadata.title?.text ?? "the Police and Crime Plan")
  }

  private func load(_ name: String) throws -> Loaded<Plan> {
    guard let planView else { return try PlanLoader().load(name.file) }
    let readings = try PlanLoader().loadRedline(name.file)
    return planView == .original ? readings.original : readings.revised
  }

  /// The lines of the first text as commitments, those of the second as passages.
  private func lines() throws -> EvidenceReview {
    let loader = PlanLoader()
    let (first, second) = (try loader.lines(of: files[0].file), try loader.lines(of: files[1].file))
    let commitments = first.enumerated().filter { !$0.element.isEmpty }.map { index, line in
      PlanUnit(id: String(index), kind: .commitment, text: line, place: Place(paragraph: index + 1, line: index + 1))
    }
    let passages = second.enumerated().filter { !$0.element.isEmpty }.map { index, line in
      EvidencePassage(id: String(index), text: line, place: Place(paragraph: index + 1, line: index + 1))
    }
    let source = EvidenceSource(name: files[1].file.shownName, kind: .paper, passages: passages)
    return EvidenceFinder().review(commitments, in: [source])
  }
}
