import PlanLanguage

extension [any ClassificationRule] {
  /// Every rule of the review, in the order in which they are tried. A rule is one file, one test and one line of documentation.
  public static let standard: [any ClassificationRule] = [
    ObjectiveChanged(),
    RemovedOutright(),
    MergedWording(),
    NewCommitment(),
    MovedElsewhere(),
    ResponsibilityMoved(),
    PromiseReversed(),
    CommitmentStrength(),
    ConditionsChanged(),
    QualifiersChanged(),
    FrequencyChanged(),
    PeriodChanged(),
    MeasuresChanged(),
    MeasureRedefined(),
    FiguresChanged(),
    DatesChanged(),
    TargetsMoved(),
    LimitsChanged(),
    UnitsChanged(),
    BodiesChanged(),
    DocumentsChanged(),
    ScopeChanged(),
    PartsChanged(),
    Rewritten(),
    FiguresContradict(),
    DuplicateWording(),
    StaleReference(),
    BrokenGrammar(),
  ]
}
