import PlanModel

/// The similarities of all units of a gap, and the heaviest way through them.
struct GapTable {
  /// Matched units: places in the gap.
  struct Step {
    var originals: Range<Int>
    var revisions: Range<Int>
    var score: Float
  }

  private let gap: GapFinder.Gap
  private let threshold: Float
  private let settings: ComparisonSettings
  private let height: Int
  private let width: Int
  private let weights: [Float]
  private let originals: [ArraySlice<Int32>]
  private let revisions: [ArraySlice<Int32>]
  private let kinds: (original: [PlanUnit.Kind], revised: [PlanUnit.Kind])
  /// Row by row: the weight of the shared words, and the similarity (0 below the threshold).
  private var overlaps: [Float]
  private var scores: [Float]
  /// Splits and merges worth considering, by the cell in which they end.
  private var joins: [(cell: Int, step: Step)] = []

  init(_ gap: GapFinder.Gap, in state: AlignmentState, threshold: Float, similarity: inout Similarity, settings: ComparisonSettings) {
    self.gap = gap
    self.threshold = threshold
    self.settings = settings
    (height, width) = (gap.originals.count, gap.revisions.count)
    weights = state.terms.weights
    let ranges = (gap.originals.map { state.terms.range(original: $0) }, gap.revisions.map { state.terms.range(revised: $0) })
    let texts = (gap.originals.map { state.original.units[$0].text }, gap.revisions.map { state.revised.units[$0].text })
    let acronyms = SpelledAcronyms(state.terms)
    originals = acronyms.stems(of: ranges.0, texts.0, spelledIn: ranges.1)
    revisions = acronyms.stems(of: ranges.1, texts.1, spelledIn: ranges.0)
    kinds = (gap.originals.map { state.original.units[$0].kind }, gap.revisions.map { state.revised.units[$0].kind })
    overlaps = Array(repeating: 0, count: height * width)
    scores = overlaps
    score(in: state, &similarity)
  }

  private mutating func score(in state: AlignmentState, _ similarity: inout Similarity) {
    let revisedWeights = revisions.map { weight($0) }
    for row in 0..<height {
      similarity.take(originals[row], weights)
      for column in 0..<width {
        guard let surcharge = KindAffinity.surcharge(kinds.original[row], kinds.revised[column], settings: settings) else { continue }
        let overlap = similarity.overlap(revisions[column], weights)
        overlaps[row * width + column] = overlap
        var score = similarity.score(revisions[column], overlap: overlap, weights, threshold: threshold)
        if kinds.original[row] == .tableRow {
          score = RowKey.score(score, state.original.units[gap.originals[row]], state.revised.units[gap.revisions[column]])
        }
        // Commitments share words without being one another's revision, but not most of the shorter one's.
        let shorter = min(similarity.weight, revisedWeights[column])
        let isCovered = kinds.original[row] == kinds.revised[column] && overlap >= Float(settings.joinCoverage) * shorter
        scores[row * width + column] = score >= threshold + (isCovered ? 0 : surcharge) ? score : 0
      }
    }
  }

  /// The heaviest way through the table, in order.
  mutating func bestSteps(_ similarity: inout Similarity) -> [Step] {
    if height * width == 1 { return scores[0] > 0 ? [Step(originals: 0..<1, revisions: 0..<1, score: scores[0])] : [] }
    findSplits(&similarity)
    findMerges(&similarity)
    joins.sort { $0.cell < $1.cell }
    return walk()
  }
}

// MARK: Splits and merges

extension GapTable {
  private mutating func findSplits(_ similarity: inout Similarity) {
    let totals = revisions.map { weight($0) }
    for row in 0..<height where isJoinable(kinds.original[row]) {
      var isTaken = false
      for members in windows(
        width, where: { isMember(overlaps[row * width + $0], of: totals[$0]) && kinds.revised[$0] == kinds.original[row] })
      {
        if !isTaken { similarity.take(originals[row], weights) }
        isTaken = true
        let single = members.map { scores[row * width + $0] }.max() ?? 0
        guard let score = joined(members.flatMap { revisions[$0] }, single: single, &similarity) else { continue }
        joins.append((row * width + members.upperBound - 1, Step(originals: row..<row + 1, revisions: members, score: score)))
      }
    }
  }

  private mutating func findMerges(_ similarity: inout Similarity) {
    let totals = originals.map { weight($0) }
    for column in 0..<width where isJoinable(kinds.revised[column]) {
      var isTaken = false
      for members in windows(
        height, where: { isMember(overlaps[$0 * width + column], of: totals[$0]) && kinds.original[$0] == kinds.revised[column] })
      {
        if !isTaken { similarity.take(revisions[column], weights) }
        isTaken = true
        let single = members.map { scores[$0 * width + column] }.max() ?? 0
        guard let score = joined(members.flatMap { originals[$0] }, single: single, &similarity) else { continue }
        joins.append(((members.upperBound - 1) * width + column, Step(originals: members, revisions: column..<column + 1, score: score)))
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

  /// The similarity of the text taken to several joined; nil unless they cover it and are more like it than one alone.
  private func joined(_ parts: [Int32], single: Float, _ similarity: inout Similarity) -> Float? {
    let overlap = similarity.overlap(parts[...], weights)
    guard overlap >= Float(settings.joinCoverage) * similarity.weight else { return nil }
    let score = similarity.score(parts[...], overlap: overlap, weights, threshold: threshold)
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
    // The score a link must exceed: a little less than the threshold.
    let penalty = threshold - Float(settings.linkBonus)
    for row in 0..<height {
      for column in 0..<width {
        let here = (row + 1) * (width + 1) + column + 1
        let (up, left) = (best[here - width - 1], best[here - 1])
        (best[here], steps[here]) = up >= left ? (up, 1 << 8) : (left, 1)
        let score = scores[row * width + column]
        if score > 0, best[here - width - 2] + score - penalty > best[here] {
          (best[here], steps[here]) = (best[here - width - 2] + score - penalty, 1 << 8 | 1)
        }
        while nextJoin < joins.count, joins[nextJoin].cell == row * width + column {
          let join = joins[nextJoin].step
          let value = best[here - join.originals.count * (width + 1) - join.revisions.count] + join.score - penalty
          if value > best[here] { (best[here], steps[here]) = (value, Int16(join.originals.count << 8 | join.revisions.count)) }
          nextJoin += 1
        }
      }
    }
    return path(through: steps)
  }

  private func path(through steps: [Int16]) -> [Step] {
    var (row, column) = (height, width)
    var path: [Step] = []
    while row > 0, column > 0 {
      let step = steps[row * (width + 1) + column]
      let (down, across) = (Int(step >> 8), Int(step & 0xff))
      if down > 0, across > 0 {
        let (originals, revisions) = (row - down..<row, column - across..<column)
        path.append(Step(originals: originals, revisions: revisions, score: score(originals, revisions)))
      }
      (row, column) = (row - down, column - across)
    }
    return path.reversed()
  }

  private func score(_ originals: Range<Int>, _ revisions: Range<Int>) -> Float {
    if originals.count == 1, revisions.count == 1 { return scores[originals.lowerBound * width + revisions.lowerBound] }
    return joins.first { $0.step.originals == originals && $0.step.revisions == revisions }?.step.score ?? threshold
  }
}
