import PlanComparison
import PlanLoading
import PlanModel
import PlanReview
import ReviewReporting

extension VersionArguments {
  /// The two versions as loaded, side by side: reading is the longest stage, and the two files have nothing to do with one another.
  func load(reading: ReadingOptions) async throws -> (original: Loaded<Plan>, revised: Loaded<Plan>) {
    let loader = PlanLoader(options: reading.loading)
    defer { Terminal.endProgress() }
    if let redline {
      Terminal.showProgress("Reading \(redline)")
      let readings = try loader.loadRedline(redline.file)
      return (readings.original, readings.revised)
    }
    Terminal.showProgress("Reading \(versions[0]) and \(versions[1])")
    async let original = loader.load(versions[0].file)
    async let revised = loader.load(versions[1].file)
    return (try await original, try await revised)
  }

  /// The review of the two versions.
  func report(reading: ReadingOptions) async throws -> ReviewReport {
    let (original, revised) = try await load(reading: reading)
    Terminal.showProgress("Comparing")
    defer { Terminal.endProgress() }
    return try review(original, against: revised, settings: ReviewSettings(loading: reading.loading))
  }

  /// What answers to what, in plans or in lines of text.
  func alignment(of units: Align.Units, reading: ReadingOptions) async throws -> Alignment {
    switch units {
    case .plan:
      let (original, revised) = try await load(reading: reading)
      return align(original, with: revised)
    case .lines:
      return Alignment(of: try lines(of: versions[0]), with: try lines(of: versions[1]))
    }
  }

  /// The lines of a plain text, a unit each, blank lines too, so that an index is a line number from 0.
  private func lines(of name: String) throws -> [PlanUnit] {
    try PlanLoader().lines(of: name.file).enumerated().map { index, line in
      PlanUnit(id: "\(index)", kind: .narrative, text: line, place: Place(paragraph: index + 1))
    }
  }
}
