/// A fault in a review file: its place, its key, and what to do.
public struct ReviewFileFault: Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// The key with the keys that hold it: "versions[2].date"; empty where no key is concerned.
  public let key: String
  /// The fault and what to do, in a sentence or two.
  public let reason: String

  package init(line: Int, key: String = "", reason: String) {
    self.line = line
    self.key = key
    self.reason = reason
  }
}

extension ReviewFileFault: CustomStringConvertible {
  /// "line 12, `dates.meeting`: ...".
  public var description: String { key.isEmpty ? "line \(line): \(reason)" : "line \(line), `\(key)`: \(reason)" }
}
