import ArgumentParser
import Foundation
import PlanModel
import PlanReview
import ReviewReporting

/// Writes one reading of a redline as a clean Word file.
struct Clean: ParsableCommand, InputArguments {
  static let configuration = CommandConfiguration(
    abstract: "Writes the clean Word file of one reading of a redline, and says what marks it took for what.",
    discussion: """
      Tracked changes are accepted or rejected in the text, notes, headers, footers and tables; marks made by hand are taken off.
      Comments are kept. The file is read back before it is written: it must give that reading, text for text.

      Examples:
        plan-review clean redline.docx --view original --out published.docx
        plan-review clean redline.docx --view revised
      """)

  @Argument(help: "The redline, a Word document, or a review file that names it.", completion: .file())
  var redline: String

  @Option(help: "Which reading: original (marks rejected) or revised (marks accepted).")
  var view: RedlineView

  @Option(help: "The file to write; by default the redline's name with the reading added. A file that is there is never overwritten.")
  var out: String?

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let source = try refusing {
      redline.isReviewFile ? try NamedSource.redline(in: redline.file) : NamedSource(file: redline.file, options: reading.loading)
    }
    let (folder, name) = try refusing {
      let target = try outputFile(out.map { URL(filePath: $0) } ?? besides(source.file))
      if target.folder.holds(target.name) { throw ReportingError.fileExists(target.folder.file(target.name)) }
      return target
    }
    let cleaned = try refusing { try clean(source.file, view: view, loading: source.options) }
    let file = try refusing { try folder.write(cleaned.bytes, as: name, isReplacing: false) }
    for sentence in cleaned.statement { try Terminal.print(sentence) }
    try Terminal.print("Written: \(file.relativePath)")
  }

  var inputNames: [String] { [redline] }

  /// Beside the redline: "Proposed variation.docx" becomes "Proposed variation, original.docx".
  private func besides(_ source: URL) -> URL {
    source.deletingLastPathComponent().appending(path: "\(source.deletingPathExtension().lastPathComponent), \(view.rawValue).docx")
  }
}
