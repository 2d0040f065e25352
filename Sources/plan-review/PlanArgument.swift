public import ArgumentParser
import PlanLoading
import PlanReading
import VariationLoading
public import PlanModel

/// One plan: a file, and which reading of it where it is a redline.
struct PlanArgument: ParsableArguments, InputArguments {
  @Argument(help: "The file, or a review file. “-” is standard input, read as text.", completion: .file())
  var file: String

  @Option(help: "Which reading of a redline: original (marks rejected) or revised (marks accepted).")
  var view: RedlineView?

  @OptionGroup var role: RoleOption

  var inputNames: [String] { [file] }

  func validate() throws {
    if role.role != nil, !file.isReviewFile { throw ValidationError("--role goes with a review file (.yaml).") }
    if view != nil, file.isReviewFile { throw ValidationError("--view goes with a redline; a review file names its versions: use --role.") }
  }

  /// The plan as loaded. A review file says itself how its files are read.
  func load(_ options: LoadingOptions) throws -> Loaded<Plan> {
    if file.isReviewFile { return try role.load(file.file) }
    let loader = PlanLoader(options: options)
    guard let view else { return try loader.load(file.file) }
    let redline = try loader.loadRedline(file.file)
    return view == .original ? redline.original : redline.revised
  }
}

extension RedlineView: ExpressibleByArgument {}
