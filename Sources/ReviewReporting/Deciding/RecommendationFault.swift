import PlanModel

/// A recommendation, an undertaking or a point of the discussion that does not fit the draft: it names a change that is not there, or that has
/// become another.
///
/// References follow the order of the plan, so that after a new draft the same reference may be of another commitment.
public struct RecommendationFault: Hashable, Sendable {
  /// The number of the recommendation or undertaking.
  public let number: String
  /// The reference or the id that does not fit.
  public let reference: String
  /// The fault and what to do, in a sentence or two.
  public let reason: String
}

extension ReviewedVariation {
  /// The recommendations that do not fit the draft; none where nothing was compared.
  public var recommendationFaults: [RecommendationFault] {
    guard let proposal else { return [] }
    let references = KnownReferences(proposal, later: Set(VariationTable(self)?.rows.flatMap(\.refs) ?? []))
    return variation.recommendations.flatMap { references.faults(in: $0) }
      + variation.undertakings.flatMap { references.missing($0.changeReferences, in: "Undertaking \($0.number)", number: $0.number) }
      + variation.discussion.flatMap { references.missing($0.changeReferences, in: "A point of the discussion", number: "") }
  }
}

/// The changes of a draft by their references and ids.
private struct KnownReferences {
  private let proposal: ReviewReport
  /// References that only the issued plan has.
  private let later: Set<String>
  private let byReference: [String: ReportedChange]
  private let byID: [Change.ID: ReportedChange]

  init(_ proposal: ReviewReport, later: Set<String>) {
    self.proposal = proposal
    self.later = later
    byReference = Dictionary(proposal.changes.map { ($0.ref, $0) }) { first, _ in first }
    byID = Dictionary(proposal.changes.map { (proposal.change($0).id, $0) }) { first, _ in first }
  }

  func faults(in recommendation: Recommendation) -> [RecommendationFault] {
    let name = "Recommendation \(recommendation.number)"
    return missing(recommendation.changeReferences, in: name, number: recommendation.number)
      + recommendation.changeReferences.compactMap { reference in
        byReference[reference].flatMap { unfit($0, reference, in: recommendation) }
      } + recommendation.changeIDs.compactMap { unbound($0, in: recommendation) }
  }

  /// The references that no change has.
  func missing(_ references: [String], in name: String, number: String) -> [RecommendationFault] {
    references.filter { byReference[$0] == nil && !later.contains($0) }.map { reference in
      RecommendationFault(
        number: number, reference: reference, reason: "\(name) names \(reference), and the draft has no change of that reference.")
    }
  }

  /// A change that has not the words that are to be changed.
  private func unfit(_ found: ReportedChange, _ reference: String, in recommendation: Recommendation) -> RecommendationFault? {
    guard let words = recommendation.wanted?.standingWords, !proposal.change(found).holds(words) else { return nil }
    return RecommendationFault(
      number: recommendation.number, reference: reference,
      reason: "Recommendation \(recommendation.number) asks for other words than “\(words)”, and \(reference) has not these words: "
        + "it is “\(found.heading)”. Give the reference of the change that it is about.")
  }

  /// An id that no change has, or the change of another reference.
  private func unbound(_ id: String, in recommendation: Recommendation) -> RecommendationFault? {
    let references = recommendation.changeReferences
    guard let found = byID[id] else {
      let now = references.compactMap { byReference[$0] }.map { " \($0.ref) is now “\($0.heading)”." }.joined()
      return RecommendationFault(
        number: recommendation.number, reference: id,
        reason:
          "Recommendation \(recommendation.number) is bound to the change \(id), and the draft has it no longer.\(now) See which change it "
          + "is about now, and give `changes` and `change` anew, as `plan-review changes` prints them.")
    }
    guard !references.isEmpty, !references.contains(found.ref) else { return unfit(found, id, in: recommendation) }
    return RecommendationFault(
      number: recommendation.number, reference: id,
      reason:
        "Recommendation \(recommendation.number) is bound to the change \(id), which is now \(found.ref), “\(found.heading)”, and names "
        + "\(Phrases.list(references)). Correct `changes`, or `change`.")
  }
}

extension ReviewReport {
  /// The changes that have words on either side, whatever their case.
  public func changes(holding words: String) -> [ReportedChange] { changes.filter { change($0).holds(words) } }
}

extension WantedWording {
  /// The words that must be in the text for the wish to make sense; nil where new words are asked for.
  fileprivate var standingWords: String? {
    switch self {
    case .absent(let words), .replacement(of: let words, by: _): words
    case .present: nil
    }
  }
}

extension Change {
  /// Whether a unit of either side has the words, whatever their case.
  fileprivate func holds(_ words: String) -> Bool {
    let words = words.lowercased()
    return (original + revised).contains { $0.text.lowercased().contains(words) }
  }
}
