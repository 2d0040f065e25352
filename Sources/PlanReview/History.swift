public import PlanComparison
public import PlanEvidence
public import PlanModel

/// Follows every commitment through successive versions, earliest first.
///
/// Neighbours are compared pair by pair and joined; what is new in a version is compared once more with what had gone before, so that a commitment
/// dropped in one version and back in a later one keeps its lineage.
///
/// - Throws: `ComparisonError` where a proof fails.
public func history(of versions: [Loaded<Plan>], settings: ReviewSettings = .standard) throws -> PlanHistory {
  try history(
    of: versions, joining: zip(versions, versions.dropFirst()).map { try compare($0, with: $1, settings: settings) }, settings: settings)
}

/// The history of versions whose neighbours are compared already.
///
/// - Parameters:
///   - versions: The versions, earliest first.
///   - comparisons: Each version but the last against the next one.
///   - settings: How what is new is compared with what had gone.
public func history(
  of versions: [Loaded<Plan>], joining comparisons: [Comparison], settings: ReviewSettings = .standard
) -> PlanHistory {
  precondition(comparisons.count == max(versions.count - 1, 0), "Each version but the last is compared with the next.")
  guard let first = versions.first else { return PlanHistory(versions: [], lineages: []) }
  var weaver = LineageWeaver(first.value.units)
  for comparison in comparisons {
    weaver.take(comparison) { gone, new in returned(gone, new, settings: settings) }
  }
  return PlanHistory(
    versions: versions.map(PlanHistory.Version.init), lineages: weaver.lineages, notes: comparisons.flatMap(\.notes))
}

/// What papers say of the commitments of a history.
public func evidence(
  on history: PlanHistory, in papers: [EvidenceSource], corrections: [EvidenceCorrection] = []
) -> HistoryEvidence {
  HistoryEvidence(
    of: history.lineages.map { $0.appearances.map { HistoryEvidence.Wording(version: $0.version, unit: $0.unit) } },
    over: history.versions.map { HistoryEvidence.Version(date: $0.metadata.date, role: $0.metadata.role) }, in: papers,
    corrections: corrections)
}

/// The new commitments that match commitments removed earlier: one to one, and at the threshold of a move.
private func returned(_ gone: [PlanUnit], _ new: [PlanUnit], settings: ReviewSettings) -> [Change] {
  let alignment = Alignment(of: gone, with: new, settings: settings.comparison)
  let comparison = try? Classifier(rules: []).classify(alignment)
  return comparison?.changes.filter { change in
    change.original.count == 1 && change.revised.count == 1
      && (change.pairing.sameness != .different || change.pairing.score >= settings.comparison.reachSimilarity)
  } ?? []
}

extension PlanHistory.Version {
  /// A version, called by its label where it prints one.
  init(_ loaded: Loaded<Plan>) {
    self.init(
      label: loaded.value.metadata.versionLabel ?? loaded.source.fileName, source: loaded.source, metadata: loaded.value.metadata)
  }
}
