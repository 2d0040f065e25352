/// A main division of a plan: a foreword, an objective, a chapter or an appendix.
public struct Division: Hashable, Sendable, Codable {
  /// What part it plays.
  public var kind: Kind
  /// The heading that opens it; nil for the text before the first heading.
  public var heading: Heading?
  /// What the plan calls a division of this kind: "Priority", "Theme", "Aim".
  public var localTerm: String?
  /// Its content, in order. The first section may have neither a heading nor a lead-in.
  public var sections: [Section]

  /// Creates a division.
  public init(kind: Kind, heading: Heading? = nil, localTerm: String? = nil, sections: [Section] = []) {
    self.kind = kind
    self.heading = heading
    self.localTerm = localTerm
    self.sections = sections
  }

  /// The heading's words, or a name for a division that has none.
  public var title: String { heading?.text ?? "Before the first heading" }

  /// The part that a division plays in the plan.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Title pages, forewords, introductions.
    case introduction
    /// A police and crime objective (s.7(2)), locally a priority, theme, aim, pillar or outcome.
    case objective
    /// A chapter that is no objective: resources, performance, partnership.
    case chapter
    /// An appendix or annex.
    case appendix
  }
}
