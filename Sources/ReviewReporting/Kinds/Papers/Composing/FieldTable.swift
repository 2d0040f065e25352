import DocumentRendering

/// A table of fields and their contents: "Meeting", "Monday 2 February 2026".
enum FieldTable {
  /// The table, a row a field.
  static func block(_ caption: String, _ rows: [(name: String, entry: Sentence)]) -> DocumentBlock {
    .table(
      DocumentTable(
        caption: caption, columns: ["Field", "Entry"], rows: rows.map { [[.text($0.name)], $0.entry.inlines] }, hasRowHeaders: true))
  }
}
