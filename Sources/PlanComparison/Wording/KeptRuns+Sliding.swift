import PlanLanguage

/// Where a change may begin at several words ("Action Plan [and the Race Action Plan]"), it begins where a phrase does.
extension KeptRuns {
  /// Moves words removed or added alone along equal words, to the likeliest place.
  mutating func slideChanges() {
    guard runs.count > 1 else { return }
    for index in 1..<runs.count {
      let change = change(before: index)
      if change.revised.isEmpty, !change.original.isEmpty {
        slide(index, by: bestShift(original, change.original, index))
      } else if change.original.isEmpty, !change.revised.isEmpty {
        slide(index, by: bestShift(revised, change.revised, index))
      }
    }
    runs.removeAll { $0.original.isEmpty }
  }

  private mutating func slide(_ index: Int, by shift: Int) {
    let (before, after) = (runs[index - 1], runs[index])
    runs[index - 1] = Run(
      original: before.original.lowerBound..<before.original.upperBound + shift,
      revised: before.revised.lowerBound..<before.revised.upperBound + shift)
    runs[index] = Run(
      original: after.original.lowerBound + shift..<after.original.upperBound,
      revised: after.revised.lowerBound + shift..<after.revised.upperBound)
  }

  private func bestShift(_ text: NumberedText, _ change: Range<Int>, _ index: Int) -> Int {
    let room = (runs[index - 1].original.count, runs[index].original.count)
    let back = (0..<room.0).prefix { text.ids[change.lowerBound - 1 - $0] == text.ids[change.upperBound - 1 - $0] }.count
    let forth = (0..<room.1).prefix { text.ids[change.lowerBound + $0] == text.ids[change.upperBound + $0] }.count
    let shifts = (-back...forth).map { (shift: $0, value: value(text, change.lowerBound + $0..<change.upperBound + $0)) }
    return shifts.max { ($0.value, -abs($0.shift)) < ($1.value, -abs($1.shift)) }?.shift ?? 0
  }

  /// A phrase begins with a linking word or after a sign, and may end with one.
  private func value(_ text: NumberedText, _ change: Range<Int>) -> Int {
    let (first, last) = (text.tokens[change.lowerBound].kind, text.tokens[change.upperBound - 1].kind)
    var value = first == .word && WordWeights.isLinking(text.ids[change.lowerBound]) ? 4 : 0
    if change.lowerBound > 0, text.tokens[change.lowerBound - 1].kind == .sign { value += 2 }
    if last == .sign { value += 2 }
    if first == .sign { value -= 1 }
    return value
  }
}
