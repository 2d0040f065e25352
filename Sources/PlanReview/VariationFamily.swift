import Foundation
package import PlanLoading
import PlanReading
import VariationLoading
package import PlanModel

/// The versions that a review file names, read as one family, each under the name that the review file gives it.
struct VariationFamily {
  /// The two readings of the redline.
  let redline: LoadedRedline?
  /// The versions before the published plan, oldest first.
  let earlier: [Loaded<Plan>]
  private let versions: [VersionRole: Loaded<Plan>]
  private let draft: Variation.Version?

  init(_ variation: Variation, _ files: VariationFiles) throws(LoadingError) {
    let named = Self.named(variation, files)
    var members: [PlanFamily.Member<Loaded<Plan>>] = []
    for version in named { members.append(try version.member()) }
    let marked = try Self.redline(of: variation, files)
    let family = try PlanFamily(members, redline: marked)
    try Self.checkCorrections(variation, named, family, files)
    let read = zip(named, family.versions).map { ($0, $1.called($0.label, on: $0.date, as: $0.role ?? .issued)) }
    versions = Dictionary(read.compactMap { version, plan in version.role.map { ($0, plan) } }) { first, _ in first }
    earlier = read.filter { $0.0.role == nil }.map(\.1)
    draft = variation.version(.draft)
    redline = variation.redline.flatMap { redline in
      family.redline.map { Self.called($0, redline, draft: variation.version(.draft)) }
    }
  }

  /// The version of a document of its own.
  func version(_ role: VersionRole) -> Loaded<Plan>? { versions[role] }

  /// The redline with its marks accepted, under the draft's own name where the review file gives one.
  var accepted: Loaded<Plan>? {
    redline.map { redline in draft.map { redline.revised.called($0.label, on: $0.date, as: .draft) } ?? redline.revised }
  }

  // MARK: Members

  /// A version as the review file names it; an earlier one has no role.
  private struct Named {
    var role: VersionRole?
    var label: String
    var date: CalendarDate?
    var file: URL
    var options: LoadingOptions
    var ownReading: ReadingCorrections

    func member() throws(LoadingError) -> PlanFamily.Member<Loaded<Plan>> {
      .init(try PlanLoader(options: options).load(file), from: file, options: options)
    }
  }

  private static func named(_ variation: Variation, _ files: VariationFiles) -> [Named] {
    let older = zip(variation.earlierVersions, files.earlierVersions).map { version, file in
      Named(
        label: version.label, date: version.date, file: file, options: variation.options(for: version.source, version.reading),
        ownReading: version.reading)
    }
    return older
      + variation.versions.compactMap { version in
        guard let file = files.versions[version.role], version.role != .draft || file != files.redline else { return nil }
        return Named(
          role: version.role, label: version.label, date: version.date, file: file,
          options: variation.options(for: version.source, version.reading), ownReading: version.reading)
      }
  }

  private static func redline(
    of variation: Variation, _ files: VariationFiles
  ) throws(LoadingError) -> PlanFamily.Member<LoadedRedline>? {
    guard let file = files.redline, let redline = variation.redline else { return nil }
    let options = variation.options(for: redline)
    return .init(try PlanLoader(options: options).loadRedline(file), from: file, options: options)
  }

  private static func called(
    _ readings: LoadedRedline, _ redline: Variation.Redline, draft: Variation.Version?
  ) -> LoadedRedline {
    let label = redline.label ?? draft?.label ?? readings.revised.value.metadata.versionLabel ?? "The redline"
    let date = redline.date ?? draft?.date
    return LoadedRedline(
      original: readings.original.called(label, on: date, as: .base), revised: readings.revised.called(label, on: date, as: .draft))
  }

  // MARK: Corrections

  /// A correction of one version must name a line of it, and one of all versions a line of one of them.
  private static func checkCorrections(
    _ variation: Variation, _ named: [Named], _ family: PlanFamily, _ files: VariationFiles
  ) throws(LoadingError) {
    let own = named.map(\.ownReading) + (family.redline == nil ? [] : [variation.redline?.reading ?? ReadingCorrections()])
    let readings = family.versions.map { [$0] } + (family.redline.map { [[$0.original, $0.revised]] } ?? [])
    var faults: [ReviewFileFault] = []
    for (corrections, plans) in zip(own, readings) { faults += Self.faults(corrections, in: plans, "The version") }
    if !readings.isEmpty { faults += Self.faults(variation.reading, in: readings.flatMap(\.self), "No version") }
    guard !faults.isEmpty, let file = files.review else { return }
    throw .invalidReview(file, faults: faults.sorted { $0.line < $1.line })
  }

  private static func faults(_ corrections: ReadingCorrections, in plans: [Loaded<Plan>], _ who: String) -> [ReviewFileFault] {
    let has = who == "No version" ? "No version has" : "\(who) does not have"
    func isUnmatched(_ line: ReadingCorrections.Line) -> Bool { plans.allSatisfy { $0.unmatchedCorrections.contains(line) } }
    return corrections.lines.filter(isUnmatched).map {
      ReviewFileFault(line: $0.number, key: "reading", reason: "\(has) a line “\($0.text)”. Give it as it is printed.")
    }
      + corrections.objectiveStyles.filter(isUnmatched).map {
        ReviewFileFault(
          line: $0.number, key: "reading",
          reason: "\(has) a paragraph of the style “\($0.text)”. Give the style as Word names it, or the titles of the objectives.")
      }
  }
}

extension Variation {
  /// How the file of a version is read.
  package func options(for source: SourceReference, _ own: ReadingCorrections) -> LoadingOptions {
    LoadingOptions(from: source.from, to: source.to, corrections: reading.adding(own))
  }

  /// How the redline is read.
  package func options(for redline: Redline) -> LoadingOptions {
    var options = options(for: redline.source, redline.reading)
    (options.inserted, options.deleted) = (redline.inserted, redline.deleted)
    return options
  }
}

extension Loaded<Plan> {
  /// The version under the name that the review file gives it, in place of what it prints of itself.
  fileprivate func called(_ label: String, on date: CalendarDate?, as role: VersionRole) -> Self {
    var named = self
    named.value.metadata.versionLabel = label
    named.value.metadata.role = role
    if let date { named.value.metadata.date = date.description }
    return named
  }
}
