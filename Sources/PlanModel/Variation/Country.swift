/// The country whose law and holidays apply. Policing is reserved, but panels and their duties differ (s.28(8), Sch.6).
public enum Country: String, Hashable, Sendable, Codable, CaseIterable {
  case england
  case wales

  /// The name, with its capital.
  public var name: String { self == .england ? "England" : "Wales" }
}
