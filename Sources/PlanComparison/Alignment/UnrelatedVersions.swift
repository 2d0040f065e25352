import PlanModel

/// Detects two texts that are probably not versions of one plan, and adds a note instead of pairing them.
enum UnrelatedVersions {
  static func notes(_ original: VersionUnits, _ revised: VersionUnits, _ pairings: [Pairing], settings: ComparisonSettings) -> [LoadingNote]
  {
    let smaller = min(original.units.count, revised.units.count)
    guard smaller >= settings.unrelatedLeastUnits else { return [] }
    let paired = pairings.reduce(0) { $0 + ($1.revisions.isEmpty ? 0 : $1.originals.count) }
    guard Double(paired) < settings.unrelatedShare * Double(smaller) else { return [] }
    return [
      LoadingNote(
        .advice,
        "Only \(paired) of the \(original.units.count) paragraphs of the original have a counterpart in the revised version: "
          + "check that these are two versions of one plan.")
    ]
  }
}
