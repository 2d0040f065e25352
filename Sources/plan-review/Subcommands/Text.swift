import ArgumentParser
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel

/// Prints the text of a file, one paragraph a line.
struct Text: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the text of a file, one paragraph a line, with its marks accepted or rejected.",
    discussion: """
      Examples:
        plan-review text redline.docx --view original
        plan-review text review.yaml --role issued
      """)

  @Argument(help: "The file, or a review file. “-” is standard input, read as text.", completion: .file())
  var file: String

  @Option(help: "Which reading: original (marks rejected) or revised (marks accepted).")
  var view: RedlineView = .revised

  @OptionGroup var role: RoleOption
  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let paragraphs = try refusing {
      let source = file.isReviewFile ? try role.source(in: file.file) : NamedSource(file: file.file, options: reading.loading)
      return try PlanLoader(options: source.options).paragraphs(of: source.file, view: view)
    }
    try Terminal.print(paragraphs.joined(separator: "\n"))
  }
}
