public import PlanComparison
public import PlanModel

/// Everything a review found, with every fact decided: order, counts, groups, notes, coverage, versions. A format only writes it down.
///
/// Facts point to one another by position, so that no wording is held twice. Codable keeps the whole value;
/// the published form is the JSON report, by its schema.
public struct ReviewReport: Hashable, Sendable, Codable {
  /// The version of the published JSON Schema that the JSON form follows.
  public let schemaVersion: String
  /// The report's title.
  public let title: String
  /// The law that governs it, and its standing.
  public let law: LegalFrame
  /// The settings that the report was made with.
  public let settings: ReportSettings
  /// The original.
  public let original: ReportVersion
  /// The revised version.
  public let revised: ReportVersion
  /// The outcome of the comparison.
  public let comparison: Comparison
  /// The counts that the report opens with.
  public let headline: Headline
  /// Counts over the whole plan.
  public let tallies: Tallies
  /// What the variation does, in five sentences at most, the weightiest first.
  public let themes: [Theme]
  /// The outcome of the objectives and the commitments, a sentence each.
  public let inShort: [String]
  /// What else a reader should know at once, a sentence each.
  public let remarks: [String]
  /// What was read and compared: some sentences a version.
  public let coverage: [String]
  /// The result of the replay of the changes.
  public let proof: String
  /// Every change but the unchanged, in the order of the plan.
  public internal(set) var changes: [ReportedChange]
  /// The changes by division, in the order of the plan.
  public let groups: [ChangeGroup]
  /// The position in ``groups`` of each division of the original.
  public let groupsOfOriginal: [Int]
  /// The position in ``groups`` of each division of the revised version.
  public let groupsOfRevised: [Int]
  /// The changes to look at first.
  public let firstLooks: [FirstLook]
  /// Other changes that are worth a question.
  public let firstLooksLeft: Int
  /// Figures and dates that differ.
  public let figures: [FigureChange]
  /// The document's own marks, compared with what was found; empty where no marks were checked.
  public let declarations: [DeclarationCount]
  /// Notes about the reading and the comparison.
  public let notes: [ReportedNote]

  /// The change that a reported change describes.
  public func change(_ reported: ReportedChange) -> Change { comparison.changes[reported.index] }

  /// The same report with other printed references, by the id of the change: those that a case has fixed.
  public func referenced(as references: [Change.ID: String]) -> ReviewReport {
    var report = self
    for index in changes.indices {
      if let reference = references[change(changes[index]).id] { report.changes[index].ref = reference }
    }
    return report
  }

  /// The notes on marks that cannot be relied on.
  public var markUpFaults: [ReportedNote] { notes.filter { $0.note.kind == .markUpFault } }

  /// The notes on everything else.
  public var otherNotes: [ReportedNote] { notes.filter { $0.note.kind != .markUpFault } }

  /// Whether no word differs.
  public var isWithoutChanges: Bool { changes.isEmpty }
}
