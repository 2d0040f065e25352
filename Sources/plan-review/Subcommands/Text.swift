import ArgumentParser
import PlanLoading
import PlanModel

/// Prints the text of a file, one paragraph a line.
struct Text: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the text of a file, one paragraph a line, with its marks accepted or rejected.",
    discussion: """
      Example:
        plan-review text redline.docx --view original
      """)

  @Argument(help: "The file. “-” is standard input, read as text.", completion: .file())
  var file: String

  @Option(help: "Which reading: original (marks rejected) or revised (marks accepted).")
  var view: RedlineView = .revised

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let paragraphs = try refusing { try PlanLoader(options: reading.loading).paragraphs(of: file.file, view: view) }
    try Terminal.write(paragraphs.reduce(into: []) { bytes, paragraph in bytes += Array(paragraph.utf8) + [0x0A] })
  }
}
