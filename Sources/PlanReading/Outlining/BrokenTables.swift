import PlanModel
import PlanLoading

/// Joins a table that a page broke in two: rows that go on in the next table, in columns of their own, under no first cell.
enum BrokenTables {
  /// Joins them, with a note.
  static func join(in text: inout OutlineText) {
    var joined: [OutlineLine] = []
    joined.reserveCapacity(text.lines.count)
    var places: [Place] = []
    for line in text.lines {
      if case .table(let rest) = line.kind, case .table(var table)? = joined.last?.kind, goesOn(table, with: rest) {
        table.goOn(with: rest)
        joined[joined.count - 1].kind = .table(table)
        places.append(line.place)
      } else {
        joined.append(line)
      }
    }
    guard let first = places.first else { return }
    text.lines = joined
    let count = places.count == 1 ? "A table that was broken in two was" : "\(places.count) tables that were broken in two were"
    text.notes.append(LoadingNote(.inferred, at: first, "\(count) joined: the last row goes on in the next table."))
  }

  /// The first row of the rest fills cells under figures, as figures, and has no first cell.
  private static func goesOn(_ table: FigureTable, with rest: FigureTable) -> Bool {
    guard let last = table.rows.last, let next = rest.rows.first, last.cells.count == next.cells.count, next.cells.count > 1 else {
      return false
    }
    guard next.cells[0].isEmpty, !last.cells[0].isEmpty else { return false }
    return zip(last.cells, next.cells).allSatisfy { $1.isEmpty || $1.holdsDigit && $0.holdsDigit }
  }
}

extension FigureTable {
  fileprivate mutating func goOn(with rest: FigureTable) {
    guard let next = rest.rows.first, let last = rows.indices.last else { return }
    for column in next.cells.indices where !next.cells[column].isEmpty { rows[last].cells[column] += " " + next.cells[column] }
    rows += rest.rows.dropFirst()
  }
}

extension String {
  fileprivate var holdsDigit: Bool { utf8.contains { (0x30...0x39).contains($0) } }
}
