/// One version of a police and crime plan, understood: its divisions, and in them everything that the source says.
///
/// Source: Police Reform and Social Responsibility Act 2011, s.7 (what a plan contains).
public struct Plan: Hashable, Sendable, Codable {
  /// The identity of this version.
  public var metadata: PlanMetadata
  /// Forewords, objectives, chapters and appendices, in the order of the source.
  public var divisions: [Division]

  /// Creates a plan.
  public init(metadata: PlanMetadata = PlanMetadata(), divisions: [Division] = []) {
    self.metadata = metadata
    self.divisions = divisions
  }

  /// The police and crime objectives, whatever the plan calls them (s.7(1)(a)).
  public var objectives: [Division] { divisions.filter { $0.kind == .objective } }
}
