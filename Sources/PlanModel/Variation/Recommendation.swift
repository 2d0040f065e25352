/// One recommendation of the panel to the body (s.28(3)(b)), with what was asked for and what was answered.
public struct Recommendation: Hashable, Sendable, Codable {
  /// The number as printed: "1", "R2", "4(a)". Unique in a review.
  public var number: String
  /// The words as adopted, verbatim.
  public var text: String
  /// The kind of request.
  public var kind: Kind
  /// The printed references of the changes that it is about: "REF-03".
  public var changeReferences: [String]
  /// The ids of those changes (``Change/id``), by which it is found that a reference has come to name another commitment.
  public var changeIDs: [String] = []
  /// The objective that it belongs to, as the plan names it.
  public var objective: String?
  /// The wording that was asked for, where the recommendation says it.
  public var wanted: WantedWording?
  /// The day by which the panel asked for a response to it.
  public var responseWantedBy: CalendarDate?
  /// The body's response; nil where no answer is recorded.
  public var response: CommissionerResponse?

  /// Creates a recommendation.
  public init(
    number: String, text: String, kind: Kind, changeReferences: [String] = [], objective: String? = nil, wanted: WantedWording? = nil,
    responseWantedBy: CalendarDate? = nil, response: CommissionerResponse? = nil
  ) {
    self.number = number
    self.text = text
    self.kind = kind
    self.changeReferences = changeReferences
    self.objective = objective
    self.wanted = wanted
    self.responseWantedBy = responseWantedBy
    self.response = response
  }

  /// The kind of request of a recommendation.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Other words.
    case wording
    /// A measure, target or indicator.
    case measure
    /// That somebody be consulted.
    case consultation
    /// That something dropped be put back.
    case reinstatement
    /// That something be explained or defined.
    case clarification
    /// A step outside the text of the plan.
    case process
  }
}
