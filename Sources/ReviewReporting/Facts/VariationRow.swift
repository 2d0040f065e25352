import PlanComparison
import PlanModel

/// A row of the three versions with everything that a page says of it. The row itself is in ``VariationTable/versions``.
struct VariationRow: Hashable, Sendable {
  /// The position of the row in the joined versions.
  let index: Int
  /// The printed reference: that of the panel review report where the draft proposed something, else one of its own, "SEC-I1".
  let ref: String
  /// The further references of the panel review report that the row joins.
  let otherRefs: [String]
  /// The position of its group in ``VariationTable/groups``.
  let group: Int
  /// The first words of the commitment, to identify it.
  let heading: String
  /// What was put to the panel, in a sentence.
  let put: String
  /// What was issued, in a sentence.
  let issued: String
  /// Why the change to the draft matters.
  let reasonsForPut: [Reason]
  /// Why what was issued matters, measured against the draft; against the published plan where the draft has nothing.
  let reasonsForIssued: [Reason]
  /// What the redline declares of the change to the draft.
  let declared: DeclarationStatus
  /// What the panel review report asks about it.
  let questionsOnPut: [String]
  /// What the difference between draft and issue raises, each question once.
  let questionsOnIssued: [String]
  /// The recommendations about it, as followed through.
  let recommendations: [FollowUpRow]

  /// Every reference.
  var refs: [String] { [ref] + otherRefs }
}
