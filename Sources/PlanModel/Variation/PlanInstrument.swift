/// What is put before the panel: a new plan or a way of varying the plan in force (s.5(3) and (4)).
public enum PlanInstrument: String, Hashable, Sendable, Codable, CaseIterable {
  /// A new plan, which replaces the one in force (s.5(3), s.7(3)(b)).
  case newPlan
  /// A variation of the plan's own text (s.5(4)).
  case variation
  /// A variation by a document that is added to the plan.
  case addendum
  /// A variation that replaces an appendix whole.
  case replacementAppendix

  /// Its name for readers.
  public var title: String {
    switch self {
    case .newPlan: "new plan"
    case .variation: "variation"
    case .addendum: "variation by addendum"
    case .replacementAppendix: "variation by replacement of an appendix"
    }
  }
}
