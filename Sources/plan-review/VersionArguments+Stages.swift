import ArgumentParser
import Foundation
import PlanComparison
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import ReviewReporting

extension VersionArguments {
  /// The two versions as loaded, side by side: reading is the longest stage, and the two files have nothing to do with one another.
  func load(reading: ReadingOptions) async throws -> (original: Loaded<Plan>, revised: Loaded<Plan>) {
    let loader = PlanLoader(options: reading.loading)
    defer { Terminal.endProgress() }
    guard copies.isEmpty else { throw ValidationError("Only compare takes --copies.") }
    if let reviewFile { return try loadVariation(reviewFile, reading: reading).versions(of: pair, in: reviewFile) }
    if let redline {
      Terminal.showProgress("Reading \(redline)")
      let readings = try loader.loadRedline(redline.file)
      return (readings.original, readings.revised)
    }
    let files = pairOfFiles
    Terminal.showProgress("Reading \(files[0]) and \(files[1])")
    async let original = loader.load(files[0].file)
    async let revised = loader.load(files[1].file)
    let agreed = try loader.agreeing([try await original, try await revised], from: files.map(\.file))
    return (agreed[0], agreed[1])
  }

  /// The two files to compare: as given in order, or by their roles.
  var pairOfFiles: [String] {
    guard let roles = (pair ?? VersionPair.first(among: named.keys))?.roles else { return versions }
    return roles.compactMap { named[$0] }
  }

  /// The documents that a review file names.
  func loadVariation(_ file: URL, reading: ReadingOptions) throws -> LoadedVariation {
    guard reading.loading == .standard else {
      throw ValidationError("The review file says how each of its files is read: give from, to, inserted and deleted there.")
    }
    Terminal.showProgress("Reading the versions that \(file.lastPathComponent) names")
    return try LoadedVariation(review: file)
  }

  /// The three versions that the arguments name by their roles.
  func loadNamed(reading: ReadingOptions) async throws -> LoadedVariation? {
    guard let base, let draft, let issued, pair == nil else { return nil }
    let loader = PlanLoader(options: reading.loading)
    Terminal.showProgress("Reading \(base), \(draft) and \(issued)")
    defer { Terminal.endProgress() }
    async let published = loader.load(base.file)
    async let proposed = loader.load(draft.file)
    async let made = loader.load(issued.file)
    let alone = [try await published, try await proposed, try await made]
    let agreed = try loader.agreeing(alone, from: [base.file, draft.file, issued.file])
    return LoadedVariation(published: agreed[0], draft: agreed[1], issued: agreed[2])
  }

  /// The review of the two versions.
  func report(reading: ReadingOptions) async throws -> ReviewReport {
    try report(on: try await load(reading: reading), reading: reading)
  }

  /// The review of two versions that are loaded already.
  func report(on loaded: LoadedPair, reading: ReadingOptions) throws -> ReviewReport {
    Terminal.showProgress("Comparing")
    defer { Terminal.endProgress() }
    return try review(loaded.original, against: loaded.revised, settings: ReviewSettings(loading: reading.loading))
  }

  /// The alignment of plans or of lines of text.
  func alignment(of units: Align.Units, reading: ReadingOptions) async throws -> Alignment {
    switch units {
    case .plan:
      let (original, revised) = try await load(reading: reading)
      return align(original, with: revised)
    case .lines:
      let files = pairOfFiles
      guard files.count == 2 else { throw ValidationError("Lines are paired in two files: give both by name.") }
      return Alignment(of: try lines(of: files[0]), with: try lines(of: files[1]))
    }
  }

  /// The lines of a plain text, a unit each, blank lines too, so that an index is a line number from 0.
  private func lines(of name: String) throws -> [PlanUnit] {
    try PlanLoader().lines(of: name.file).enumerated().map { index, line in
      PlanUnit(id: "\(index)", kind: .narrative, text: line, place: Place(paragraph: index + 1))
    }
  }
}

extension LoadedVariation {
  /// A version by its role.
  func version(_ role: VersionRole) -> Loaded<Plan>? {
    switch role {
    case .base: published
    case .draft: draft
    case .issued: issued
    }
  }

  /// The pair that was asked for, or the first that there is: the proposal, what was done on issue, the outcome.
  ///
  /// - Throws: `LoadingError.invalidReview` where a version of it was not given.
  func versions(of pair: VersionPair?, in file: URL) throws -> (original: Loaded<Plan>, revised: Loaded<Plan>) {
    let roles = try self.pair(pair, in: file).roles
    return (try given(roles[0], in: file), try given(roles[1], in: file))
  }

  /// The pair that was asked for, or the first both of whose versions are there.
  func pair(_ asked: VersionPair?, in file: URL) throws -> VersionPair {
    let pair = asked ?? VersionPair.first(among: VersionRole.allCases.filter { version($0) != nil }) ?? .baseDraft
    for role in pair.roles { _ = try given(role, in: file) }
    return pair
  }

  private func given(_ role: VersionRole, in file: URL) throws -> Loaded<Plan> {
    if let version = version(role) { return version }
    throw LoadingError.noVersion(role, in: file, because: "A comparison needs two versions; give their files under versions.")
  }
}
