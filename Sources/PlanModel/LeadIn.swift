/// The line that opens a list of commitments and says who is responsible for them.
public struct LeadIn: Hashable, Sendable, Codable {
  /// The words, verbatim, with the closing colon or dots.
  public var text: String
  /// Who must act, as the words say.
  public var responsible: ResponsibleBody
  /// The kind of the items below.
  public var role: CommitmentRole
  /// Its place in the source.
  public var place: Place

  /// Creates a lead-in.
  public init(text: String, responsible: ResponsibleBody, role: CommitmentRole, place: Place) {
    self.text = text
    self.responsible = responsible
    self.role = role
    self.place = place
  }
}
