public import PlanModel

/// A document that a declaration check rests on, with what identifies it and how it was read.
public struct CheckedDocument: Hashable, Sendable, Codable {
  /// Its name for readers: "the published plan", "the redline".
  public var name: String
  /// Its own label, or the one that the review file gives it.
  public var label: String?
  /// The file, its hash and the version of the reader.
  public var source: SourceIdentity
  /// How many marks of change it holds.
  public var marks: Int

  package init(name: String, label: String? = nil, source: SourceIdentity, marks: Int = 0) {
    self.name = name
    self.label = label
    self.source = source
    self.marks = marks
  }
}
