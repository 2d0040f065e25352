import PlanLanguage
import PlanModel

extension WordComparer {
  /// The spans that turn the units of one side into those of the other; rows with as many cells are compared cell by cell.
  mutating func spans(from original: [PlanUnit], to revised: [PlanUnit]) -> [WordSpan] {
    if original.count == 1, revised.count == 1, isByCell(original[0], revised[0]) {
      return spans(from: original[0].cells, to: revised[0].cells)
    }
    return spans(from: Self.text(original), to: Self.text(revised))
  }

  /// The texts of one side, joined as ``Change/words`` joins them.
  static func text(_ units: [PlanUnit]) -> String {
    units.count == 1 ? units[0].text : units.map(\.text).joined(separator: Change.unitSeparator)
  }

  private func isByCell(_ original: PlanUnit, _ revised: PlanUnit) -> Bool {
    !original.cells.isEmpty && original.cells.count == revised.cells.count
      && Letters.areSame(original.cells.joined(separator: PlanUnit.cellSeparator), original.text)
      && Letters.areSame(revised.cells.joined(separator: PlanUnit.cellSeparator), revised.text)
  }
}
