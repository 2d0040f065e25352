public import PlanModel

/// How a source is to be read, where the source leaves a choice.
public struct LoadingOptions: Hashable, Sendable {
  /// The format, where the name and the content do not show it.
  public var format: PlanFormat?
  /// The heading at which the plan begins in a larger document.
  public var from: String?
  /// The heading before which the plan ends in a larger document.
  public var to: String?
  /// What inserted words look like, where the document does not say: "bold", "underline", "colour FF0000".
  public var inserted: String?
  /// What deleted words look like, where the document does not say.
  public var deleted: String?
  /// The officer's corrections of the plan's structure.
  public var corrections: ReadingCorrections

  /// Creates options; by default everything is inferred from the source.
  public init(
    format: PlanFormat? = nil, from: String? = nil, to: String? = nil, inserted: String? = nil, deleted: String? = nil,
    corrections: ReadingCorrections = ReadingCorrections()
  ) {
    self.format = format
    self.from = from
    self.to = to
    self.inserted = inserted
    self.deleted = deleted
    self.corrections = corrections
  }

  /// Options with which everything is inferred from the source.
  public static let standard = LoadingOptions()
}
