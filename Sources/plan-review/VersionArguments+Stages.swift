import PlanComparison
import PlanLoading
import PlanModel
import PlanReview
import ReviewReporting

extension VersionArguments {
  /// The two versions as loaded.
  func load(reading: ReadingOptions) throws -> (original: Loaded<Plan>, revised: Loaded<Plan>) {
    let loader = PlanLoader(options: reading.loading)
    defer { Terminal.endProgress() }
    if let redline {
      Terminal.showProgress("Reading \(redline)")
      let readings = try loader.loadRedline(redline.file)
      return (readings.original, readings.revised)
    }
    Terminal.showProgress("Reading \(versions[0])")
    let original = try loader.load(versions[0].file)
    Terminal.showProgress("Reading \(versions[1])")
    return (original, try loader.load(versions[1].file))
  }

  /// The review of the two versions.
  func report(reading: ReadingOptions) throws -> ReviewReport {
    let (original, revised) = try load(reading: reading)
    Terminal.showProgress("Comparing")
    defer { Terminal.endProgress() }
    return try review(original, against: revised, settings: ReviewSettings(loading: reading.loading))
  }

  /// What answers to what, in plans or in lines of text.
  func alignment(of units: Align.Units, reading: ReadingOptions) throws -> Alignment {
    switch units {
    case .plan:
      let (original, revised) = try load(reading: reading)
      return align(original, with: revised)
    case .lines:
      return Alignment(of: try lines(of: versions[0]), with: try lines(of: versions[1]))
    }
  }

  /// The lines of a plain text, a unit each, blank lines too, so that an index is a line number from 0.
  private func lines(of name: String) throws -> [PlanUnit] {
    let lines = try PlanLoader().lines(of: name.file)
    return lines.enumerated().map {
      PlanUnit(id: "\($0.offset)", kind: .narrative, text: $0.element, place: Place(paragraph: $0.offset + 1))
    }
  }
}
