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
  /// Where it stands.
  public var place: Place

  /// Creates a commitment.
  public init(label: String? = nil, text: String, responsible: ResponsibleBody? = nil, children: [Commitment] = [], place: Place) {
    self.label = label
    self.text = text
    self.responsible = responsible
    self.children = children
    self.place = place
  }
}
