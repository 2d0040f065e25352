import PlanLanguage
import PlanModel

/// Pairs like units inside a gap, in order: the heaviest way through a table of likenesses, with steps of one to one, one to many and many to one.
struct GapMatcher {
  let settings: ComparisonSettings
  /// The likeness that a pair must have.
  let bar: Float
  private var likeness: Likeness

  init(settings: ComparisonSettings, bar: Double) {
    self.settings = settings
    self.bar = Float(bar)
    likeness = Likeness(settings: settings)
  }

  /// Links what is alike in a gap.
  mutating func link(_ gap: GapFinder.Gap, on bench: inout Workbench) {
    for unit in gap.originals { bench.terms.cut(original: unit, bench.original.units[unit].text) }
    for unit in gap.reviseds { bench.terms.cut(revised: unit, bench.revised.units[unit].text) }
    guard gap.originals.count * gap.reviseds.count > settings.gapCellLimit else { return linkBounded(gap, on: &bench) }
    for piece in pieces(of: gap, on: &bench) {
      if piece.originals.count * piece.reviseds.count <= settings.gapCellLimit {
        linkBounded(piece, on: &bench)
      } else {
        linkByOrder(piece, on: &bench)
      }
    }
  }

  private mutating func linkBounded(_ gap: GapFinder.Gap, on bench: inout Workbench) {
    var table = GapTable(gap, on: bench, bar: bar, likeness: &likeness, settings: settings)
    for step in table.bestSteps(&likeness) {
      let originals = step.originals.map { gap.originals[$0] }
      let reviseds = step.reviseds.map { gap.reviseds[$0] }
      bench.link(originals[0], reviseds[0], by: .gap, score: step.score)
      let link = bench.linkOfOriginal[originals[0]]
      for unit in originals.dropFirst() { bench.join(original: unit, to: link, by: .gap) }
      for unit in reviseds.dropFirst() { bench.join(revised: unit, to: link, by: .gap) }
    }
  }

  /// Cuts a long gap at units that share rare words and keep their order.
  private mutating func pieces(of gap: GapFinder.Gap, on bench: inout Workbench) -> [GapFinder.Gap] {
    let anchors = RareWordAnchors.anchors(gap.originals, gap.reviseds, bench.terms, least: settings.anchorVotes)
    let solid = anchors.filter { score($0.original, $0.revised, on: bench) >= Float(settings.clearLikeness) }
    for index in IncreasingRun.longest(of: solid.map(\.revised)) {
      bench.link(
        solid[index].original, solid[index].revised, by: .gap, score: score(solid[index].original, solid[index].revised, on: bench))
    }
    var finder = GapFinder(revisedCount: bench.revised.units.count)
    return finder.gaps(gap.originals, gap.reviseds, on: bench)
  }

  /// Pairs by order alone what is still too long: each unit with the one at the same relative position, where the two are similar.
  private mutating func linkByOrder(_ gap: GapFinder.Gap, on bench: inout Workbench) {
    for (place, unit) in gap.originals.enumerated() {
      let other = gap.reviseds[place * gap.reviseds.count / gap.originals.count]
      guard bench.isFree(revised: other) else { continue }
      let score = score(unit, other, on: bench)
      if score >= bar { bench.link(unit, other, by: .order, score: score) }
    }
    bench.notes.append(
      LoadingNote(
        .limit, at: bench.revised.units[gap.reviseds[0]].place,
        "A stretch of \(gap.originals.count) old and \(gap.reviseds.count) new paragraphs shares too little to be searched whole "
          + "(the limit is \(settings.gapCellLimit) comparisons); it was paired by order."))
  }

  /// The likeness of two units; 0 where it is below the bar or their kinds do not fit.
  private mutating func score(_ original: Int, _ revised: Int, on bench: Workbench) -> Float {
    let (one, other) = (bench.original.units[original], bench.revised.units[revised])
    guard let surcharge = KindAffinity.surcharge(one.kind, other.kind, settings: settings) else { return 0 }
    let score = likeness.score(bench.terms.range(original: original), bench.terms.range(revised: revised), bench.terms, bar: bar)
    return score >= bar + surcharge ? score : 0
  }
}
