public import PlanModel

/// One recommendation followed through: what was asked, what was answered, and what the issued plan says.
public struct FollowUpRow: Hashable, Sendable, Codable {
  /// The recommendation, with the response to it.
  public var recommendation: Recommendation
  /// The outcome in the issued plan.
  public var outcome: FollowUpOutcome
  /// What was looked for and found, in a sentence or two.
  public var statement: String
  /// The words that the recommendation is about, in the draft or in the published plan.
  public var before: [Finding.Evidence]
  /// The words of the issued plan that meet it.
  public var after: [Finding.Evidence]
  /// The rule that decided.
  public var rule: String
  /// How the response and the issued plan go together, in one sentence.
  public var agreement: String
  /// A line of enquiry where they do not; nil where there is nothing to ask.
  public var question: String?

  package init(
    recommendation: Recommendation, outcome: FollowUpOutcome, statement: String, before: [Finding.Evidence] = [],
    after: [Finding.Evidence] = [], rule: String, agreement: String, question: String? = nil
  ) {
    self.recommendation = recommendation
    self.outcome = outcome
    self.statement = statement
    self.before = before
    self.after = after
    self.rule = rule
    self.agreement = agreement
    self.question = question
  }
}
