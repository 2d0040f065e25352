import PlanModel

/// The likenesses of all units of a gap, and the heaviest way through them.
struct GapTable {
  /// Matched units: places in the gap.
  struct Step {
    var originals: Range<Int>
    var reviseds: Range<Int>
    var score: Float
  }

  private let gap: GapFinder.Gap
  private let bar: Float
  private let settings: ComparisonSettings
  private let height: Int
  private let width: Int
  private let weights: [Float]
  private let originals: [ArraySlice<Int32>]
  private let reviseds: [ArraySlice<Int32>]
  private let kinds: (original: [PlanUnit.Kind], revised: [PlanUnit.Kind])
  /// Row by row: the weight of the shared words, and the likeness (0 below the bar).
  private var overlaps: [Float]
  private var scores: [Float]
  /// Splits and merges worth considering, by the cell in which they end.
  private var joins: [(cell: Int, step: Step)] = []

  init(_ gap: GapFinder.Gap, on bench: Workbench, bar: Float, likeness: inout Likeness, settings: ComparisonSettings) {
    self.gap = gap
    self.bar = bar
    self.settings = settings
    (height, width) = (gap.originals.count, gap.reviseds.count)
    weights = bench.terms.weights
    originals = gap.originals.map { bench.terms.stems[bench.terms.range(original: $0)] }
    reviseds = gap.reviseds.map { bench.terms.stems[bench.terms.range(revised: $0)] }
    kinds = (gap.originals.map { bench.original.units[$0].kind }, gap.reviseds.map { bench.revised.units[$0].kind })
    overlaps = Array(repeating: 0, count: height * width)
    scores = overlaps
    score(on: bench, &likeness)
  }

  private mutating func score(on bench: Workbench, _ likeness: inout Likeness) {
    let revisedWeights = reviseds.map { weight($0) }
    for row in 0..<height {
      likeness.take(originals[row], weights)
      for column in 0..<width {
        guard let surcharge = KindAffinity.surcharge(kinds.original[row], kinds.revised[column], settings: settings) else { continue }
        let overlap = likeness.overlap(reviseds[column], weights)
        overlaps[row * width + column] = overlap
        var score = likeness.score(reviseds[column], overlap: overlap, weights, bar: bar)
        if kinds.original[row] == .tableRow {
          score = RowKey.score(score, bench.original.units[gap.originals[row]], bench.revised.units[gap.reviseds[column]])
        }
        // Commitments share words without being one another's revision, but not most of the shorter one's.
        let shorter = min(likeness.weight, revisedWeights[column])
        let isCovered = kinds.original[row] == kinds.revised[column] && overlap >= Float(settings.joinCoverage) * shorter
        scores[row * width + column] = score >= bar + (isCovered ? 0 : surcharge) ? score : 0
      }
    }
  }

  /// The heaviest way through the table, in order.
  mutating func bestSteps(_ likeness: inout Likeness) -> [Step] {
    if height * width == 1 { return scores[0] > 0 ? [Step(originals: 0..<1, reviseds: 0..<1, score: scores[0])] : [] }
    findSplits(&likeness)
    findMerges(&likeness)
    joins.sort { $0.cell < $1.cell }
    return walk()
  }
}

// MARK: Splits and merges

extension GapTable {
  private mutating func findSplits(_ likeness: inout Likeness) {
    let totals = reviseds.map { weight($0) }
    for row in 0..<height where isJoinable(kinds.original[row]) {
      var isTaken = false
      for members in windows(
        width, where: { isMember(overlaps[row * width + $0], of: totals[$0]) && kinds.revised[$0] == kinds.original[row] })
      {
        if !isTaken { likeness.take(originals[row], weights) }
        isTaken = true
        let single = members.map { scores[row * width + $0] }.max() ?? 0
        guard let score = joined(members.flatMap { reviseds[$0] }, single: single, &likeness) else { continue }
        joins.append((row * width + members.upperBound - 1, Step(originals: row..<row + 1, reviseds: members, score: score)))
      }
    }
  }

  private mutating func findMerges(_ likeness: inout Likeness) {
    let totals = originals.map { weight($0) }
    for column in 0..<width where isJoinable(kinds.revised[column]) {
      var isTaken = false
      for members in windows(
        height, where: { isMember(overlaps[$0 * width + column], of: totals[$0]) && kinds.original[$0] == kinds.revised[column] })
      {
        if !isTaken { likeness.take(reviseds[column], weights) }
        isTaken = true
        let single = members.map { scores[$0 * width + column] }.max() ?? 0
        guard let score = joined(members.flatMap { originals[$0] }, single: single, &likeness) else { continue }
        joins.append(((members.upperBound - 1) * width + column, Step(originals: members, reviseds: column..<column + 1, score: score)))
      }
    }
  }

