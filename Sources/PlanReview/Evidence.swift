import VariationLoading
import PlanReading
import PlanLoading
public import PlanEvidence
public import PlanModel
import PlanComparison

/// Finds what papers say of the commitments of a plan.
///
/// - Parameters:
///   - plan: The plan whose commitments are looked for.
///   - sources: The papers: monitoring reports, minutes and others.
///   - varied: A later version of the plan: the states then say what was removed, and what is still promised.
///   - date: The day at which the states are asked for; by default the date of the last paper.
///   - corrections: An officer's corrections of passages.
///   - settings: How the versions are compared.
/// - Throws: `ComparisonError` where the comparison with the later version fails its proof.
public func evidence(
  on plan: Loaded<Plan>, in sources: [EvidenceSource], varied: Loaded<Plan>? = nil, asOf date: CalendarDate? = nil,
  corrections: [EvidenceCorrection] = [], settings: ReviewSettings = .standard
) throws -> EvidenceReview {
  let fates = try varied.map { try commitmentFates(from: plan, to: $0, settings: settings) }
  let commitments = plan.value.units.filter { $0.kind == .commitment }
  return EvidenceFinder(corrections: corrections).review(commitments, in: sources, asOf: date, fates: fates)
}

/// The outcome of each commitment of a plan in a later version, by the id of its unit.
private func commitmentFates(
  from plan: Loaded<Plan>, to varied: Loaded<Plan>, settings: ReviewSettings
) throws -> [String: CommitmentFate] {
  var fates: [String: CommitmentFate] = [:]
  let changes = try compare(plan, with: varied, settings: settings).changes
  let new = changes.filter { $0.kind == .added }.flatMap(\.revised).filter { $0.kind == .commitment }
  for change in changes {
    let fate: CommitmentFate =
      switch change.kind {
      case .removed: change.original.allSatisfy { hasSuccessor($0, among: new) } ? .reworded : .removed
      case .reworded, .merged, .split: .reworded
      case .unchanged, .moved, .renumbered, .editorial, .added: change.isReworded ? .reworded : .kept
      }
    for unit in change.original where unit.kind == .commitment { fates[unit.id] = fate }
  }
  return fates
}

/// Whether a new commitment under the same objective names the same thing: two long words of one are adjacent in the other.
private func hasSuccessor(_ unit: PlanUnit, among new: [PlanUnit]) -> Bool {
  let names = namePairs(in: unit.text)
  return new.contains { $0.objective == unit.objective && !names.isDisjoint(with: namePairs(in: $0.text)) }
}

/// The pairs of neighbouring words of five letters or more, in small letters.
private func namePairs(in text: String) -> Set<String> {
  let words = text.lowercased().split { !$0.isLetter }
  return Set(zip(words, words.dropFirst()).filter { $0.count > 4 && $1.count > 4 }.map { "\($0) \($1)" })
}
