import PlanLanguage

/// Which words of a text are kept in another: a shortest edit script over word numbers.
///
/// Greedy shortest edit script (Myers, 1986). Equal ends are taken first; where more than ``limit`` edits would be needed, words unique
/// to each side divide the text into pieces, and a piece that is still too different counts as replaced whole.
struct WordDifference {
  /// The pairs of kept positions, ascending on both sides.
  private(set) var kept: [Kept] = []
  private let original: [Int32]
  private let revised: [Int32]
  private let limit: Int
  /// How often pieces are cut again.
  private static let deepest = 8

  /// A kept word: its position on each side.
  struct Kept: Hashable {
    var original: Int
    var revised: Int
  }

  init(_ original: [Int32], _ revised: [Int32], limit: Int) {
    self.original = original
    self.revised = revised
    self.limit = limit
    compare(0..<original.count, 0..<revised.count, depth: 0)
  }

  private mutating func compare(_ left: Range<Int>, _ right: Range<Int>, depth: Int) {
    var left = left
    var right = right
    while let one = left.first, let other = right.first, original[one] == revised[other] {
      kept.append(Kept(original: one, revised: other))
      left.removeFirst()
      right.removeFirst()
    }
    var tail = 0
    while tail < min(left.count, right.count), original[left.upperBound - 1 - tail] == revised[right.upperBound - 1 - tail] { tail += 1 }
    let end = (left.upperBound - tail, right.upperBound - tail)
    compareMiddle(left.lowerBound..<end.0, right.lowerBound..<end.1, depth: depth)
    for step in 0..<tail { kept.append(Kept(original: end.0 + step, revised: end.1 + step)) }
  }

  private mutating func compareMiddle(_ left: Range<Int>, _ right: Range<Int>, depth: Int) {
    guard !left.isEmpty, !right.isEmpty else { return }
    if let path = shortestScript(left, right) {
      kept.append(contentsOf: path)
      return
    }
    guard depth < Self.deepest else { return }
    var start = (left.lowerBound, right.lowerBound)
    for anchor in anchors(left, right) {
      compare(start.0..<anchor.original, start.1..<anchor.revised, depth: depth + 1)
      kept.append(anchor)
      start = (anchor.original + 1, anchor.revised + 1)
    }
    if start.0 > left.lowerBound { compare(start.0..<left.upperBound, start.1..<right.upperBound, depth: depth + 1) }
  }
}

// MARK: Shortest edit script

extension WordDifference {
  /// The kept words of a shortest edit script; nil where it takes more edits than the limit.
  private func shortestScript(_ left: Range<Int>, _ right: Range<Int>) -> [Kept]? {
    let (width, height) = (left.count, right.count)
    let most = min(width + height, limit)
    guard abs(width - height) <= most else { return nil }
    /// How far each diagonal came with the edits so far; the middle is diagonal 0.
    var reach = [Int32](repeating: 0, count: 2 * most + 3)
    /// The same after each number of edits. Row `d`, of diagonals `-d` to `d`, begins at `d * d`.
    var trace: [Int32] = []
    for edits in 0...most {
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let isDown = diagonal == -edits || (diagonal != edits && reach[most + diagonal] < reach[most + 2 + diagonal])
        var x = isDown ? Int(reach[most + 2 + diagonal]) : Int(reach[most + diagonal]) + 1
        var y = x - diagonal
        while x < width, y < height, original[left.lowerBound + x] == revised[right.lowerBound + y] {
          x += 1
          y += 1
        }
        reach[most + 1 + diagonal] = Int32(x)
        if x >= width, y >= height { return path(through: trace, edits: edits, left, right) }
      }
      trace.append(contentsOf: reach[(most + 1 - edits)...(most + 1 + edits)])
    }
    return nil
  }

  /// Walks the trace back from the end, and gathers the kept words.
  private func path(through trace: [Int32], edits: Int, _ left: Range<Int>, _ right: Range<Int>) -> [Kept] {
    var (x, y) = (left.count, right.count)
    var path: [Kept] = []
    for step in stride(from: edits, through: 0, by: -1) {
      let last = step == 0 ? (x: 0, y: 0) : Self.point(before: step, x - y, in: trace)
      while x > last.x, y > last.y {
        x -= 1
        y -= 1
        path.append(Kept(original: left.lowerBound + x, revised: right.lowerBound + y))
      }
      (x, y) = last
    }
    return path.reversed()
  }

  /// The point from which edit number `step` led to a diagonal.
  private static func point(before step: Int, _ diagonal: Int, in trace: [Int32]) -> (x: Int, y: Int) {
    let row = (step - 1) * (step - 1) + step - 1
    func reached(_ diagonal: Int) -> Int { abs(diagonal) < step ? Int(trace[row + diagonal]) : -1 }
    let isDown = diagonal == -step || (diagonal != step && reached(diagonal - 1) < reached(diagonal + 1))
    let previous = isDown ? diagonal + 1 : diagonal - 1
    return (reached(previous), reached(previous) - previous)
  }
}

// MARK: Anchors

extension WordDifference {
  /// Words that occur once on each side, in the longest increasing run.
  private func anchors(_ left: Range<Int>, _ right: Range<Int>) -> [Kept] {
    var seen: [Int32: (original: Int, revised: Int)] = [:]
    for index in left { seen[original[index]] = (seen[original[index]] == nil ? index : -1, -2) }
    for index in right {
      guard let entry = seen[revised[index]] else { continue }
      seen[revised[index]]?.revised = entry.revised == -2 ? index : -1
    }
    let unique = left.compactMap { index -> Kept? in
      guard let entry = seen[original[index]], entry.original == index, entry.revised >= 0 else { return nil }
      return Kept(original: index, revised: entry.revised)
    }
    return IncreasingRun.longest(of: unique.map(\.revised)).map { unique[$0] }
  }
}
