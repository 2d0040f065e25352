import PlanModel

/// Finds merges and splits by their words: a removed unit whose words are among those *added* to a neighbour was merged into it, and an
/// added unit whose words are among those *removed* from a neighbour was split from it.
struct AbsorbedMatcher {
  private let settings: ComparisonSettings
  private let mapping: PlanMapping
  private var similarity: Similarity

  /// A pair whose words changed, and the words that only one side has.
  private struct Host {
    var link: Int32
    var division: Int
    var words: [Int32]
  }

  init(settings: ComparisonSettings, mapping: PlanMapping) {
    self.settings = settings
    self.mapping = mapping
    similarity = Similarity(settings: settings)
  }

  mutating func link(in state: inout AlignmentState) {
    let removed = state.original.units.indices.filter { state.isFree(original: $0) && isContent(state.original.units[$0].kind) }
    let added = state.revised.units.indices.filter { state.isFree(revised: $0) && isContent(state.revised.units[$0].kind) }
    guard !removed.isEmpty || !added.isEmpty else { return }
    for unit in removed { state.terms.tokenise(original: unit, state.original.units[unit].text) }
    for unit in added { state.terms.tokenise(revised: unit, state.revised.units[unit].text) }
    let changed = changedLinks(in: &state)
    if !removed.isEmpty { merge(removed, into: changed.compactMap { hostOfAdded($0, in: state) }, in: &state) }
    if !added.isEmpty { split(added, from: changed.compactMap { hostOfRemoved($0, in: state) }, in: &state) }
  }

  private func isContent(_ kind: PlanUnit.Kind) -> Bool { kind == .commitment || kind == .narrative || kind == .note }

  /// Links whose words differ.
  private func changedLinks(in state: inout AlignmentState) -> [Int32] {
    state.links.indices.compactMap { number in
      let link = state.links[number]
      guard link.originals > 0, link.matcher != .exact, link.matcher != .editorial, isContent(state.revised.units[Int(link.revised)].kind)
      else { return nil }
      state.terms.tokenise(original: Int(link.original), state.original.units[Int(link.original)].text)
      state.terms.tokenise(revised: Int(link.revised), state.revised.units[Int(link.revised)].text)
      return Int32(number)
    }
  }
}

// MARK: Merges

extension AbsorbedMatcher {
  private func hostOfAdded(_ number: Int32, in state: AlignmentState) -> Host? {
    let link = state.links[Int(number)]
    guard link.revisions == 1 else { return nil }
    let words = only(.revised, of: link, in: state)
    let division = mapping.matchOfRevisedDivision[state.revised.units[Int(link.revised)].division]
    return words.count >= settings.absorbedWords ? Host(link: number, division: division, words: words) : nil
  }

  private mutating func merge(_ removed: [Int], into hosts: [Host], in state: inout AlignmentState) {
    var index = FeatureIndex(hosts.map { $0.words[...] }, limit: settings.commonFeatureLimit)
    for unit in removed {
      let division = mapping.matchOfOriginalDivision[state.original.units[unit].division]
      let stems = state.terms.stems[state.terms.range(original: unit)]
      guard let host = host(of: stems, in: division, hosts, &index, in: state) else { continue }
      state.join(original: unit, to: host.link, by: .absorbed)
    }
  }
}

// MARK: Splits

extension AbsorbedMatcher {
  private func hostOfRemoved(_ number: Int32, in state: AlignmentState) -> Host? {
    let link = state.links[Int(number)]
    guard link.originals == 1 else { return nil }
    let words = only(.original, of: link, in: state)
    let division = mapping.matchOfOriginalDivision[state.original.units[Int(link.original)].division]
    return words.count >= settings.absorbedWords ? Host(link: number, division: division, words: words) : nil
  }

  private mutating func split(_ added: [Int], from hosts: [Host], in state: inout AlignmentState) {
    var index = FeatureIndex(hosts.map { $0.words[...] }, limit: settings.commonFeatureLimit)
    for unit in added {
      let division = mapping.matchOfRevisedDivision[state.revised.units[unit].division]
      let stems = state.terms.stems[state.terms.range(revised: unit)]
      guard let host = host(of: stems, in: division, hosts, &index, in: state), state.links[Int(host.link)].originals == 1 else { continue }
      state.join(revised: unit, to: host.link, by: .absorbed)
    }
  }
}

// MARK: Words of one side

extension AbsorbedMatcher {
  /// The stems that only one side of a link has.
  private func only(_ side: Side, of link: AlignmentState.Link, in state: AlignmentState) -> [Int32] {
    let original = Array(state.terms.stems[state.terms.range(original: Int(link.original))])
    let revised = Array(state.terms.stems[state.terms.range(revised: Int(link.revised))])
    let kept = WordDifference(original, revised, limit: settings.wordEditLimit).kept
    var rest = side == .original ? original : revised
    for pair in kept { rest[side == .original ? pair.original : pair.revised] = -1 }
    return rest.filter { $0 >= 0 }
  }

  /// The host that holds nearly all the words, in their order.
  private mutating func host(
    of stems: ArraySlice<Int32>, in division: Int, _ hosts: [Host], _ index: inout FeatureIndex, in state: AlignmentState
  ) -> Host? {
    guard stems.count >= settings.absorbedWords else { return nil }
    similarity.take(stems, state.terms.weights)
    for candidate in index.candidates(for: stems, state.terms.weights, count: 4) {
      let host = hosts[candidate.entry]
      guard isNear(host.division, division) else { continue }
      if similarity.coverage(host.words[...], state.terms.weights) >= Float(settings.absorbedCoverage) { return host }
    }
    return nil
  }

  /// The same objective, or the one before or after it.
  private func isNear(_ one: Int, _ other: Int) -> Bool { one < 0 || other < 0 || abs(one - other) <= 1 }
}
