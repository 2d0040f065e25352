public import PlanModel

/// What papers say of the commitments of a plan over its versions. Each paper is read against the version that was in force when the months
/// that it reports on began, or on its date.
public struct HistoryEvidence: Hashable, Sendable, Codable {
  /// The papers, the earliest first.
  public var sources: [EvidenceSource]
  /// The version that each paper was read against, as an index into the versions.
  public var versions: [Int]
  /// What was said of each lineage, in the order of the lineages; the earliest paper first.
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

  /// A version of the plan, for the choice of the one that was in force.
  public struct Version: Hashable, Sendable {
    /// Its date, as printed.
    public var date: String?
    /// What it is in the variation.
    public var role: VersionRole?

    /// Creates a version.
    public init(date: String?, role: VersionRole?) {
      self.date = date
      self.role = role
    }
  }

  /// A commitment of a version.
  public struct Wording: Hashable, Sendable {
    /// The version, as an index into the versions.
    public var version: Int
    /// The commitment in that version.
    public var unit: PlanUnit

    /// Creates a wording.
    public init(version: Int, unit: PlanUnit) {
      self.version = version
      self.unit = unit
    }
  }

  /// Reads papers against the versions of a plan.
  ///
  /// - Parameters:
  ///   - commitments: The wordings of each commitment over the versions.
  ///   - versions: The versions, earliest first.
  ///   - papers: The papers, in any order.
  ///   - corrections: The corrections of an officer.
  public init(
    of commitments: [[Wording]], over versions: [Version], in papers: [EvidenceSource], corrections: [EvidenceCorrection] = []
  ) {
    let sources = EvidenceFinder.inOrder(papers)
    let inForce = VersionInForce(versions)
    let read = sources.map(inForce.index)
    var mentions: [[Mention]] = Array(repeating: [], count: commitments.count)
    var stale = corrections
    for version in Set(read).sorted() {
      let held = Self.commitments(of: version, among: commitments)
      let review = EvidenceFinder(corrections: corrections).review(held.map(\.unit), in: sources)
      stale.removeAll { !review.stale.contains($0) }
      for (index, account) in review.commitments.enumerated() {
        for (position, status) in zip(account.passages, account.statuses) where read[review.passages[position].source] == version {
          mentions[held[index].commitment].append(Mention(review.passages[position], status, of: index))
        }
      }
    }
    self.sources = sources
    self.versions = read
    self.mentions = mentions.map { $0.sorted { ($0.source, $0.passage.place.paragraph) < ($1.source, $1.passage.place.paragraph) } }
    self.stale = stale
  }

  /// The commitments of a version in the order of the plan, each with its position among all.
  private static func commitments(of version: Int, among all: [[Wording]]) -> [(commitment: Int, unit: PlanUnit)] {
    let held = all.enumerated().flatMap { position, wordings in
      wordings.filter { $0.version == version }.map { (commitment: position, unit: $0.unit) }
    }
    return held.sorted { ($0.unit.place.paragraph, $0.commitment) < ($1.unit.place.paragraph, $1.commitment) }
  }
}

extension HistoryEvidence.Mention {
  fileprivate init(_ reading: PassageReading, _ status: PassageStatus, of commitment: Int) {
    self.init(
      source: reading.source, passage: reading.passage, status: status,
      words: reading.links.first { $0.commitment == commitment }?.words ?? [])
  }
}

/// Finds the version of a plan that was in force on a day. A draft never is.
private struct VersionInForce {
  private let dated: [(index: Int, date: CalendarDate)]
  /// The plan as published, or the first version: for a paper or for versions without dates.
  private let usual: Int

  init(_ all: [HistoryEvidence.Version]) {
    let versions = all.enumerated().filter { $0.element.role != .draft }
    dated = versions.compactMap { index, version in
      version.date.flatMap { CalendarDate.firstPrinted(in: $0) ?? CalendarDate(iso: $0) }.map { (index, $0) }
    }
    usual = (versions.first { $0.element.role == .base } ?? versions.first)?.offset ?? 0
  }

  /// The version in force when the months that a paper reports on began, or on its date.
  func index(for paper: EvidenceSource) -> Int {
    let reportsOn = paper.kind == .minutes ? nil : paper.period?.start
    guard let day = reportsOn ?? paper.date else { return usual }
    return dated.last { $0.date <= day }?.index ?? dated.first?.index ?? usual
  }
}
