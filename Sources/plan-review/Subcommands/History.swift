import ArgumentParser
import DocumentRendering
import Foundation
import PlanComparison
import PlanLoading
import PlanReading
import VariationLoading
import PlanEvidence
import PlanModel
import PlanReview
import ReviewReporting

/// Follows every commitment through successive versions.
struct History: AsyncParsableCommand, InputArguments {
  static let configuration = CommandConfiguration(
    abstract: "Follows every commitment through successive versions: first seen, reworded, moved, merged, split, last seen, reinstated.",
    discussion: """
      Give the versions, or one review file: then its earlier versions, the published plan, the draft and the issued plan are followed. Where
      the review file names papers under “evidence:”, what they say of each commitment is shown, by the version that was then in force.

      Examples:
        plan-review history 2021.docx 2023.docx 2025.docx
        plan-review history 2021.xml 2023.xml 2025.xml --changed
        plan-review history review.yaml --out Reports
      """)

  @Argument(help: "The versions, earliest first, or a review file.", completion: .file())
  var versions: [String]

  @Flag(help: "In text: leave out commitments that stand the same in every version.")
  var changed = false

  @Option(help: "The folder to write to, made if it is missing; “-” writes one format to standard output.", completion: .directory)
  var out: String?

  @Option(
    name: .customLong("format"), parsing: .upToNextOption,
    help:
      "The formats to write: \(Self.outputs.names). By default text on standard output, and with --out \(OutputFormats.standardNames).")
  var formats: [OutputFormat] = []

  private static let outputs = OutputFormats([.text], of: HistoryReport.self)

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    try Self.outputs.check(formats)
    if versions.count < 2, versions.first?.isReviewFile != true {
      throw ValidationError("Give at least two versions, earliest first, or one review file.")
    }
    if versions.count > 1, versions.contains(where: \.isReviewFile) { throw ValidationError("Give one review file, or versions.") }
    if formats.count > 1, out == nil || out == "-" { throw ValidationError("Name one --format to write to standard output.") }
  }

  func run() async throws {
    let folder = try refusing { try outputFolder() }
    let (history, evidence) = try await refusing { try await self.history() }
    try refusing { try write(HistoryReport(history, evidence: evidence, readerVersion: ProductVersion.current), to: folder) }
  }

  var inputNames: [String] { versions }

  /// What is written into a folder.
  private var filed: [OutputFormat] { formats.isEmpty ? ReportFormat.standard.map(OutputFormat.report) : formats }

  /// The folder to write into; nil where nothing is written but to standard output.
  private func outputFolder() throws -> OutputFolder? {
    guard let out, out != "-" else { return nil }
    return try outputFolder(out, for: filed.map(Self.fileName))
  }

  private static func fileName(_ format: OutputFormat) -> String { "history.\(format.report?.fileExtension ?? "txt")" }

  private func write(_ report: HistoryReport, to folder: OutputFolder?) throws {
    guard let folder else { return try Terminal.write(bytes(of: report, as: formats.first ?? .text)) }
    let files = try ReportFiles.write(filed.map { (Self.fileName($0), bytes(of: report, as: $0)) }, to: folder)
    for file in files { try Terminal.print("Written: \(file.relativePath)") }
  }

  private func bytes(of report: HistoryReport, as format: OutputFormat) -> [UInt8] {
    guard let format = format.report else {
      return Array(HistoryListing(report.history, evidence: report.evidence, changedOnly: changed).text.utf8)
    }
    return report.rendered(as: format)
  }

  /// The history, and what the papers that a review file names say of it; nil where none is named.
  private func history() async throws -> (PlanHistory, HistoryEvidence?) {
    defer { Terminal.endProgress() }
    Terminal.showProgress("Reading the versions")
    let review = versions.first.flatMap { $0.isReviewFile ? $0.file : nil }
    let variation = try review.map { try LoadedVariation(review: $0) }
    let loaded: [Loaded<Plan>]
    if let review, let variation { loaded = try versions(of: variation, in: review) } else { loaded = try await load() }
    Terminal.showProgress("Comparing")
    let pairs = Array(zip(loaded, loaded.dropFirst()))
    let history = PlanReview.history(of: loaded, joining: try await sideBySide(pairs) { try compare($0.0, with: $0.1) })
    guard let variation, !variation.evidence.isEmpty else { return (history, nil) }
    return (history, evidence(on: history, in: variation.evidence, corrections: variation.evidenceCorrections))
  }

  /// The versions of a review file, earliest first.
  private func versions(of variation: LoadedVariation, in file: URL) throws -> [Loaded<Plan>] {
    guard variation.inOrder.count > 1 else {
      throw LoadingError.noVersion(.draft, in: file, because: "A history needs at least two versions.")
    }
    return variation.inOrder
  }

  private func load() async throws -> [Loaded<Plan>] {
    let loader = PlanLoader(options: reading.loading)
    return try loader.agreeing(try await sideBySide(versions) { try loader.load($0.file) }, from: versions.map(\.file))
  }
}
