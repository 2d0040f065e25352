import PlanModel

/// Links units with equal texts. Cheap and certain, so it comes first.
struct EqualMatcher {
  private let texts: EqualTexts
  private let name: MatcherName
  /// For each text of the stretch being matched: how often it occurs on each side, and its last position.
  private var tally: [Entry]
  /// For each unit of the revised version, the next one of the stretch with the same text.
  private var next: [Int32]
  /// The position in the stretch of each unit of the revised version.
  private var position: [Int32]

  private struct Entry {
    var originals: Int32 = 0
    var revisions: Int32 = 0
    var revised: Int32 = -1
  }

  init(_ texts: EqualTexts, as name: MatcherName) {
    self.texts = texts
    self.name = name
    tally = Array(repeating: Entry(), count: texts.count)
    next = Array(repeating: -1, count: texts.revised.count)
    position = next
  }

  /// Links texts that occur once on each side of a stretch, in whatever order.
  mutating func linkUnique(
    _ originals: some Sequence<Int>, _ revisions: some Sequence<Int>, in state: inout AlignmentState,
    where isFit: (Int, Int) -> Bool = { _, _ in true }
  ) {
    count(originals, revisions, in: state)
    for unit in originals where state.isFree(original: unit) && texts.original[unit] >= 0 {
      let entry = tally[Int(texts.original[unit])]
      guard entry.originals == 1, entry.revisions == 1, isFit(unit, Int(entry.revised)) else { continue }
      state.link(unit, Int(entry.revised), by: name)
    }
    clear(originals, revisions)
  }

  /// Links all equal texts of a stretch: those that occur once, then their equal neighbours, then the first with the first.
  mutating func linkAll(_ originals: [Int], _ revisions: [Int], in state: inout AlignmentState) {
    linkUnique(originals, revisions, in: &state)
    for (place, unit) in revisions.enumerated() { position[unit] = Int32(place) }
    linkNeighbours(originals.indices.dropLast(), step: 1, originals, revisions, in: &state)
    linkNeighbours(originals.indices.dropFirst().reversed(), step: -1, originals, revisions, in: &state)
    linkInOrder(originals, revisions, in: &state)
  }

  /// Beside a linked pair, equal texts belong together.
  private func linkNeighbours(
    _ places: some Sequence<Int>, step: Int, _ originals: [Int], _ revisions: [Int], in state: inout AlignmentState
  ) {
    for place in places {
      let neighbour = originals[place + step]
      guard state.isFree(original: neighbour), let link = state.link(ofOriginal: originals[place]) else { continue }
      let other = Int(position[Int(link.revised)]) + step
      guard revisions.indices.contains(other - step), revisions.indices.contains(other), revisions[other - step] == Int(link.revised) else {
        continue
      }
      linkIfEqual(neighbour, revisions[other], in: &state)
    }
  }

  private func linkIfEqual(_ original: Int, _ revised: Int, in state: inout AlignmentState) {
    guard texts.original[original] >= 0, texts.original[original] == texts.revised[revised], state.isFree(revised: revised) else { return }
    state.link(original, revised, by: name)
  }

  private mutating func linkInOrder(_ originals: [Int], _ revisions: [Int], in state: inout AlignmentState) {
    for unit in revisions.reversed() where state.isFree(revised: unit) && texts.revised[unit] >= 0 {
      next[unit] = tally[Int(texts.revised[unit])].revised
      tally[Int(texts.revised[unit])].revised = Int32(unit)
    }
    for unit in originals where state.isFree(original: unit) && texts.original[unit] >= 0 {
      let first = tally[Int(texts.original[unit])].revised
      guard first >= 0 else { continue }
      tally[Int(texts.original[unit])].revised = next[Int(first)]
      state.link(unit, Int(first), by: name)
    }
    clear(originals, revisions)
  }

  private mutating func count(_ originals: some Sequence<Int>, _ revisions: some Sequence<Int>, in state: AlignmentState) {
    for unit in originals where state.isFree(original: unit) && texts.original[unit] >= 0 {
      tally[Int(texts.original[unit])].originals += 1
    }
    for unit in revisions where state.isFree(revised: unit) && texts.revised[unit] >= 0 {
      tally[Int(texts.revised[unit])].revisions += 1
      tally[Int(texts.revised[unit])].revised = Int32(unit)
    }
  }

  private mutating func clear(_ originals: some Sequence<Int>, _ revisions: some Sequence<Int>) {
    for unit in originals where texts.original[unit] >= 0 { tally[Int(texts.original[unit])] = Entry() }
    for unit in revisions where texts.revised[unit] >= 0 { tally[Int(texts.revised[unit])] = Entry() }
  }
}
