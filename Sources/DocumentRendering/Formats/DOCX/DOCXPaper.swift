public import PlanModel

/// A paper as a Word document, and what an officer should know of it.
public struct DOCXPaper: Hashable, Sendable {
  /// The bytes of the file.
  public let bytes: [UInt8]
  /// What the template did not have and was added; empty without a template.
  public let notes: [LoadingNote]

  /// A Word document that was written before.
  public init(bytes: [UInt8], notes: [LoadingNote] = []) {
    self.bytes = bytes
    self.notes = notes
  }
}
