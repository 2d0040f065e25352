/// The bounds of what the workspace takes in.
package enum WorkspaceLimits {
  /// The largest body of a request, in bytes.
  package static let body = 64 << 20
  /// The longest text of a comment, in characters.
  static let comment = 20_000
  /// How many files one form may bring.
  static let files = 20
}
