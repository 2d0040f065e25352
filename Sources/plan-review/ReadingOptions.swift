public import ArgumentParser
public import PlanLoading

/// The options that say what a source is: its format, and what its marks look like.
struct SourceOptions: ParsableArguments {
  @Option(help: "Read the files as this format: docx, odt, html, pdf, planXML, markdown or plainText. By default it is told from the file.")
  var inputFormat: PlanFormat?

  @Option(help: "What inserted words look like in a redline marked by hand: bold, underline, highlight, or \"colour FF0000\".")
  var inserted: String?

  @Option(help: "What deleted words look like in a redline marked by hand: strike, or \"colour FF0000\".")
  var deleted: String?

  /// The options as the loader takes them.
  var loading: LoadingOptions { LoadingOptions(format: inputFormat, inserted: inserted, deleted: deleted) }
}

/// The options that say how a source is to be read.
struct ReadingOptions: ParsableArguments {
  @OptionGroup var source: SourceOptions

  @Option(help: "The heading at which the plan begins, where it stands in a larger document.")
  var from: String?

  @Option(help: "The heading before which the plan ends, where it stands in a larger document.")
  var to: String?

  /// The options as the loader takes them.
  var loading: LoadingOptions {
    var loading = source.loading
    (loading.from, loading.to) = (from, to)
    return loading
  }
}

extension PlanFormat: ExpressibleByArgument {}
