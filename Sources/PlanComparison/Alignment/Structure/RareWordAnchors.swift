/// Pairs of units that share words, or sequences of words, found in one unit of each side and no other.
///
/// The cheapest sign of similarity in a long stretch: linear, whatever its length.
struct RareWordAnchors {
  /// Two units and how many rare words and word pairs they share.
  struct Anchor: Hashable {
    var original: Int
    var revised: Int
    var votes: Int
  }

  /// Where a feature occurs on one side: in no unit, one, or several.
  private struct Holder {
    private var unit: Int32 = -1

    /// The one unit that has the feature.
    var single: Int32? { unit >= 0 ? unit : nil }

    mutating func note(_ other: Int32) {
      if unit != other { unit = unit == -1 ? other : -2 }
    }
  }

  private struct Holders {
    var original = Holder()
    var revised = Holder()
  }

  /// The best anchor of each unit that has one, each unit once, in the order of the original.
  static func anchors(_ originals: [Int], _ revisions: [Int], _ terms: StemTable, least: Int) -> [Anchor] {
    guard !originals.isEmpty, !revisions.isEmpty else { return [] }
    var holders: [UInt64: Holders] = [:]
    holders.reserveCapacity(min(originals.count, revisions.count) * 16)
    for unit in originals {
      forEachFeature(of: terms.stems[terms.range(original: unit)]) { holders[$0, default: Holders()].original.note(Int32(unit)) }
    }
    for unit in revisions {
      // A feature that the original does not have is ignored.
      forEachFeature(of: terms.stems[terms.range(revised: unit)]) { holders[$0]?.revised.note(Int32(unit)) }
    }
    let pairs = holders.values.compactMap { holders in
      holders.original.single.flatMap { one in holders.revised.single.map { UInt64(one) << 32 | UInt64($0) } }
    }
    return best(of: counted(pairs.sorted()).filter { $0.votes >= least })
  }

  /// Every stem, and every two stems in a row, as one number.
  private static func forEachFeature(of stems: ArraySlice<Int32>, _ body: (UInt64) -> Void) {
    var last: Int32 = -1
    for stem in stems {
      body(UInt64(stem))
      if last >= 0 { body(UInt64(last + 1) << 32 | UInt64(stem)) }
      last = stem
    }
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
    var revisions: Set<Int> = []
    let surest = anchors.sorted { ($1.votes, $0.original, $0.revised) < ($0.votes, $1.original, $1.revised) }
    let chosen = surest.filter { anchor in
      guard !originals.contains(anchor.original), !revisions.contains(anchor.revised) else { return false }
      originals.insert(anchor.original)
      revisions.insert(anchor.revised)
      return true
    }
    return chosen.sorted { $0.original < $1.original }
  }
}
