extension Variation {
  /// A step with its date.
  public struct DatedStep: Hashable, Sendable, Codable {
    /// The step.
    public var step: VariationStep
    /// When it happened, or is to happen.
    public var date: CalendarDate

    /// Creates a dated step.
    public init(_ step: VariationStep, on date: CalendarDate) {
      self.step = step
      self.date = date
    }
  }

  /// What the covering report says of one change, or of something that it says did not change.
  public struct CoveringStatement: Hashable, Sendable, Codable {
    /// The words of the covering report, verbatim.
    public var text: String
    /// The objective that it names, as it names it.
    public var objective: String?
    /// The kind of change that it declares; ``ChangeKind/unchanged`` where it says that something is not changed.
    public var kind: ChangeKind?
    /// The words before, where it quotes them.
    public var original: String?
    /// The words after, where it quotes them.
    public var revised: String?
    /// Its place in the report; nil for a statement of the review file.
    public var place: Place?

    /// Creates a statement.
    public init(
      text: String, objective: String? = nil, kind: ChangeKind? = nil, original: String? = nil, revised: String? = nil,
      place: Place? = nil
    ) {
      self.text = text
      self.objective = objective
      self.kind = kind
      self.original = original
      self.revised = revised
      self.place = place
    }
  }

  /// What the panel's papers print and no document of the plan says. Each is nil where an officer has yet to give it.
  public struct PaperDetails: Hashable, Sendable, Codable {
    /// The number of the agenda item.
    public var agendaItem: String?
    /// Who wrote the covering report.
    public var author: String?
    /// The person to ask.
    public var contact: String?
    /// Who chairs the panel.
    public var chair: String?
    /// The local authorities that copies go to (s.28(8)).
    public var authorities: [String]

    /// Creates details.
    public init(
      agendaItem: String? = nil, author: String? = nil, contact: String? = nil, chair: String? = nil, authorities: [String] = []
    ) {
      self.agendaItem = agendaItem
      self.author = author
      self.contact = contact
      self.chair = chair
      self.authorities = authorities
    }
  }
}
