/// A point that was raised at the panel's meeting, with the answer to it.
public struct DiscussionPoint: Hashable, Sendable, Codable {
  /// What was raised, in the words of the record.
  public var point: String
  /// Who raised it.
  public var askedBy: String?
  /// What was answered.
  public var answer: String?
  /// Who answered.
  public var answeredBy: String?
  /// The printed references of the changes that it is about.
  public var changeReferences: [String]
  /// The number of the undertaking that came of it.
  public var undertaking: String?

  /// Creates a point.
  public init(
    point: String, askedBy: String? = nil, answer: String? = nil, answeredBy: String? = nil, changeReferences: [String] = [],
    undertaking: String? = nil
  ) {
    self.point = point
    self.askedBy = askedBy
    self.answer = answer
    self.answeredBy = answeredBy
    self.changeReferences = changeReferences
    self.undertaking = undertaking
  }
}
