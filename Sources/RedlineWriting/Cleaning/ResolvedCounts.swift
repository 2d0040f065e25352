/// How many marks of change were resolved, by kind.
package struct ResolvedCounts: Hashable, Sendable {
  /// Stretches of words, rows and cells put in.
  package var insertions = 0
  /// Stretches of words, rows and cells taken out.
  package var deletions = 0
  /// Halves of moves.
  package var moves = 0
  /// Paragraph marks put in or taken out.
  package var paragraphMarks = 0
  /// Changes of formatting, numbering, tables and page layout.
  package var formatting = 0
  /// Stretches marked by hand that were put in.
  package var manualInsertions = 0
  /// Stretches marked by hand that were taken out.
  package var manualDeletions = 0
  /// Comments that stay.
  package var comments = 0

  package init() {}
}
