import PlanModel

/// Finds merges and splits by their words: a removed unit whose words are among those *added* to a neighbour was merged into it, and an
/// added unit whose words are among those *removed* from a neighbour was split from it.
struct AbsorbedMatcher {
  private let settings: ComparisonSettings
  private let mapping: PlanMapping
  private var likeness: Likeness

  /// A pair whose words changed, and the words that only one side has.
  private struct Host {
    var link: Int32
    var division: Int
    var words: [Int32]
  }

  init(settings: ComparisonSettings, mapping: PlanMapping) {
    self.settings = settings
    self.mapping = mapping
    likeness = Likeness(settings: settings)
  }

  mutating func link(on bench: inout Workbench) {
    let removed = bench.original.units.indices.filter { bench.isFree(original: $0) && isContent(bench.original.units[$0].kind) }
    let added = bench.revised.units.indices.filter { bench.isFree(revised: $0) && isContent(bench.revised.units[$0].kind) }
    guard !removed.isEmpty || !added.isEmpty else { return }
    for unit in removed { bench.terms.cut(original: unit, bench.original.units[unit].text) }
    for unit in added { bench.terms.cut(revised: unit, bench.revised.units[unit].text) }
    let changed = changedLinks(on: &bench)
    if !removed.isEmpty { merge(removed, into: changed.compactMap { hostOfAdded($0, on: bench) }, on: &bench) }
    if !added.isEmpty { split(added, from: changed.compactMap { hostOfRemoved($0, on: bench) }, on: &bench) }
  }

  private func isContent(_ kind: PlanUnit.Kind) -> Bool { kind == .commitment || kind == .narrative || kind == .note }

  /// Links whose words differ.
  private func changedLinks(on bench: inout Workbench) -> [Int32] {
    bench.links.indices.compactMap { number in
      let link = bench.links[number]
      guard link.originals > 0, link.matcher != .exact, link.matcher != .editorial, isContent(bench.revised.units[Int(link.revised)].kind)
      else { return nil }
      bench.terms.cut(original: Int(link.original), bench.original.units[Int(link.original)].text)
      bench.terms.cut(revised: Int(link.revised), bench.revised.units[Int(link.revised)].text)
      return Int32(number)
    }
  }
}

// MARK: Merges

extension AbsorbedMatcher {
  private func hostOfAdded(_ number: Int32, on bench: Workbench) -> Host? {
    let link = bench.links[Int(number)]
    guard link.reviseds == 1 else { return nil }
    let words = only(.revised, of: link, on: bench)
    let division = mapping.matchOfRevisedDivision[bench.revised.units[Int(link.revised)].division]
    return words.count >= settings.absorbedWords ? Host(link: number, division: division, words: words) : nil
  }

  private mutating func merge(_ removed: [Int], into hosts: [Host], on bench: inout Workbench) {
    var index = FeatureIndex(hosts.map { $0.words[...] }, limit: settings.commonFeatureLimit)
    for unit in removed {
      let division = mapping.matchOfOriginalDivision[bench.original.units[unit].division]
      let stems = bench.terms.stems[bench.terms.range(original: unit)]
      guard let host = host(of: stems, in: division, hosts, &index, on: bench) else { continue }
      bench.join(original: unit, to: host.link, by: .absorbed)
    }
  }
}

// MARK: Splits

extension AbsorbedMatcher {
  private func hostOfRemoved(_ number: Int32, on bench: Workbench) -> Host? {
    let link = bench.links[Int(number)]
    guard link.originals == 1 else { return nil }
    let words = only(.original, of: link, on: bench)
    let division = mapping.matchOfOriginalDivision[bench.original.units[Int(link.original)].division]
    return words.count >= settings.absorbedWords ? Host(link: number, division: division, words: words) : nil
  }

  private mutating func split(_ added: [Int], from hosts: [Host], on bench: inout Workbench) {
    var index = FeatureIndex(hosts.map { $0.words[...] }, limit: settings.commonFeatureLimit)
    for unit in added {
      let division = mapping.matchOfRevisedDivision[bench.revised.units[unit].division]
      let stems = bench.terms.stems[bench.terms.range(revised: unit)]
      guard let host = host(of: stems, in: division, hosts, &index, on: bench), bench.links[Int(host.link)].originals == 1 else { continue }
      bench.join(revised: unit, to: host.link, by: .absorbed)
    }
  }
}

// MARK: Words of one side

extension AbsorbedMatcher {
  /// The stems that only one side of a link has.
  private func only(_ side: Side, of link: Workbench.Link, on bench: Workbench) -> [Int32] {
    let original = Array(bench.terms.stems[bench.terms.range(original: Int(link.original))])
    let revised = Array(bench.terms.stems[bench.terms.range(revised: Int(link.revised))])
    let kept = WordDifference(original, revised, limit: settings.wordEditLimit).kept
    var rest = side == .original ? original : revised
    for pair in kept { rest[side == .original ? pair.original : pair.revised] = -1 }
    return rest.filter { $0 >= 0 }
  }

  /// The host that holds nearly all the words, in their order.
  private mutating func host(
    of stems: ArraySlice<Int32>, in division: Int, _ hosts: [Host], _ index: inout FeatureIndex, on bench: Workbench
  ) -> Host? {
    guard stems.count >= settings.absorbedWords else { return nil }
    likeness.take(stems, bench.terms.weights)
    for candidate in index.candidates(for: stems, bench.terms.weights, count: 4) {
      let host = hosts[candidate.entry]
      guard isNear(host.division, division) else { continue }
      if likeness.coverage(host.words[...], bench.terms.weights) >= Float(settings.absorbedCoverage) { return host }
    }
    return nil
  }

  /// The same objective, or the one before or after it.
  private func isNear(_ one: Int, _ other: Int) -> Bool { one < 0 || other < 0 || abs(one - other) <= 1 }
}
