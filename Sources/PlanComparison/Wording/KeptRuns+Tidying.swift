import PlanLanguage

/// What a reader would call one change is shown as one change.
extension KeptRuns {
  /// The runs as a careful person marks them.
  func tidied() -> KeptRuns {
    var result = self
    repeat { result.dropHalfNames() } while result.dropLightestCrossing()
    result.keepSurvivors()
    result.slideChanges()
    return result
  }

  // MARK: Crossings

  /// Drops a single kept word around which a phrase was turned: more words go on its one side and more come on the other
  /// ("[victim] support {for victims}"). The lightest such word goes first, since it may join the changes of the next.
  private mutating func dropLightestCrossing() -> Bool {
    let crossings = runs.indices.filter(isCrossing)
    guard let lightest = crossings.min(by: { weight(runs[$0]) < weight(runs[$1]) }) else { return false }
    runs.remove(at: lightest)
    return true
  }

  private func isCrossing(_ index: Int) -> Bool {
    let run = runs[index]
    guard original.wordCount(run.original) == 1, !original.tokens[run.original].contains(where: \.kind.isFigure) else { return false }
    let changes = (change(before: index), change(before: index + 1))
    let (before, after) = (shortening(changes.0), shortening(changes.1))
    // Small words that come and go turn no phrase: "[and]{,} parks {and villages,}".
    return ((before < 0 && after > 0) || (before > 0 && after < 0)) && holdsContent(changes.0) && holdsContent(changes.1)
  }

  private func holdsContent(_ change: Change) -> Bool {
    original.isContent[change.original].contains(true) || revised.isContent[change.revised].contains(true)
  }

  private func weight(_ run: Run) -> Int32 { original.weights[run.original].reduce(0, +) }

  // MARK: Names

  /// Drops the ends of runs that are half of a name given up for another: "[Violence Reduction Unit]{Serious Violence Board}".
  private mutating func dropHalfNames() {
    for index in runs.indices {
      while isHalfName(atStartOf: index) { trim(index, start: 1, end: 0) }
      while isHalfName(atEndOf: index) { trim(index, start: 0, end: 1) }
      if isHalfNameAlone(index) { trim(index, start: 1, end: 0) }
    }
    runs.removeAll { $0.original.isEmpty }
  }

  private mutating func trim(_ index: Int, start: Int, end: Int) {
    let run = runs[index]
    runs[index] = Run(
      original: run.original.lowerBound + start..<run.original.upperBound - end,
      revised: run.revised.lowerBound + start..<run.revised.upperBound - end)
  }

  private func isHalfName(atStartOf index: Int) -> Bool {
    let (run, change) = (runs[index], change(before: index))
    return isName(run.original.first, run.revised.first) && isName(change.original.last, change.revised.last)
  }

  private func isHalfName(atEndOf index: Int) -> Bool {
    let (run, change) = (runs[index], change(before: index + 1))
    return isName(run.original.last, run.revised.last) && isName(change.original.first, change.revised.first)
  }

  /// A name's word on its own, with more of the name before it on one side and after it on the other.
  private func isHalfNameAlone(_ index: Int) -> Bool {
    let run = runs[index]
    guard run.original.count == 1, isName(run.original.first, run.revised.first) else { return false }
    let (before, after) = (change(before: index), change(before: index + 1))
    return isName(before.original.last, after.revised.first) || (isOriginalName(after.original.first) && isRevisedName(before.revised.last))
  }

  private func isName(_ one: Int?, _ other: Int?) -> Bool { isOriginalName(one) && isRevisedName(other) }

  private func isOriginalName(_ index: Int?) -> Bool { index.map { original.isName[$0] } ?? false }

  private func isRevisedName(_ index: Int?) -> Bool { index.map { revised.isName[$0] } ?? false }

  // MARK: Survivors

  /// Where all that a change gives up is found again in what it brings, or the other way round, it is kept.
  private mutating func keepSurvivors() {
    var result = KeptRuns([], original, revised)
    for index in 0...runs.count {
      for pair in survivors(change(before: index)) { result.append(pair) }
      guard index < runs.count else { break }
      for pair in zip(runs[index].original, runs[index].revised) {
        result.append(WordDifference.Kept(original: pair.0, revised: pair.1))
      }
    }
    self = result
  }

  private func survivors(_ change: Change) -> [WordDifference.Kept] {
    let isShorter = change.original.count < change.revised.count
    let shorter = isShorter ? change.original : change.revised
    let words = isShorter ? original.wordCount(shorter) : revised.wordCount(shorter)
    guard words > 0, change.original.count != change.revised.count else { return [] }
    var pairs: [WordDifference.Kept] = []
    var (one, other) = (change.original.lowerBound, change.revised.lowerBound)
    while one < change.original.upperBound, other < change.revised.upperBound {
      let isSame = original.ids[one] == revised.ids[other]
      if isSame { pairs.append(WordDifference.Kept(original: one, revised: other)) }
      if isSame || !isShorter { one += 1 }
      if isSame || isShorter { other += 1 }
    }
    return pairs.count == shorter.count ? pairs : []
  }
}
