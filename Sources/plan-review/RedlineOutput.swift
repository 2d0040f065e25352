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
    if let author, author.printableName != author {
      throw ValidationError("--redline-author holds a control character, or a sign that turns the direction of text. Type the name again.")
    }
    if let date, !Self.isDate(date) { throw ValidationError("--redline-date takes a time in UTC, such as 2026-03-01T00:00:00Z.") }
  }

  private static func isDate(_ text: String) -> Bool {
    text.utf8.count == 20 && text.hasSuffix("Z") && (try? Date(text, strategy: .iso8601)) != nil
  }

  /// The redlines of a review that are asked for, each with the name of its file.
  func files(
    of compared: Compared, _ versions: VersionArguments, _ reading: ReadingOptions, _ outputs: [OutputFormat]
  ) async throws -> [(name: String, file: ProvedWordFile)] {
    guard !Self.fileNames(outputs).isEmpty else { return [] }
    // What was loaded for the review is not read again.
    let loaded: LoadedPair
    if let known = compared.loadedPair { loaded = known } else { loaded = try await versions.load(reading: reading) }
    Terminal.showProgress("Writing the redline")
    defer { Terminal.endProgress() }
    let files = (try versions.file(0), try versions.file(1))
    func proved(hasComments: Bool) throws -> ProvedWordFile {
      try PlanReview.redline(
        loaded.original, against: loaded.revised, report: compared.pairReport, file: files.0, revisedFile: files.1,
        marks: RedlineSettings(author: author, date: date, hasComments: hasComments), settings: ReviewSettings(loading: reading.loading))
    }
    var result: [(name: String, file: ProvedWordFile)] = []
    if outputs.contains(.redline) { result.append((Self.fileName, try proved(hasComments: !withoutComments))) }
    if outputs.contains(.redlinePDF) { result.append((Self.pdfName, try pdf(of: proved(hasComments: false)))) }
    return result
  }

  private func pdf(of redline: ProvedWordFile) throws -> ProvedWordFile {
    Terminal.showProgress("Making the PDF")
    let lines = ["Printed by LibreOffice from the redline in Word. Comments are left out: the review report has them."]
    return ProvedWordFile(bytes: try RedlinePDF.bytes(of: redline), statement: redline.statement + lines)
  }

  /// The names of the files.
  private static let fileName = "redline.docx"
  private static let pdfName = "redline.pdf"

  /// The names of the files that these formats make.
  static func fileNames(_ outputs: [OutputFormat]) -> [String] {
    (outputs.contains(.redline) ? [fileName] : []) + (outputs.contains(.redlinePDF) ? [pdfName] : [])
  }

  /// Writes the redlines into the folder, and prints what was shown.
  static func write(_ redlines: [(name: String, file: ProvedWordFile)], to folder: OutputFolder) throws {
    for redline in redlines {
      let file = try folder.write(redline.file.bytes, as: redline.name)
      try Terminal.print("Written: \(file.relativePath)")
      for sentence in redline.file.statement { try Terminal.print("  \(sentence)") }
    }
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
