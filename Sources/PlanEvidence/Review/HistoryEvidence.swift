public import PlanModel

/// What papers say of the commitments of a plan over its versions. Each paper is read against the version that was in force when the months
/// that it reports on began, or on its date.
public struct HistoryEvidence: Hashable, Sendable, Codable {
  /// The papers, the earliest first.
  public var sources: [EvidenceSource]
  /// The version that each paper was read against, as an index into ``PlanHistory/versions``.
  public var versions: [Int]
  /// What was said of each lineage, in the order of ``PlanHistory/lineages``; the earliest paper first.
  public var mentions: [[Mention]]
  /// Corrections that fit nothing any more.
  public var stale: [EvidenceCorrection]

  /// A passage that speaks of a commitment.
  public struct Mention: Hashable, Sendable, Codable {
    /// The paper, as an index into ``HistoryEvidence/sources``.
    public var source: Int
    /// The passage.
    public var passage: EvidencePassage
    /// What it says.
    public var status: PassageStatus
    /// The words in common; empty for a link that an officer made.
    public var words: [String]
  }

  /// Reads papers against the versions of a history.
  public init(of history: PlanHistory, in papers: [EvidenceSource], corrections: [EvidenceCorrection] = []) {
    let sources = EvidenceFinder.inOrder(papers)
    let versions = sources.map { VersionInForce(history).index(for: $0) }
    var mentions: [[Mention]] = Array(repeating: [], count: history.lineages.count)
    var stale = corrections
    for version in Set(versions).sorted() {
      let held = history.commitments(of: version)
      let review = EvidenceFinder(corrections: corrections).review(held.map(\.unit), in: sources)
      stale.removeAll { !review.stale.contains($0) }
      for (index, account) in review.commitments.enumerated() {
        for (position, status) in zip(account.passages, account.statuses) where versions[review.passages[position].source] == version {
          mentions[held[index].lineage].append(Mention(review.passages[position], status, of: index))
        }
      }
    }
    self.sources = sources
    self.versions = versions
    self.mentions = mentions.map { $0.sorted { ($0.source, $0.passage.place.paragraph) < ($1.source, $1.passage.place.paragraph) } }
    self.stale = stale
  }
}

extension HistoryEvidence.Mention {
  fileprivate init(_ reading: PassageReading, _ status: PassageStatus, of commitment: Int) {
    self.init(
      source: reading.source, passage: reading.passage, status: status,
      words: reading.links.first { $0.commitment == commitment }?.words ?? [])
  }
}

extension PlanHistory {
  /// The commitments of a version in the order of the plan, each with the position of its lineage.
  fileprivate func commitments(of version: Int) -> [(lineage: Int, unit: PlanUnit)] {
    let held = lineages.enumerated().flatMap { position, lineage in
      lineage.appearances.filter { $0.version == version }.map { (lineage: position, unit: $0.unit) }
    }
    return held.sorted { ($0.unit.place.paragraph, $0.lineage) < ($1.unit.place.paragraph, $1.lineage) }
  }
}

/// Finds the version of a plan that was in force on a day. A draft never is.
private struct VersionInForce {
  private let dated: [(index: Int, date: CalendarDate)]
  /// The plan as published, or the first version: for a paper or for versions without dates.
  private let usual: Int

  init(_ history: PlanHistory) {
    let versions = history.versions.enumerated().filter { $0.element.metadata.role != .draft }
    dated = versions.compactMap { index, version in
      version.metadata.date.flatMap { EvidenceDates.printed(in: $0) ?? CalendarDate(iso: $0) }.map { (index, $0) }
    }
    usual = (versions.first { $0.element.metadata.role == .base } ?? versions.first)?.offset ?? 0
  }

  /// The version in force when the months that a paper reports on began, or on its date.
  func index(for paper: EvidenceSource) -> Int {
    let reportsOn = paper.kind == .minutes ? nil : paper.period?.start
    guard let day = reportsOn ?? paper.date else { return usual }
    return dated.last { $0.date <= day }?.index ?? dated.first?.index ?? usual
  }
}
