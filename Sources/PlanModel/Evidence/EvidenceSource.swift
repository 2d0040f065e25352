/// A paper that may say what became of commitments: a monitoring report, minutes or another paper of a panel, cut into passages.
public struct EvidenceSource: Hashable, Sendable, Codable {
  /// The name of its file.
  public var name: String
  /// Its title, where one is printed.
  public var title: String?
  /// The kind of paper.
  public var kind: Kind
  /// The day that it is dated.
  public var date: CalendarDate?
  /// The months that it reports on.
  public var period: ReportingPeriod?
  /// Its passages, in reading order.
  public var passages: [EvidencePassage]

  /// Creates an evidence source.
  public init(
    name: String, title: String? = nil, kind: Kind = .report, date: CalendarDate? = nil, period: ReportingPeriod? = nil,
    passages: [EvidencePassage] = []
  ) {
    self.name = name
    self.title = title
    self.kind = kind
    self.date = date
    self.period = period
    self.passages = passages
  }

  /// The kinds of paper.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A report on the work and the performance of a period.
    case report
    /// The minutes of a meeting.
    case minutes
    /// Any other paper.
    case paper
  }
}
