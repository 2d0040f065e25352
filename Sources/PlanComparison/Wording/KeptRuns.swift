import PlanLanguage

/// The words kept from one text to another, in runs that stand together on both sides.
struct KeptRuns {
  private(set) var runs: [Run] = []
  private let original: [Token]
  private let revised: [Token]

  /// Tokens that follow one another on both sides.
  struct Run {
    var original: Range<Int>
    var revised: Range<Int>
  }

  init(_ kept: [WordDifference.Kept], _ original: [Token], _ revised: [Token]) {
    self.original = original
    self.revised = revised
    for pair in kept {
      if let last = runs.last, last.original.upperBound == pair.original, last.revised.upperBound == pair.revised {
        runs[runs.count - 1] = Run(
          original: last.original.lowerBound..<pair.original + 1, revised: last.revised.lowerBound..<pair.revised + 1)
      } else {
        runs.append(Run(original: pair.original..<pair.original + 1, revised: pair.revised..<pair.revised + 1))
      }
    }
  }

  /// The kept tokens one by one.
  var pairs: [WordDifference.Kept] {
    runs.flatMap { run in zip(run.original, run.revised).map { WordDifference.Kept(original: $0, revised: $1) } }
  }

  /// The share of the shorter text's words that are kept, from 0 to 1.
  var share: Double {
    let shorter = min(words(original[...]), words(revised[...]))
    let kept = runs.reduce(0) { $0 + words(original[$1.original]) }
    return shorter == 0 ? 1 : Double(kept) / Double(shorter)
  }

  /// The runs without islands: a few words, no figure among them, that stayed by chance between two changes larger than they are.
  func withoutIslands(of words: Int) -> KeptRuns {
    var result = self
    var count: Int
    repeat {
      count = result.runs.count
      result.foldIslands(of: words)
    } while result.runs.count < count
    return result
  }

  private mutating func foldIslands(of words: Int) {
    var solid: [Run] = []
    for (index, run) in runs.enumerated() {
      let before = solid.last ?? Run(original: 0..<0, revised: 0..<0)
      let after =
        index + 1 < runs.count ? runs[index + 1] : Run(original: original.count..<original.count, revised: revised.count..<revised.count)
      if !isIsland(run, between: before, and: after, words: words) { solid.append(run) }
    }
    runs = solid
  }

  private func isIsland(_ run: Run, between before: Run, and after: Run, words: Int) -> Bool {
    let tokens = original[run.original]
    guard self.words(tokens) <= words, !tokens.contains(where: \.kind.isFigure) else { return false }
    let left = (original[before.original.upperBound..<run.original.lowerBound], revised[before.revised.upperBound..<run.revised.lowerBound])
    let right = (original[run.original.upperBound..<after.original.lowerBound], revised[run.revised.upperBound..<after.revised.lowerBound])
    guard left.0.count + right.0.count > 0, left.1.count + right.1.count > 0 else { return false }
    // A single word exchanged on either side reads well by itself.
    guard max(self.words(left.0), self.words(left.1)) >= 2, max(self.words(right.0), self.words(right.1)) >= 2 else { return false }
    return letters(tokens) <= min(max(letters(left.0), letters(left.1)), max(letters(right.0), letters(right.1)))
  }

  private func words(_ tokens: ArraySlice<Token>) -> Int { tokens.count { $0.kind != .sign } }

  private func letters(_ tokens: ArraySlice<Token>) -> Int {
    tokens.reduce(0) { $0 + ($1.kind == .sign ? 0 : $1.range.count) }
  }
}
