/// The unit of comparison: one title, heading, lead-in, commitment, paragraph, table row or note, with where it belongs.
///
/// ``Plan/units`` gives every word of a plan exactly once, in reading order.
public struct PlanUnit: Hashable, Sendable, Codable {
  /// Stable over runs: made from the objective, the lead-in, the words and, among equals, the order. Never an array index.
  public var id: String
  /// What it is.
  public var kind: Kind
  /// The words, verbatim, without the label. A table row's cells are joined by ``PlanUnit/cellSeparator``.
  public var text: String
  /// The printed number or name before the words.
  public var label: String?
  /// The cells of a table row; empty for everything else.
  public var cells: [String]
  /// The names of the columns, for a table row below a header row.
  public var columns: [String]
  /// The depth: a heading's level, a commitment's nesting (0 at the top).
  public var depth: Int
  /// The index of its division in ``Plan/divisions``.
  public var division: Int
  /// The index of its section in the division's sections.
  public var section: Int
  /// The title of its division.
  public var objective: String
  /// The part that its division plays.
  public var divisionKind: Division.Kind
  /// The words of the sub-heading above it.
  public var subheading: String?
  /// The words of the lead-in that governs it.
  public var leadIn: String?
  /// Who must act.
  public var responsible: ResponsibleBody
  /// What it is under its lead-in.
  public var role: CommitmentRole
  /// Its place in the source.
  public var place: Place

  /// The separator between the cells of a table row in ``text``.
  public static let cellSeparator = " | "

  /// Creates a unit.
  public init(
    id: String = "", kind: Kind, text: String, label: String? = nil, cells: [String] = [], columns: [String] = [], depth: Int = 0,
    division: Int = 0, section: Int = 0, objective: String = "", divisionKind: Division.Kind = .objective, subheading: String? = nil,
    leadIn: String? = nil, responsible: ResponsibleBody = .unknown, role: CommitmentRole = .commitment, place: Place
  ) {
    self.id = id
    self.kind = kind
    self.text = text
    self.label = label
    self.cells = cells
    self.columns = columns
    self.depth = depth
    self.division = division
    self.section = section
    self.objective = objective
    self.divisionKind = divisionKind
    self.subheading = subheading
    self.leadIn = leadIn
    self.responsible = responsible
    self.role = role
    self.place = place
  }

  /// The kind of a unit.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The plan's title.
    case title
    /// A heading of a division or of a section.
    case heading
    /// A lead-in.
    case leadIn
    /// A commitment or a sub-commitment.
    case commitment
    /// A paragraph of narrative.
    case narrative
    /// A row of a table.
    case tableRow
    /// A footnote or an endnote.
    case note
  }
}
