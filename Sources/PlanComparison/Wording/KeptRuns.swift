import PlanLanguage

/// The words kept from one text to another, in runs that are unbroken on both sides.
struct KeptRuns {
  var runs: [Run] = []
  let original: NumberedText
  let revised: NumberedText

  /// Tokens that follow one another on both sides.
  struct Run: Hashable {
    var original: Range<Int>
    var revised: Range<Int>
  }

  /// What differs between two runs, or between a run and an end of the texts.
  typealias Change = Run

  init(_ kept: [WordDifference.Kept], _ original: NumberedText, _ revised: NumberedText) {
    self.original = original
    self.revised = revised
    for pair in kept { append(pair) }
  }

  /// The kept tokens one by one.
  var pairs: [WordDifference.Kept] {
    runs.flatMap { run in zip(run.original, run.revised).map { WordDifference.Kept(original: $0, revised: $1) } }
  }

  mutating func append(_ pair: WordDifference.Kept) {
    if let last = runs.last, last.original.upperBound == pair.original, last.revised.upperBound == pair.revised {
      runs[runs.count - 1] = Run(
        original: last.original.lowerBound..<pair.original + 1, revised: last.revised.lowerBound..<pair.revised + 1)
    } else {
      runs.append(Run(original: pair.original..<pair.original + 1, revised: pair.revised..<pair.revised + 1))
    }
  }

  /// The change before a run; the change at the end for the number of runs.
  func change(before index: Int) -> Change {
    let start = index > 0 ? (runs[index - 1].original.upperBound, runs[index - 1].revised.upperBound) : (0, 0)
    let end =
      index < runs.count
      ? (runs[index].original.lowerBound, runs[index].revised.lowerBound) : (original.tokens.count, revised.tokens.count)
    return Change(original: start.0..<end.0, revised: start.1..<end.1)
  }

  /// The words by which a change shortens the text; below 0 where it lengthens it.
  func shortening(_ change: Change) -> Int { original.wordCount(change.original) - revised.wordCount(change.revised) }
}
