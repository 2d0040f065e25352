/// One change of a run, as far as a case needs it: what it is called, what it says, and which units it is made of.
package struct RunChange: Hashable, Sendable, Codable, Identifiable {
  /// The id of the change, made from its units.
  package let id: String
  /// The printed reference: "SEC-05".
  package var reference: String
  /// The title of the objective that it belongs to.
  package let objective: String
  /// The words of the original side, units joined by a line end; nil for an addition.
  package let original: String?
  /// The words of the revised side; nil for a removal.
  package let revised: String?
  /// The ids of the units of the original side.
  package let originalUnits: [String]
  /// The ids of the units of the revised side.
  package let revisedUnits: [String]

  package init(
    id: String, reference: String, objective: String, original: String?, revised: String?, originalUnits: [String] = [],
    revisedUnits: [String] = []
  ) {
    self.id = id
    self.reference = reference
    self.objective = objective
    self.original = original
    self.revised = revised
    self.originalUnits = originalUnits
    self.revisedUnits = revisedUnits
  }
}
