/// A run of content under one sub-heading or one lead-in.
///
/// The lead-in ("I will hold the Chief Constable to account for:") is part of the identity of the commitments below it: it says who is responsible.
public struct Section: Hashable, Sendable, Codable {
  /// The sub-heading that opens the section, if one does.
  public var heading: Heading?
  /// The lead-in that governs the commitments, if there is one.
  public var leadIn: LeadIn?
  /// Commitments, narrative, tables and notes, in order.
  public var items: [Item]

  /// Creates a section.
  public init(heading: Heading? = nil, leadIn: LeadIn? = nil, items: [Item] = []) {
    self.heading = heading
    self.leadIn = leadIn
    self.items = items
  }

  /// One thing in a section.
  public enum Item: Hashable, Sendable, Codable {
    /// A commitment, with its sub-commitments.
    case commitment(Commitment)
    /// A paragraph that promises nothing by itself.
    case narrative(Paragraph)
    /// A table.
    case table(FigureTable)
    /// A footnote or an endnote.
    case note(Paragraph)
  }
}
