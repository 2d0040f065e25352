import RedlineWriting

/// What a redline's marks and comments say of themselves.
public struct RedlineSettings: Hashable, Sendable {
  /// The author that they name.
  public var author: String
  /// When they were made, as ISO 8601 in UTC: "2026-03-01T00:00:00Z".
  public var date: String
  /// Whether the margin carries references, reasons and lines of enquiry.
  public var hasComments: Bool

  /// Creates settings; author and date are fixed by default, so that two runs give the same bytes.
  public init(author: String? = nil, date: String? = nil, hasComments: Bool = true) {
    self.hasComments = hasComments
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

  /// A file with what there is to say of it.
  public init(bytes: [UInt8], statement: [String]) {
    self.bytes = bytes
    self.statement = statement
  }
}
