import PlanComparison
import PlanModel

/// Two plain ways to align, for comparison.
enum Baselines {
  /// The longest common subsequence of equal sentences; inside a gap, the first with the first.
  static func longestCommonSubsequence(_ original: [PlanUnit], _ revised: [PlanUnit]) -> Set<ArgRewrite.Link> {
    var table = Array(repeating: Array(repeating: 0, count: revised.count + 1), count: original.count + 1)
    for row in original.indices.reversed() {
      for column in revised.indices.reversed() {
        table[row][column] =
          original[row].text == revised[column].text
          ? table[row + 1][column + 1] + 1 : max(table[row + 1][column], table[row][column + 1])
      }
    }
    var links: Set<ArgRewrite.Link> = []
    var (row, column) = (0, 0)
    while row < original.count, column < revised.count {
      if original[row].text == revised[column].text || table[row + 1][column] == table[row][column + 1] {
        links.insert(ArgRewrite.Link(original: row, revised: column))
        (row, column) = (row + 1, column + 1)
      } else if table[row + 1][column] > table[row][column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return links
  }

  /// Each sentence with the one that shares most words, in any position; both must choose one another and share half.
  static func bagOfWords(_ original: [PlanUnit], _ revised: [PlanUnit]) -> Set<ArgRewrite.Link> {
    let (left, right) = (original.map(words), revised.map(words))
    let shares = left.map { one in
      right.map { other in 2 * Double(one.intersection(other).count) / Double(max(1, one.count + other.count)) }
    }
    var links: Set<ArgRewrite.Link> = []
    for (row, share) in shares.enumerated() {
      guard let column = share.indices.max(by: { share[$0] < share[$1] }), share[column] >= 0.5 else { continue }
      if shares.indices.max(by: { shares[$0][column] < shares[$1][column] }) == row {
        links.insert(ArgRewrite.Link(original: row, revised: column))
      }
    }
    return links
  }

  private static func words(_ unit: PlanUnit) -> Set<Substring> { Set(unit.text.split(separator: " ")) }
}
