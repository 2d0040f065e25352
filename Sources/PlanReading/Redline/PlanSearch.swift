package import PlanLoading

/// Finds the plan among the papers of a meeting.
///
/// Each block is weighed: what plans have (lead-ins with lists, "I will", a foreword, contents) counts for, what reports and minutes have
/// counts against. The plan is the stretch with the greatest sum, widened to its title and to the next sign of another paper.
package struct PlanSearch {
  /// The blocks of the plan; nil where all is plan, or nothing is.
  package private(set) var range: Range<Int>?

  /// A stretch that weighs less is no plan.
  private static let leastWeight = 6
  /// A document with fewer different signs of other papers is a plan that happens to have one.
  private static let fewestSigns = 2

  package init(in blocks: [Block]) {
    let end = blocks.firstIndex { $0.kind == .note || $0.kind == .furniture } ?? blocks.count
    var evidence = blocks[..<end].indices.map { PlanEvidence(blocks, at: $0, before: end) }
    guard Set(evidence.compactMap(\.sign)).count >= Self.fewestSigns else { return }
    for index in evidence.indices.dropLast() where evidence[index].sign == .blankPage && evidence[index + 1].sign == nil {
      evidence[index].forget()
    }
    guard let core = Self.heaviest(evidence.map(\.weight)) else { return }
    let start = Self.start(of: core, blocks, evidence)
    let stop = evidence[core.upperBound...].firstIndex { $0.sign != nil } ?? end
    if start > 0 || stop < end { range = start..<stop }
  }

  /// The stretch with the greatest sum of weights.
  private static func heaviest(_ weights: [Int]) -> Range<Int>? {
    var best: (sum: Int, range: Range<Int>) = (0, 0..<0)
    var sum = 0
    var start = 0
    for (index, weight) in weights.enumerated() {
      if sum <= 0 { (sum, start) = (0, index) }
      sum += weight
      if sum > best.sum { best = (sum, start..<(index + 1)) }
    }
    return best.sum >= leastWeight ? best.range : nil
  }

  /// Where the plan begins: at the title behind the last sign of another paper, failing that at the first heading there.
  private static func start(of core: Range<Int>, _ blocks: [Block], _ evidence: [PlanEvidence]) -> Int {
    guard let last = evidence[...core.lowerBound].lastIndex(where: { $0.sign != nil }) else { return 0 }
    let candidates = min(last + 1, core.lowerBound)...core.lowerBound
    return candidates.first { evidence[$0].isPlanTitle } ?? candidates.first { blocks[$0].isHeading } ?? candidates.lowerBound
  }
}
