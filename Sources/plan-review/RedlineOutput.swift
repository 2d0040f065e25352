import ArgumentParser
import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import ReviewReporting

/// How a redline is written.
struct RedlineOptions: ParsableArguments {
  @Option(name: .customLong("redline-author"), help: "Whom the redline's marks and comments name. By default: plan-review.")
  var author: String?

  @Option(
    name: .customLong("redline-date"), help: "When they were made, such as 2026-03-01T00:00:00Z. By default a fixed date.")
  var date: String?

  @Flag(name: .customLong("redline-without-comments"), help: "Leave the reasons and lines of enquiry out of the redline's margin.")
  var withoutComments = false

  func validate() throws {
    if let author, author.isEmpty || author.count > 255 { throw ValidationError("--redline-author takes a name of 1 to 255 letters.") }
    if let date, !Self.isDate(date) { throw ValidationError("--redline-date takes a time in UTC, such as 2026-03-01T00:00:00Z.") }
  }

  private static func isDate(_ text: String) -> Bool {
    text.utf8.count == 20 && text.hasSuffix("Z") && (try? Date(text, strategy: .iso8601)) != nil
  }

  /// The redline of a review, proved; nil where none is asked for.
  func file(
    of report: ReviewReport, _ versions: VersionArguments, _ reading: ReadingOptions, isAsked: Bool
  ) async throws -> ProvedWordFile? {
    guard isAsked else { return nil }
    let (original, revised) = try await versions.load(reading: reading)
    Terminal.showProgress("Writing the redline")
    defer { Terminal.endProgress() }
    return try PlanReview.redline(
      original, against: revised, report: report, file: try versions.file(0), revisedFile: try versions.file(1),
      marks: RedlineSettings(author: author, date: date, hasComments: !withoutComments),
      settings: ReviewSettings(loading: reading.loading))
  }

  static let fileName = "redline.docx"

  /// Writes the redline into the folder, and says what was shown.
  func write(_ redline: ProvedWordFile, to folder: OutputFolder) throws {
    let file = try folder.write(redline.bytes, as: Self.fileName)
    try Terminal.print("Written: \(file.relativePath)")
    for sentence in redline.statement { try Terminal.print("  \(sentence)") }
  }
}

extension VersionArguments {
  /// The file that the original (0) or the revised version (1) is read from.
  fileprivate func file(_ side: Int) throws -> URL? {
    if let reviewFile {
      let variation = try VariationReader.read(reviewFile)
      return VariationFiles(of: variation, in: reviewFile).versions[(pair ?? .baseDraft).roles[side]]
    }
    if let redline { return redline.file }
    return pairOfFiles.indices.contains(side) ? pairOfFiles[side].file : nil
  }
}
