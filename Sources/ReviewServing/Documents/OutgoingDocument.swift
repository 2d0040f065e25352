import PlanModel

/// A file that is put before somebody: its name and its bytes.
package struct OutgoingDocument: Hashable, Sendable {
  /// The name to file it under.
  package let name: String
  /// The bytes.
  package let bytes: [UInt8]
}

/// A file that somebody gave: the last part of its name, and its bytes.
package struct IncomingFile: Hashable, Sendable {
  /// The name, as it may be shown.
  package let name: String
  /// The bytes.
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name.printableName
    self.bytes = bytes
  }
}
