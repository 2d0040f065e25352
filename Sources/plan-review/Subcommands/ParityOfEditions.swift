import ArgumentParser
import DocumentRendering
import PlanComparison
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import ReviewReporting

/// Sets the Welsh and the English edition of one version side by side.
struct ParityOfEditions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parity",
    abstract: "Checks that the Welsh and the English edition of one version have the same parts, figures and dates.",
    discussion: """
      Words are never compared between the languages. With --check the exit code is 1 where the editions differ.

      Examples:
        plan-review parity cynllun.docx plan.docx
        plan-review parity cynllun.docx plan.docx --format html > parity.html
      """)

  @Argument(help: "The two editions, in either order.", completion: .file())
  var editions: [String]

  @Option(name: .customLong("format"), help: "\(Self.outputs.names).")
  var format: OutputFormat = .text

  private static let outputs = OutputFormats([.text], of: ParityReport.self)

  @Flag(help: "Exit with code 1 if the editions differ.")
  var check = false

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    try Self.outputs.check([format])
    if editions.count != 2 { throw ValidationError("Give two files, the Welsh and the English edition.") }
  }

  func run() throws {
    let found = try refusing {
      let loader = PlanLoader(options: reading.loading)
      return try parity(loader.load(editions[0].file), with: loader.load(editions[1].file))
    }
    let report = ParityReport(found, readerVersion: ProductVersion.current)
    if let format = format.report {
      try Terminal.write(report.rendered(as: format))
    } else {
      try Terminal.print(Self.text(of: found))
    }
    if check, !found.isEven { throw ExitCode.changesFound }
  }

  private static func text(of parity: EditionParity) -> String {
    let counts = [parity.welsh, parity.english].map {
      "\($0.objectives.counted("objective")), \($0.leadIns.counted("lead-in")), \($0.commitments.counted("commitment")), "
        + $0.tableRows.counted("table row")
    }
    var lines = ["Welsh:   \(counts[0])", "English: \(counts[1])", ""]
    if parity.isEven { lines.append("Both editions have the same parts, in the same order, with the same figures, dates and names.") }
    for row in parity.differing {
      lines.append("Welsh:   " + (row.welsh.map { "\($0.text)  [\($0.place)]" } ?? "(nothing)"))
      lines.append("English: " + (row.english.map { "\($0.text)  [\($0.place)]" } ?? "(nothing)"))
      lines += row.findings.map { "  " + ParityReport.sentence(for: $0, in: row) } + [""]
    }
    return (lines + parity.limits).joined(separator: "\n")
  }
}
