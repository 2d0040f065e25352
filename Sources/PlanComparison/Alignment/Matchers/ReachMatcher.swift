import PlanModel

/// Pairs what stands elsewhere: units that are alike although they are under another objective or lead-in, or far off.
///
/// Claiming a move needs much: a high bar, enough words, and a clear lead over the next best. A clear move takes precedence over a weak pair in place.
struct ReachMatcher {
  private let settings: ComparisonSettings
  private var likeness: Likeness

  private struct Find {
    var original: Int
    var revised: Int
    var score: Float
    var lead: Float
  }

  init(settings: ComparisonSettings) {
    self.settings = settings
    likeness = Likeness(settings: settings)
  }

  mutating func link(on bench: inout Workbench) {
    let originals = bench.original.units.indices.filter { isOpen(bench.link(ofOriginal: $0)) && isContent(bench.original.units[$0].kind) }
    let reviseds = bench.revised.units.indices.filter { isOpen(bench.link(ofRevised: $0)) && isContent(bench.revised.units[$0].kind) }
    guard !originals.isEmpty, !reviseds.isEmpty else { return }
    for unit in originals { bench.terms.cut(original: unit, bench.original.units[unit].text) }
    for unit in reviseds { bench.terms.cut(revised: unit, bench.revised.units[unit].text) }
    let finds = finds(originals, reviseds, on: bench)
    for find in finds where mayTake(find, on: bench) {
      for link in [bench.linkOfOriginal[find.original], bench.linkOfRevised[find.revised]] where link >= 0 { bench.dissolve(link) }
      bench.link(find.original, find.revised, by: .reach, score: find.score)
    }
  }

  /// Free, or in a pair so weak that a clear move may break it.
  private func isOpen(_ link: Workbench.Link?) -> Bool {
    guard let link else { return true }
    return link.matcher == .gap && link.originals == 1 && link.reviseds == 1 && link.score < Float(settings.clearLikeness)
  }

  private func isContent(_ kind: PlanUnit.Kind) -> Bool { kind == .commitment || kind == .narrative || kind == .note || kind == .tableRow }

  private mutating func finds(_ originals: [Int], _ reviseds: [Int], on bench: Workbench) -> [Find] {
    let runs = reviseds.map { bench.terms.stems[bench.terms.range(revised: $0)] }
    var index = FeatureIndex(runs, limit: settings.commonFeatureLimit)
    var finds: [Find] = []
    for original in originals {
      let stems = bench.terms.stems[bench.terms.range(original: original)]
      guard stems.count >= settings.reachWords else { continue }
      likeness.take(stems, bench.terms.weights)
      let candidates = index.candidates(for: stems, bench.terms.weights, count: 4).filter { runs[$0.entry].count >= settings.reachWords }
      finds += scored(original, candidates.map { reviseds[$0.entry] }, on: bench)
    }
    return finds.sorted { $0.score != $1.score ? $0.score > $1.score : ($0.original, $0.revised) < ($1.original, $1.revised) }
  }

  private mutating func scored(_ original: Int, _ reviseds: [Int], on bench: Workbench) -> [Find] {
    let kind = bench.original.units[original].kind
    var scores: [(revised: Int, score: Float)] = []
    for revised in reviseds where bench.revised.units[revised].kind == kind {
      let stems = bench.terms.stems[bench.terms.range(revised: revised)]
      let overlap = likeness.overlap(stems, bench.terms.weights)
      scores.append((revised, likeness.score(stems, overlap: overlap, bench.terms.weights, bar: 0)))
    }
    let bar = Float(kind == .commitment ? settings.reachLikeness : settings.narrativeReachLikeness)
    return scores.filter { $0.score >= bar }.map { find in
      let next = scores.filter { $0.revised != find.revised }.map(\.score).max() ?? 0
      return Find(original: original, revised: find.revised, score: find.score, lead: find.score - next)
    }
  }

  private func mayTake(_ find: Find, on bench: Workbench) -> Bool {
    let weak = [bench.link(ofOriginal: find.original), bench.link(ofRevised: find.revised)]
    guard weak.allSatisfy(isOpen) else { return false }
    let weakest = weak.compactMap { $0?.score }.max() ?? 0
    return find.score >= weakest + Float(settings.moveLead) && find.lead >= Float(settings.reachLead)
  }
}
