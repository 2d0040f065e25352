import PlanModel

/// Pairs rows of matched sections whose first cell is the same and occurs once on each side, anywhere in their table.
struct RowKeyMatcher {
  func link(_ originals: [Int], _ revisions: [Int], in state: inout AlignmentState) {
    let left = originals.filter { state.isFree(original: $0) && state.original.units[$0].kind == .tableRow }
    guard !left.isEmpty else { return }
    var byKey: [String: (rows: Int, row: Int)] = [:]
    for row in revisions where state.isFree(revised: row) && state.revised.units[row].kind == .tableRow {
      guard let key = RowKey.key(state.revised.units[row]) else { continue }
      byKey[key] = ((byKey[key]?.rows ?? 0) + 1, row)
    }
    let keys = left.map { RowKey.key(state.original.units[$0]) }
    let counts = Dictionary(keys.compactMap { $0.map { ($0, 1) } }, uniquingKeysWith: +)
    for (row, key) in zip(left, keys) {
      guard let key, counts[key] == 1, let other = byKey[key], other.rows == 1 else { continue }
      state.link(row, other.row, by: .key, score: 0.5)
    }
  }
}
