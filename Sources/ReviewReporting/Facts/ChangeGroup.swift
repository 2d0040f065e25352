public import PlanModel

/// The changes of one division: an objective, a foreword, a chapter or an appendix.
public struct ChangeGroup: Hashable, Sendable, Codable {
  /// The three letters that its references begin with: "SEC"; with a number for an appendix: "APP1".
  public let code: String
  /// The heading, as the revised version has it, or as the original had it where the division is gone.
  public let title: String
  /// The part that the division plays.
  public let kind: Division.Kind
  /// What happened to the division itself, in a sentence; nil where it stays as it was.
  public let sentence: String?
  /// Counts of its units.
  public let tallies: Tallies
  /// Positions in ``ReviewReport/changes``, most consequential first and editorial last.
  public let changes: [Int]
  /// Questions that several of its changes raise, each asked once.
  public let sharedQuestions: [SharedQuestion]
  /// Positions in the comparison of its unchanged commitments, in the order of the plan.
  public let unchangedCommitments: [Int]
}
