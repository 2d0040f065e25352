import PlanLanguage
import PlanModel

/// The first cell of a table row names it: rows with the same first cell match although every figure changed.
enum RowKey {
  /// The similarity of two rows, given that of their words.
  static func score(_ words: Float, _ original: PlanUnit, _ revised: PlanUnit) -> Float {
    isSame(original, revised) ? max(words, 0.5 + words / 2) : words
  }

  /// Whether two rows are named alike.
  static func isSame(_ original: PlanUnit, _ revised: PlanUnit) -> Bool {
    guard let one = key(original), let other = key(revised) else { return false }
    return one == other
  }

  /// The folded first cell; nil where it is empty.
  static func key(_ row: PlanUnit) -> String? {
    guard let cell = row.cells.first else { return nil }
    let key = Folding.folded(cell)
    return key.isEmpty ? nil : key
  }
}
