package import PlanModel

/// The two versions around a change, indexed for the rules that look beyond it.
package struct Surroundings: Sendable {
  /// The units of the original, in reading order.
  package let original: [PlanUnit]
  /// The units of the revised version, in reading order.
  package let revised: [PlanUnit]
  /// Indices into ``revised`` of the commitments with the same folded words.
  package let revisedByWords: [String: [Int]]

  package init(original: [PlanUnit], revised: [PlanUnit]) {
    self.original = original
    self.revised = revised
    var byWords: [String: [Int]] = [:]
    for (index, unit) in revised.enumerated() where unit.kind == .commitment {
      byWords[Folding.folded(unit.text), default: []].append(index)
    }
    self.revisedByWords = byWords
  }
}
