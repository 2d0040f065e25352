import PlanLanguage
import PlanModel

/// Pairs the rows of a table of actions with the places in the discussion that record the same points, in order (Needleman and Wunsch).
enum ActionTwins {
  /// For each row, the index of the point of the discussion that is the same; each point once, and in order.
  static func pairs(rows: [AgreedAction], discussion: [AgreedAction]) -> [Int?] {
    let (height, width) = (rows.count, discussion.count)
    guard height > 0, width > 0 else { return Array(repeating: nil, count: height) }
    var best = Array(repeating: Array(repeating: 0.0, count: width + 1), count: height + 1)
    let similarity = rows.map { row in discussion.map { self.similarity(row, $0) } }
    for row in 1...height {
      for column in 1...width {
        let joined = similarity[row - 1][column - 1] >= least ? best[row - 1][column - 1] + similarity[row - 1][column - 1] : 0
        best[row][column] = max(best[row - 1][column], best[row][column - 1], joined)
      }
    }
    var pairs: [Int?] = Array(repeating: nil, count: height)
    var (row, column) = (height, width)
    while row > 0, column > 0 {
      if best[row][column] == best[row - 1][column] {
        row -= 1
      } else if best[row][column] == best[row][column - 1] {
        column -= 1
      } else {
        pairs[row - 1] = column - 1
        (row, column) = (row - 1, column - 1)
      }
    }
    return pairs
  }

  private static let least = 0.8

  private static func similarity(_ row: AgreedAction, _ point: AgreedAction) -> Double {
    let common = stems(row.text).intersection(stems(point.text)).count
    let owners = name(row.owner).intersection(name(point.owner)).count
    let sameDue = row.due != nil && row.due?.day.month == point.due?.day.month && row.due?.day.year == point.due?.day.year
    if owners == 0, row.owner != nil, point.owner != nil { return common > 2 ? 1 : 0 }
    return Double(common) + (owners > 0 ? 0.8 : 0) + (sameDue ? 0.7 : 0) + (common + (sameDue ? 1 : 0) > 0 ? 0.2 : 0)
  }

  /// The words of an owner's name, without the post behind it, which may name somebody else's.
  private static func name(_ owner: String?) -> Set<String> {
    stems(owner?.split(separator: ",").first.map(String.init) ?? "")
  }

  static func stems(_ text: String) -> Set<String> {
    Set(
      WordReader.words(of: text).filter { !WordReader.idle.contains($0.folded) && $0.folded.utf8.count > 2 }.map {
        WordReader.stem($0.folded)
      })
  }
}
