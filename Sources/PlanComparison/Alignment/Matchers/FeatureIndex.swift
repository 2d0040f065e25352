/// Finds, for a run of words, the units that share rare words or rare pairs of words with it.
///
/// An inverted index by hashed feature. Features of more units than the limit are ignored, so a search
/// costs the same however long the document is.
struct FeatureIndex {
  /// A unit found, and the weight of the features shared.
  struct Candidate {
    var entry: Int
    var weight: Float
  }

  private let mask: Int
  private let limit: Int
  /// Where each bucket's entries begin in ``entries``.
  private let starts: [Int32]
  private let entries: [Int32]
  private var shared: [Float]
  private var touched: [Int] = []

  /// Indexes runs of stems; a candidate's `entry` is the place of its run.
  init(_ runs: [ArraySlice<Int32>], limit: Int) {
    self.limit = limit
    let features = runs.reduce(0) { $0 + 2 * $1.count }
    var size = 64
    while size < features { size *= 2 }
    mask = size - 1
    shared = Array(repeating: 0, count: runs.count)
    var starts = [Int32](repeating: 0, count: size + 1)
    for run in runs { Self.forEachFeature(of: run) { bucket, _ in starts[(bucket & (size - 1)) + 1] += 1 } }
    for bucket in 0..<size { starts[bucket + 1] += starts[bucket] }
    var entries = [Int32](repeating: 0, count: Int(starts[size]))
    var ends = starts
    for (entry, run) in runs.enumerated() {
      Self.forEachFeature(of: run) { hash, _ in
        entries[Int(ends[hash & (size - 1)])] = Int32(entry)
        ends[hash & (size - 1)] += 1
      }
    }
    self.starts = starts
    self.entries = entries
  }

  /// The units that share the most with a run, at most `count` of them, the likeliest first.
  mutating func candidates(for run: ArraySlice<Int32>, _ weights: [Float], count: Int) -> [Candidate] {
    Self.forEachFeature(of: run) { hash, stem in
      let bucket = hash & mask
      let range = Int(starts[bucket])..<Int(starts[bucket + 1])
      guard range.count <= limit else { return }
      for index in range {
        let entry = Int(entries[index])
        if shared[entry] == 0 { touched.append(entry) }
        shared[entry] += weights[Int(stem)]
      }
    }
    var found: [Candidate] = []
    found.reserveCapacity(count + 1)
    for entry in touched {
      Self.insert(Candidate(entry: entry, weight: shared[entry]), into: &found, keeping: count)
      shared[entry] = 0
    }
    touched.removeAll(keepingCapacity: true)
    return found
  }

  /// Puts a candidate in its place among the likeliest so far, the lower entry first where the weight is equal.
  private static func insert(_ candidate: Candidate, into found: inout [Candidate], keeping count: Int) {
    var place = found.count
    while place > 0, isLikelier(candidate, than: found[place - 1]) { place -= 1 }
    guard place < count else { return }
    found.insert(candidate, at: place)
    if found.count > count { found.removeLast() }
  }

  private static func isLikelier(_ one: Candidate, than other: Candidate) -> Bool {
    one.weight != other.weight ? one.weight > other.weight : one.entry < other.entry
  }

  /// Every stem, and every two stems in a row.
  private static func forEachFeature(of run: ArraySlice<Int32>, _ body: (Int, Int32) -> Void) {
    var last: Int32 = -1
    for stem in run {
      body(hash(0, stem), stem)
      if last >= 0 { body(hash(last + 1, stem), stem) }
      last = stem
    }
  }

  private static func hash(_ one: Int32, _ other: Int32) -> Int {
    var mixed = UInt64(UInt32(bitPattern: one)) << 32 | UInt64(UInt32(bitPattern: other))
    mixed = (mixed ^ (mixed >> 31)) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: (mixed ^ (mixed >> 29)) & 0x7fff_ffff)
  }
}
