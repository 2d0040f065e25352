public import ArgumentParser
public import PlanLoading

/// The options that say how a source is to be read.
struct ReadingOptions: ParsableArguments {
  @Option(help: "Read the files as this format: docx, odt, html, pdf, planXML, markdown or plainText. By default it is told from the file.")
  var inputFormat: PlanFormat?

  @Option(help: "The heading at which the plan begins, where it stands in a larger document.")
  var from: String?

  @Option(help: "The heading before which the plan ends, where it stands in a larger document.")
  var to: String?

  @Option(help: "What inserted words look like in a redline marked by hand: bold, underline, or \"colour FF0000\".")
  var inserted: String?

  @Option(help: "What deleted words look like in a redline marked by hand: strike, or \"colour FF0000\".")
  var deleted: String?

  /// The options as the loader takes them.
  var loading: LoadingOptions {
    LoadingOptions(format: inputFormat, from: from, to: to, inserted: inserted, deleted: deleted)
  }
}

extension PlanFormat: ExpressibleByArgument {}
