import PlanModel

extension ThreeVersions {
  /// Joins the three pairs of a variation: three versions are three comparisons and a join, not a second engine.
  ///
  /// Units linked by the first two comparisons share a row, through the draft's units that they share. Where they cannot decide, because
  /// the draft has nothing, the third does: what the draft leaves out and the issued plan has again is one row. Merges and splits only make
  /// rows larger; they lose no unit and double none. The work grows with the number of units.
  ///
  /// - Parameters:
  ///   - proposal: The published plan against the draft.
  ///   - issue: The draft against the plan as issued.
  ///   - outcome: The published plan against the plan as issued.
  public init(joining proposal: Comparison, _ issue: Comparison, _ outcome: Comparison) {
    var joining = VersionJoin(proposal, issue, outcome)
    joining.linkThroughDraft()
    joining.linkPastDraft()
    self.init(rows: joining.rows)
  }
}
