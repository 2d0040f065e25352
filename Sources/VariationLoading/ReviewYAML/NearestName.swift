import PlanLoading
import PlanReading

/// Finds the name that somebody who mistyped may have meant.
enum NearestName {
  /// The nearest of a list of names, where one is near: equal but for capitals and signs, or a third of the letters of the longer away at most.
  static func of(_ typed: String, among names: [String]) -> String? {
    let letters = Array(typed.lettersOnly.utf8.prefix(64))
    let ranked = names.enumerated().map { index, name in (distance(letters, Array(name.lettersOnly.utf8)), index, name) }
    guard let nearest = ranked.min(by: { ($0.0, $0.1) < ($1.0, $1.1) }), nearest.0 <= max(1, max(letters.count, nearest.2.utf8.count) / 3)
    else { return nil }
    return nearest.2
  }

  /// The letters to put in, take out, replace or swap with their neighbour to turn one into the other.
  static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    for i in one.indices {
      var row = [i + 1]
      for j in other.indices {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (one[i] == other[j] ? 0 : 1))
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] { best = min(best, beforeLast[j - 1] + 1) }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[other.count]
  }
}
