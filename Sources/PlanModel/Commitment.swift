/// One promised action, focus, outcome or measure, with its sub-commitments.
///
/// Not a statutory term. A commitment is identified by its objective, its lead-in and its words.
public struct Commitment: Hashable, Sendable, Codable {
  /// The printed number before the words ("3.2", "(a)"); nil for a plain bullet.
  public var label: String?
  /// The words, verbatim.
  public var text: String
  /// Who must act where the sentence itself says so and the lead-in does not ("The MPS will ...").
  public var responsible: ResponsibleBody?
  /// The items nested below it.
  public var children: [Commitment]
  /// Its place in the source.
  public var place: Place
  /// What a row of a delivery table says beside the action, in the order of its columns, the action itself among them; empty for a commitment
  /// that is no row.
  public var parts: [Part]

  /// Creates a commitment.
  public init(
    label: String? = nil, text: String, responsible: ResponsibleBody? = nil, children: [Commitment] = [], place: Place, parts: [Part] = []
  ) {
    self.label = label
    self.text = text
    self.responsible = responsible
    self.children = children
    self.place = place
    self.parts = parts
  }

  /// One cell of the row that a commitment is: what the head of its column says that it holds.
  public struct Part: Hashable, Sendable, Codable {
    /// What it is to the action.
    public var kind: Kind
    /// The head of its column, as printed.
    public var name: String
    /// Its words; empty where the cell is.
    public var text: String

    /// A cell under the head of its column.
    public init(kind: Kind, name: String, text: String) {
      self.kind = kind
      self.name = name
      self.text = text
    }

    /// What a cell is to the action of its row.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      /// The printed number of the row.
      case reference
      /// The action itself.
      case action
      /// Who leads.
      case body
      /// By when.
      case deadline
      /// How it will be known.
      case measure
      /// What prompted it, such as what people said.
      case context
      /// Anything else, such as the budget.
      case other
    }
  }
}
