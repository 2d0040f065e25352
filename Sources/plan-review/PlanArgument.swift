public import ArgumentParser
import PlanLoading
public import PlanModel

/// One plan: a file, and which reading of it where it is a redline.
struct PlanArgument: ParsableArguments {
  @Argument(help: "The file. “-” is standard input, read as text.", completion: .file())
  var file: String

  @Option(help: "Which reading of a redline: original (marks rejected) or revised (marks accepted).")
  var view: RedlineView?

  @OptionGroup var reading: ReadingOptions

  /// The plan as loaded.
  func load() throws -> Loaded<Plan> {
    let loader = PlanLoader(options: reading.loading)
    guard let view else { return try loader.load(file.file) }
    let redline = try loader.loadRedline(file.file)
    return view == .original ? redline.original : redline.revised
  }
}

extension RedlineView: ExpressibleByArgument {}