  private func isJoinable(_ kind: PlanUnit.Kind) -> Bool { kind == .commitment || kind == .narrative || kind == .note }

  private func isMember(_ overlap: Float, of total: Float) -> Bool { total > 0 && overlap >= Float(settings.memberShare) * total }

  private func weight(_ stems: ArraySlice<Int32>) -> Float { stems.reduce(0) { $0 + weights[Int($1)] } }

  /// Runs of two or more neighbours that all fit, up to the most parts.
  private func windows(_ count: Int, where isFit: (Int) -> Bool) -> [Range<Int>] {
    var windows: [Range<Int>] = []
    var start = 0
    for end in 0..<count {
      guard isFit(end) else {
        start = end + 1
        continue
      }
      for first in max(start, end - settings.mostParts + 1)..<max(start, end) { windows.append(first..<end + 1) }
    }
    return windows
  }

  /// The likeness of the text taken to several joined; nil unless they cover it, bring little that is foreign and are more like it than one alone.
  private func joined(_ parts: [Int32], single: Float, _ likeness: inout Likeness) -> Float? {
    let overlap = likeness.overlap(parts[...], weights)
    let total = weight(parts[...])
    guard overlap >= Float(settings.joinCoverage) * likeness.weight, total - overlap <= Float(settings.joinForeignShare) * total else {
      return nil
    }
    let score = likeness.score(parts[...], overlap: overlap, weights, bar: bar)
    return score >= single + Float(settings.joinGain) ? score : nil
  }
}

// MARK: The way through

extension GapTable {
  /// The heaviest way from the first units to the last; each step is written as units gone down and units gone across.
  private func walk() -> [Step] {
    var best = [Float](repeating: 0, count: (height + 1) * (width + 1))
    var steps = [Int16](repeating: 0, count: best.count)
    var nextJoin = 0
    for row in 0..<height {
      for column in 0..<width {
        let here = (row + 1) * (width + 1) + column + 1
        let (up, left) = (best[here - width - 1], best[here - 1])
        (best[here], steps[here]) = up >= left ? (up, 1 << 8) : (left, 1)
        let penalty = penalty(row, column)
        let score = scores[row * width + column]
        if score > 0, best[here - width - 2] + score - penalty > best[here] {
          (best[here], steps[here]) = (best[here - width - 2] + score - penalty, 1 << 8 | 1)
        }
        while nextJoin < joins.count, joins[nextJoin].cell == row * width + column {
          let join = joins[nextJoin].step
          let value = best[here - join.originals.count * (width + 1) - join.reviseds.count] + join.score - penalty
          if value > best[here] { (best[here], steps[here]) = (value, Int16(join.originals.count << 8 | join.reviseds.count)) }
          nextJoin += 1
        }
      }
    }
    return path(through: steps)
  }

  /// The score a link must exceed: a little less than the threshold, and more where the relative positions in the gap differ.
  private func penalty(_ row: Int, _ column: Int) -> Float {
    let shift = (Float(row) + 0.5) / Float(height) - (Float(column) + 0.5) / Float(width)
    return bar - Float(settings.linkBonus) + Float(settings.shiftPenalty) * abs(shift)
  }

  private func path(through steps: [Int16]) -> [Step] {
    var (row, column) = (height, width)
    var path: [Step] = []
    while row > 0, column > 0 {
      let step = steps[row * (width + 1) + column]
      let (down, across) = (Int(step >> 8), Int(step & 0xff))
      if down > 0, across > 0 {
        let (originals, reviseds) = (row - down..<row, column - across..<column)
        path.append(Step(originals: originals, reviseds: reviseds, score: score(originals, reviseds)))
      }
      (row, column) = (row - down, column - across)
    }
    return path.reversed()
  }

  private func score(_ originals: Range<Int>, _ reviseds: Range<Int>) -> Float {
    if originals.count == 1, reviseds.count == 1 { return scores[originals.lowerBound * width + reviseds.lowerBound] }
    return joins.first { $0.step.originals == originals && $0.step.reviseds == reviseds }?.step.score ?? bar
  }
}
