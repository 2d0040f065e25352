/// Something that somebody undertook to do at the panel's meeting: altered words, figures to follow. It is no recommendation.
public struct Undertaking: Hashable, Sendable, Codable {
  /// The number as printed: "U1". Unique in a review.
  public var number: String
  /// The words of the record, verbatim.
  public var text: String
  /// Who undertook it.
  public var by: String?
  /// The day by which it is to be done.
  public var due: CalendarDate?
  /// The printed references of the changes that it is about: "REF-03".
  public var changeReferences: [String]
  /// The words that the plan is to have or to lose by it, where it says so.
  public var wanted: WantedWording?
  /// When it was done; nil where nothing is recorded.
  public var done: CalendarDate?

  /// Creates an undertaking.
  public init(
    number: String, text: String, by: String? = nil, due: CalendarDate? = nil, changeReferences: [String] = [],
    wanted: WantedWording? = nil, done: CalendarDate? = nil
  ) {
    self.number = number
    self.text = text
    self.by = by
    self.due = due
    self.changeReferences = changeReferences
    self.wanted = wanted
    self.done = done
  }
}
