/// The body's response to a recommendation (s.5(6)(e)).
public struct CommissionerResponse: Hashable, Sendable, Codable {
  /// The answer in a word.
  public var outcome: ResponseOutcome
  /// The words of the answer, verbatim.
  public var text: String?
  /// When it was given.
  public var date: CalendarDate?

  /// Creates a response.
  public init(outcome: ResponseOutcome, text: String? = nil, date: CalendarDate? = nil) {
    self.outcome = outcome
    self.text = text
    self.date = date
  }
}
