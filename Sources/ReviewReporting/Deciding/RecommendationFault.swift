import PlanModel

/// A recommendation that does not fit the draft: it names a change that is not there, or one that has not the words it asks to be changed.
///
/// References follow the order of the plan, so that after a new draft the same reference may be of another commitment.
public struct RecommendationFault: Hashable, Sendable {
  /// The number of the recommendation.
  public let number: String
  /// The reference that does not fit.
  public let reference: String
  /// The fault and what to do, in a sentence or two.
  public let reason: String
}

extension ReviewedVariation {
  /// The recommendations that do not fit the draft; none where nothing was compared.
  public var recommendationFaults: [RecommendationFault] {
    guard let proposal else { return [] }
    let later = Set(VariationTable(self)?.rows.flatMap(\.refs) ?? [])
    let reported = Dictionary(proposal.changes.map { ($0.ref, $0) }) { first, _ in first }
    return variation.recommendations.flatMap { recommendation in
      recommendation.changeReferences.compactMap { reference -> RecommendationFault? in
        guard let found = reported[reference] else {
          guard !later.contains(reference) else { return nil }
          return RecommendationFault(
            number: recommendation.number, reference: reference,
            reason: "Recommendation \(recommendation.number) names \(reference), and the draft has no change of that reference.")
        }
        guard let words = recommendation.wanted?.standingWords, !proposal.change(found).holds(words) else { return nil }
        return RecommendationFault(
          number: recommendation.number, reference: reference,
          reason: "Recommendation \(recommendation.number) asks for other words than “\(words)”, and \(reference) has not these words: "
            + "it is “\(found.heading)”. Give the reference of the change that it is about.")
      }
    }
  }
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
