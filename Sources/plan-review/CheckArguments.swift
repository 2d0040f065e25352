import ArgumentParser
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview

/// The documents of a declaration check: a review file, or the files themselves.
struct CheckArguments: ParsableArguments, InputArguments {
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

  var inputNames: [String] { [review, base, redline, draft, covering].compactMap(\.self) }

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

  /// The documents as loaded, the larger ones side by side.
  func load(reading: ReadingOptions) async throws -> DeclarationSources {
    defer { Terminal.endProgress() }
    guard let base, let redline else { return try loadReview() }
    let (plain, marked) = (PlanLoader(options: LoadingOptions(format: reading.source.inputFormat)), PlanLoader(options: reading.loading))
    Terminal.showProgress("Reading \(base) and \(redline)")
    async let published = plain.load(base.file)
    async let readings = marked.loadRedline(redline.file)
    let clean = try draft.map { try plain.load($0.file) }
    var members = [PlanFamily.Member(try await published, from: base.file, options: plain.options)]
    if let draft, let clean { members.append(PlanFamily.Member(clean, from: draft.file, options: plain.options)) }
    let marks = try await readings
    let family = try PlanFamily(
      members, redline: PlanFamily.Member(marks, from: redline.file, options: marked.options))
    let report = try covering.map { try CoveringReportReader.read($0.file, options: LoadingOptions(from: coveringFrom, to: coveringTo)) }
    return DeclarationSources(
      published: family.versions[0], redline: family.redline ?? marks, draft: draft == nil ? nil : family.versions[1],
      covering: [report].compactMap(\.self))
  }

  private func loadReview() throws -> DeclarationSources {
    guard let review else { throw ValidationError("Give a review file, or --base and --redline.") }
    Terminal.showProgress("Reading the documents")
    let loaded = try LoadedVariation(review: review.file)
    if let sources = DeclarationSources(of: loaded) { return sources }
    guard loaded.published != nil else {
      throw LoadingError.noVersion(.base, in: review.file, because: "A redline is checked against the plan as published.")
    }
    let reason = "No redline is named. A redline is checked against the plan as published; name both."
    throw LoadingError.invalidReview(review.file, faults: [ReviewFileFault(line: 1, key: "redline", reason: reason)])
  }
}
