/// Pairs of units that share words, or words in a row, which stand in one unit of each side and no other.
///
/// The cheapest sign of likeness in a long stretch: linear, whatever its length.
struct RareWordAnchors {
  /// Two units and how many rare words and word pairs they share.
  struct Anchor: Hashable {
    var original: Int
    var revised: Int
    var votes: Int
  }

  /// Where a feature stands: one unit, or several.
  private struct Holder {
    var original: Int32 = -1
    var revised: Int32 = -1
  }

  private static let several: Int32 = -2

  /// The best anchor of each unit that has one, each unit once, in the order of the original.
  static func anchors(_ originals: [Int], _ reviseds: [Int], _ terms: Terms, least: Int) -> [Anchor] {
    var holders: [UInt64: Holder] = [:]
    for unit in originals { note(terms.stems[terms.range(original: unit)], unit, in: &holders, \.original) }
    for unit in reviseds { note(terms.stems[terms.range(revised: unit)], unit, in: &holders, \.revised) }
    let pairs = holders.values.lazy.filter { $0.original >= 0 && $0.revised >= 0 }
    let sorted = pairs.map { UInt64(UInt32(bitPattern: $0.original)) << 32 | UInt64(UInt32(bitPattern: $0.revised)) }.sorted()
    return best(of: counted(sorted).filter { $0.votes >= least })
  }

  private static func note(
    _ stems: ArraySlice<Int32>, _ unit: Int, in holders: inout [UInt64: Holder], _ side: WritableKeyPath<Holder, Int32>
  ) {
    var last: Int32 = -1
    for stem in stems {
      note(UInt64(UInt32(bitPattern: stem)), unit, in: &holders, side)
      if last >= 0 { note(UInt64(UInt32(bitPattern: last) + 1) << 32 | UInt64(UInt32(bitPattern: stem)), unit, in: &holders, side) }
      last = stem
    }
  }

  @inline(__always)
  private static func note(_ feature: UInt64, _ unit: Int, in holders: inout [UInt64: Holder], _ side: WritableKeyPath<Holder, Int32>) {
    let holder = holders[feature, default: Holder()][keyPath: side]
    if holder != Int32(unit) { holders[feature, default: Holder()][keyPath: side] = holder == -1 ? Int32(unit) : several }
  }

  private static func counted(_ pairs: [UInt64]) -> [Anchor] {
    pairs.reduce(into: []) { anchors, pair in
      let (original, revised) = (Int(pair >> 32), Int(pair & 0xffff_ffff))
      if let last = anchors.last, last.original == original, last.revised == revised {
        anchors[anchors.count - 1].votes += 1
      } else {
        anchors.append(Anchor(original: original, revised: revised, votes: 1))
      }
    }
  }

  private static func best(of anchors: [Anchor]) -> [Anchor] {
    var originals: Set<Int> = []
    var reviseds: Set<Int> = []
    let surest = anchors.sorted { ($1.votes, $0.original, $0.revised) < ($0.votes, $1.original, $1.revised) }
    let chosen = surest.filter { anchor in
      guard !originals.contains(anchor.original), !reviseds.contains(anchor.revised) else { return false }
      originals.insert(anchor.original)
      reviseds.insert(anchor.revised)
      return true
    }
    return chosen.sorted { $0.original < $1.original }
  }
}
