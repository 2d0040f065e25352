/// Chooses what is claimed of a passage from its scores.
struct LinkChoice {
  let settings: MatchSettings

  /// The links of a passage: at most two to commitments that it is about; else at most two to those that it may be about.
  func links(among scores: [MatchScore], terms: TextTerms) -> [EvidenceLink] {
    let claimed = claimed(among: scores)
    if !claimed.isEmpty { return claimed.map { link($0, .speaks, terms) } }
    let least = settings.floor * settings.possible
    return scores.prefix(2).filter { $0.claim >= least }.map { link($0, .possible, terms) }
  }

  private func claimed(among scores: [MatchScore]) -> [MatchScore] {
    guard let best = scores.first, best.claim >= settings.floor else { return [] }
    if best.ideas < 2, scores.count > 1, scores[1].rank >= 0.7 * best.rank { return [] }
    let further = scores.dropFirst().prefix(3).first { other in
      other.claim >= settings.floor && other.claim >= settings.further * best.claim && other.ideas > 1
        && other.shared.count(where: { !best.shared.contains($0) }) > 1
    }
    let claimed = [best] + (further.map { [$0] } ?? [])
    return isClear(claimed, among: scores) ? claimed : []
  }

  /// Whether what is claimed stands out from the next best: where several commitments fit about as well, none is what the passage is about.
  private func isClear(_ claimed: [MatchScore], among scores: [MatchScore]) -> Bool {
    guard let best = claimed.first, best.features.allSatisfy({ $0 == .learntName }) else { return true }
    let next = scores.first { score in !claimed.contains { $0.commitment == score.commitment } }
    return next.map { best.rank >= settings.margin * $0.rank } ?? true
  }

  private func link(_ score: MatchScore, _ strength: EvidenceLink.Strength, _ terms: TextTerms) -> EvidenceLink {
    EvidenceLink(
      commitment: score.commitment, strength: strength, score: score.claim, ideas: score.ideas, words: terms.words(at: score.positions),
      features: score.features)
  }
}
