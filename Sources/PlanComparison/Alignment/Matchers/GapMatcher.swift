import PlanLanguage
import PlanModel

/// Pairs like units inside a gap, in order: the heaviest way through a table of similarities, with steps of one to one, one to many and many to one.
struct GapMatcher {
  let settings: ComparisonSettings
  /// The similarity that a pair must have.
  let threshold: Float
  private var similarity: Similarity

  init(settings: ComparisonSettings, threshold: Double) {
    self.settings = settings
    self.threshold = Float(threshold)
    similarity = Similarity(settings: settings)
  }

  /// Links what is alike in a gap.
  mutating func link(_ gap: GapFinder.Gap, in state: inout AlignmentState) {
    for unit in gap.originals { state.terms.tokenise(original: unit, state.original.units[unit].text) }
    for unit in gap.revisions { state.terms.tokenise(revised: unit, state.revised.units[unit].text) }
    guard gap.originals.count * gap.revisions.count > settings.gapCellLimit else { return linkBounded(gap, in: &state) }
    for piece in pieces(of: gap, in: &state) {
      if piece.originals.count * piece.revisions.count <= settings.gapCellLimit {
        linkBounded(piece, in: &state)
      } else {
        linkByOrder(piece, in: &state)
      }
    }
  }

  private mutating func linkBounded(_ gap: GapFinder.Gap, in state: inout AlignmentState) {
    var table = GapTable(gap, in: state, threshold: threshold, similarity: &similarity, settings: settings)
    for step in table.bestSteps(&similarity) {
      let originals = step.originals.map { gap.originals[$0] }
      let revisions = step.revisions.map { gap.revisions[$0] }
      state.link(originals[0], revisions[0], by: .gap, score: step.score)
      let link = state.linkOfOriginal[originals[0]]
      for unit in originals.dropFirst() { state.join(original: unit, to: link, by: .gap) }
      for unit in revisions.dropFirst() { state.join(revised: unit, to: link, by: .gap) }
    }
  }

  /// Cuts a long gap at units that share rare words and keep their order.
  private mutating func pieces(of gap: GapFinder.Gap, in state: inout AlignmentState) -> [GapFinder.Gap] {
    let anchors = RareWordAnchors.anchors(gap.originals, gap.revisions, state.terms, least: settings.anchorVotes)
    let solid = anchors.filter { score($0.original, $0.revised, in: state) >= Float(settings.clearSimilarity) }
    for index in IncreasingRun.longest(of: solid.map(\.revised)) {
      state.link(
        solid[index].original, solid[index].revised, by: .gap, score: score(solid[index].original, solid[index].revised, in: state))
    }
    var finder = GapFinder(revisedCount: state.revised.units.count)
    return finder.gaps(gap.originals, gap.revisions, in: state)
  }

  /// Pairs by order alone what is still too long: each unit with the one at the same relative position, where the two are similar.
  private mutating func linkByOrder(_ gap: GapFinder.Gap, in state: inout AlignmentState) {
    for (place, unit) in gap.originals.enumerated() {
      let other = gap.revisions[place * gap.revisions.count / gap.originals.count]
      guard state.isFree(revised: other) else { continue }
      let score = score(unit, other, in: state)
      if score >= threshold { state.link(unit, other, by: .order, score: score) }
    }
    state.notes.append(
      LoadingNote(
        .limit, at: state.revised.units[gap.revisions[0]].place,
        "A stretch of \(gap.originals.count) old and \(gap.revisions.count) new paragraphs shares too little to be searched whole "
          + "(the limit is \(settings.gapCellLimit) comparisons); it was paired by order."))
  }

  /// The similarity of two units; 0 where it is below the threshold or their kinds do not fit.
  private mutating func score(_ original: Int, _ revised: Int, in state: AlignmentState) -> Float {
    let (one, other) = (state.original.units[original], state.revised.units[revised])
    guard let surcharge = KindAffinity.surcharge(one.kind, other.kind, settings: settings) else { return 0 }
    let score = similarity.score(
      state.terms.range(original: original), state.terms.range(revised: revised), state.terms, threshold: threshold)
    return score >= threshold + surcharge ? score : 0
  }
}
