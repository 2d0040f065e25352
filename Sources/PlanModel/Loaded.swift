/// A value read from a source, with everything about the reading that a reader of the report should know.
public struct Loaded<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
  /// What was read.
  public var value: Value
  /// The identity of the source.
  public var source: SourceIdentity
  /// Notes on what was inferred, set aside, doubted or left out.
  public var notes: [LoadingNote]
  /// The changes that the source's own marks declare.
  public var declared: [DeclaredChange]
  /// How much of the source was read.
  public var coverage: ReadingCoverage
  /// What the source's own contents page lists, without page numbers; set aside from the plan, since it repeats the headings.
  public var contents: [Paragraph]
  /// The words of the headers and footers of a word processor's file, each wording once; no part of the plan.
  public var furniture: [String]
  /// The corrections of an officer that name a line or a style which the source does not have.
  public var unmatchedCorrections: [ReadingCorrections.Line] = []

  /// Creates a loaded value.
  public init(
    value: Value, source: SourceIdentity, notes: [LoadingNote] = [], declared: [DeclaredChange] = [],
    coverage: ReadingCoverage = ReadingCoverage(),
    contents: [Paragraph] = [], furniture: [String] = []
  ) {
    self.value = value
    self.source = source
    self.notes = notes
    self.declared = declared
    self.coverage = coverage
    self.contents = contents
    self.furniture = furniture
  }
}
