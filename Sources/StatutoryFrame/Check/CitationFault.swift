public import PlanModel

/// A citation of the Act in a document whose own sentence describes another provision, or that names one no longer in force.
public struct CitationFault: Hashable, Sendable, Codable {
  /// The fault.
  public var kind: Kind
  /// The provision as the document cites it, tidied: "s.5(5)".
  public var cited: String
  /// The sentence that contains it, verbatim.
  public var sentence: String
  /// Its place in the source.
  public var place: Place
  /// The provisions that fit what the sentence describes, in the order of the Act.
  public var fitting: [StatutoryCitation]
  /// The requirement of the cited provision, in our own words; nil for one that is repealed.
  public var requirement: String?

  package init(kind: Kind, cited: String, sentence: String, place: Place, fitting: [StatutoryCitation], requirement: String? = nil) {
    self.kind = kind
    self.cited = cited
    self.sentence = sentence
    self.place = place
    self.fitting = fitting
    self.requirement = requirement
  }

  /// The fault in a citation.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The sentence describes another provision.
    case otherProvision
    /// The provision is for another kind of body.
    case otherBody
    /// The provision is repealed.
    case repealed
  }
}
