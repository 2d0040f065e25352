extension Variation {
  /// A paper named in the review file that may say what was done.
  public struct EvidenceReference: Hashable, Sendable, Codable {
    /// The file or address of the paper.
    public var source: SourceReference
    /// The kind of paper; nil where its first lines decide.
    public var kind: EvidenceSource.Kind?
    /// Its date; nil where it is to be read from its first lines.
    public var date: CalendarDate?
    /// The months that it reports on; nil where they are to be read from its title.
    public var period: ReportingPeriod?

    /// Creates an evidence reference.
    public init(source: SourceReference, kind: EvidenceSource.Kind? = nil, date: CalendarDate? = nil, period: ReportingPeriod? = nil) {
      self.source = source
      self.kind = kind
      self.date = date
      self.period = period
    }
  }
}
