import PlanLanguage
import PlanModel
import PlanLoading
import PlanReading

/// A table of changes in a covering report: a row a change, with the words before and after, or with what was done.
struct CoveringTable {
  /// The statements of its rows.
  private(set) var statements: [Variation.CoveringStatement] = []

  /// Reads a table; nil where its first row does not name the columns of a list of changes.
  init?(_ table: TableBlock) {
    guard let header = table.rows.first else { return nil }
    let columns = header.cells.map { Self.column(FoldedText(Self.text(of: $0))) }
    let hasPair = columns.contains(.before) && columns.contains(.after)
    guard hasPair || columns.contains(.change) && columns.contains(.objective) else { return nil }
    for row in table.rows.dropFirst() { read(row, columns) }
  }

  private enum Column { case objective, before, after, change, other }

  private static func column(_ words: FoldedText) -> Column {
    guard words.wordCount < 7 else { return .other }
    if words.containsAny(of: ["proposed", "new", "revised", "now", "after", "amended", "draft"]) { return .after }
    if words.containsAny(of: ["current", "existing", "published", "previous", "was", "before", "original", "old"]) { return .before }
    if words.containsAny(of: ["change", "changes", "amendment", "amendments", "summary of change", "revision"]) { return .change }
    if words.containsAny(of: ["objective", "priority", "theme", "section", "aim", "pillar"]) { return .objective }
    return .other
  }

  private mutating func read(_ row: TableBlock.Row, _ columns: [Column]) {
    let cells = row.cells.map(Self.text)
    func cell(_ column: Column) -> String? {
      zip(columns, cells).first { $0.0 == column && !$0.1.isEmpty }?.1
    }
    let (before, after) = (Self.words(cell(.before)), Self.words(cell(.after)))
    let change = cell(.change)
    guard before != nil || after != nil || change != nil else { return }
    var statement = Variation.CoveringStatement(
      text: cells.filter { !$0.isEmpty }.joined(separator: PlanUnit.cellSeparator), objective: cell(.objective),
      kind: change.flatMap { CoveringVocabulary.kind(of: FoldedText($0)) }, original: before, revised: after, place: row.place)
    if statement.kind == nil { statement.kind = Self.kind(before, after) }
    statements.append(statement)
  }

  private static func kind(_ before: String?, _ after: String?) -> ChangeKind? {
    switch (before, after) {
    case (let before?, let after?): FoldedText(before) == FoldedText(after) ? .unchanged : .reworded
    case (nil, .some): .added
    case (.some, nil): .removed
    case (nil, nil): nil
    }
  }

  /// The words of a cell that quotes the plan; nil where the cell says that there were none.
  private static func words(_ cell: String?) -> String? {
    guard let cell else { return nil }
    let folded = FoldedText(cell)
    let isNone = folded.isEmpty || ["none", "new", "n a", "not applicable", "deleted", "removed", "new commitment"].contains(folded.key)
    return isNone ? nil : QuotedWords.all(in: cell[...]).first.map(\.text) ?? cell
  }

  private static func text(of cell: TableBlock.Cell) -> String {
    MinutesLine.lines(of: cell.blocks).map(\.text).joined(separator: " ")
  }
}
