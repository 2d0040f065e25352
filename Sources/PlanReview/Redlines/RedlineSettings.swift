import RedlineWriting

/// What a redline's marks and comments say of themselves.
public struct RedlineSettings: Hashable, Sendable {
  /// Whom they name.
  public var author: String
  /// When they were made, as ISO 8601 in UTC: "2026-03-01T00:00:00Z".
  public var date: String

  /// Creates settings; both are fixed by default, so that two runs give the same bytes.
  public init(author: String? = nil, date: String? = nil) {
    self.author = author ?? RedlineRequest.author
    self.date = date ?? RedlineRequest.date
  }
}

/// A Word file that was made and proved, and what there is to say of it.
public struct ProvedWordFile: Hashable, Sendable {
  /// The file.
  public let bytes: [UInt8]
  /// What was done and shown, a sentence each.
  public let statement: [String]
}
