package import PlanComparison
import PlanModel

/// Which units of a later draft match those of an earlier one.
package struct UnitAnswers {
  /// For the id of an earlier unit, the ids of the later units.
  package let successors: [String: [String]]

  package init(of alignment: Alignment) {
    var successors: [String: [String]] = [:]
    for pairing in alignment.pairings {
      let later = pairing.revisions.map { alignment.revised[$0].id }
      for index in pairing.originals where !later.isEmpty { successors[alignment.original[index].id] = later }
    }
    self.successors = successors
  }
}
