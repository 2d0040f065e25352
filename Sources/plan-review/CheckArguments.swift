import ArgumentParser
import PlanLoading
import PlanModel
import PlanReview

/// The documents of a declaration check: a review file, or the files themselves.
struct CheckArguments: ParsableArguments {
  @Argument(help: "The review file, which names the documents.", completion: .file(extensions: ["yaml", "yml"]))
  var review: String?

  @Option(help: "The plan as published.", completion: .file())
  var base: String?

  @Option(help: "The commissioner's redline.", completion: .file())
  var redline: String?

  @Option(help: "A clean draft, where one was sent as well as the redline.", completion: .file())
  var draft: String?

  @Option(help: "The covering report that tells of the changes.", completion: .file())
  var covering: String?

  @Option(help: "The heading at which the covering report begins, where it stands in a larger document.")
  var coveringFrom: String?

  @Option(help: "The heading before which the covering report ends, where it stands in a larger document.")
  var coveringTo: String?

  func validate() throws {
    if review == nil, base == nil || redline == nil {
      throw ValidationError("Give a review file, or --base and --redline.")
    }
    if review != nil, base != nil || redline != nil || draft != nil || covering != nil {
      throw ValidationError("Give either a review file or the documents, not both.")
    }
    if covering == nil, coveringFrom != nil || coveringTo != nil {
      throw ValidationError("Name the covering report with --covering.")
    }
  }

  /// The documents as loaded.
  func load(reading: ReadingOptions) throws -> DeclarationSources {
    defer { Terminal.endProgress() }
    guard let base, let redline else { return try loadReview() }
    let loader = PlanLoader(options: reading.loading)
    Terminal.showProgress("Reading \(base)")
    let published = try PlanLoader(options: LoadingOptions(format: reading.inputFormat)).load(base.file)
    Terminal.showProgress("Reading \(redline)")
    let readings = try loader.loadRedline(redline.file)
    let clean = try draft.map { try PlanLoader(options: LoadingOptions(format: reading.inputFormat)).load($0.file) }
    let options = LoadingOptions(from: coveringFrom, to: coveringTo)
    let report = try covering.map { try CoveringReportReader.read($0.file, options: options) }
    return DeclarationSources(published: published, redline: readings, draft: clean, covering: [report].compactMap(\.self))
  }

  private func loadReview() throws -> DeclarationSources {
    guard let review else { throw ValidationError("Give a review file, or --base and --redline.") }
    Terminal.showProgress("Reading the documents")
    let loaded = try LoadedVariation(review: review.file)
    guard let sources = DeclarationSources(of: loaded) else {
      let missing = loaded.published == nil ? "No version has the role base" : "No redline is named"
      let reason = "\(missing). A redline is checked against the plan as published; name both."
      throw LoadingError.invalidReview(
        review.file, faults: [ReviewFileFault(line: 1, key: loaded.published == nil ? "versions" : "redline", reason: reason)])
    }
    return sources
  }
}
