/// The words kept from one text to another: the heaviest run of common words, in order, where every change costs something.
///
/// Global alignment with one cost a gap, whatever its length (Gotoh, 1982). A word kept between two changes has to weigh more than the change
/// that it makes of them, so a small word that both texts have by chance does not cut a change in two, and a word of substance does.
struct WordAlignment {
  /// The pairs of kept positions, ascending on both sides.
  private(set) var kept: [WordDifference.Kept] = []
  private let original: NumberedText
  private let revised: NumberedText
  private let changeCost: Int32

  /// Where a cell of the table was reached from.
  private struct Step: OptionSet {
    let rawValue: UInt8
    /// A kept word that follows a kept word.
    static let keptAfterKept = Step(rawValue: 1)
    /// A change that begins here.
    static let changeBegins = Step(rawValue: 2)
    /// A change that took a word of the original; else one of the revised text.
    static let tookOriginal = Step(rawValue: 4)
    /// Ending with a kept word is best here.
    static let endsKept = Step(rawValue: 8)
  }

  /// Aligns two texts; nil where the words that differ would need more than `cellLimit` comparisons.
  init?(_ original: NumberedText, _ revised: NumberedText, changeCost: Int32, cellLimit: Int) {
    self.original = original
    self.revised = revised
    self.changeCost = changeCost
    let (one, other) = (original.ids, revised.ids)
    let head = zip(one, other).prefix { $0 == $1 }.count
    let tail = zip(one.dropFirst(head).reversed(), other.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    let (left, right) = (head..<one.count - tail, head..<other.count - tail)
    guard left.count <= cellLimit / max(right.count, 1) else { return nil }
    kept = (0..<head).map { WordDifference.Kept(original: $0, revised: $0) }
    kept += middle(left, right)
    kept += (0..<tail).map { WordDifference.Kept(original: left.upperBound + $0, revised: right.upperBound + $0) }
  }

  private func middle(_ left: Range<Int>, _ right: Range<Int>) -> [WordDifference.Kept] {
    guard !left.isEmpty, !right.isEmpty else { return [] }
    let width = right.count + 1
    let never = Int32.min / 2
    var steps = [Step](repeating: [], count: (left.count + 1) * width)
    /// The best value so far that ends with a kept word, and with a change, for the row above and for this one.
    var above = (kept: [Int32](repeating: never, count: width), changed: [Int32](repeating: never, count: width))
    var here = above
    for row in 0...left.count {
      for column in 0..<width {
        var (keptValue, changedValue, step) = (row + column == 0 ? 0 : never, never, Step())
        if row > 0, column > 0, original.ids[left.lowerBound + row - 1] == revised.ids[right.lowerBound + column - 1] {
          let follows = above.kept[column - 1] >= above.changed[column - 1]
          keptValue =
            original.weights[left.lowerBound + row - 1] + (follows ? above.kept[column - 1] : above.changed[column - 1])
          if follows { step.insert(.keptAfterKept) }
        }
        func offer(_ value: Int32, _ origin: Step) {
          guard value > changedValue else { return }
          changedValue = value
          step.subtract([.changeBegins, .tookOriginal])
          step.formUnion(origin)
        }
        if row > 0 { offer(above.changed[column], .tookOriginal) }
        if column > 0 { offer(here.changed[column - 1], []) }
        if column > 0 { offer(here.kept[column - 1] - changeCost, .changeBegins) }
        if row > 0 { offer(above.kept[column] - changeCost, [.changeBegins, .tookOriginal]) }
        if keptValue >= changedValue { step.insert(.endsKept) }
        (here.kept[column], here.changed[column]) = (keptValue, changedValue)
        steps[row * width + column] = step
      }
      swap(&above, &here)
    }
    return path(through: steps, left, right)
  }

  private func path(through steps: [Step], _ left: Range<Int>, _ right: Range<Int>) -> [WordDifference.Kept] {
    let width = right.count + 1
    var (row, column) = (left.count, right.count)
    var isKept = steps[row * width + column].contains(.endsKept)
    var path: [WordDifference.Kept] = []
    while row > 0 || column > 0 {
      let step = steps[row * width + column]
      if isKept {
        (row, column) = (row - 1, column - 1)
        path.append(WordDifference.Kept(original: left.lowerBound + row, revised: right.lowerBound + column))
        isKept = step.contains(.keptAfterKept)
      } else {
        if step.contains(.tookOriginal) { row -= 1 } else { column -= 1 }
        isKept = step.contains(.changeBegins)
      }
    }
    return path.reversed()
  }
}
