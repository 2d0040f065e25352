import Foundation
import PlanModel

@testable import PlanComparison

/// A pair of wordings with what a careful reader says of it. The pairs stand in `Fixtures/reason-pairs.txt`.
struct ReasonPair: Sendable {
  var line = 0
  var leadIn = ""
  var before: [String] = []
  var after: [String] = []
  /// What must be said: in each set, one of the kinds.
  var required: [Set<String>] = []
  /// What may be said besides.
  var allowed: Set<String> = []
  /// The kinds of change that are right.
  var kinds: Set<String> = ["reworded"]

  /// Every pair of the file, in order.
  static func all() throws -> [ReasonPair] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/reason-pairs.txt")
    var pairs: [ReasonPair] = []
    for (number, line) in try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      if line.hasPrefix("> ") { pairs.append(ReasonPair(line: number + 1, leadIn: String(line.dropFirst(2)))) }
      // A second pair under the same lead-in.
      if line.hasPrefix("- "), let last = pairs.last, !last.after.isEmpty {
        pairs.append(ReasonPair(line: number + 1, leadIn: last.leadIn))
      }
      guard !pairs.isEmpty else { continue }
      pairs[pairs.count - 1].take(line)
    }
    return pairs
  }

  private mutating func take(_ line: Substring) {
    let rest = String(line.dropFirst(2))
    switch line.first {
    case "-": before.append(rest)
    case "+": after.append(rest)
    case "=": required = rest.split(separator: " ").map { Set($0.split(separator: "/").map(String.init)) }
    case "?": allowed = Set(rest.split(separator: " ").map(String.init))
    case "~": kinds = Set(rest.split(separator: " ").map(String.init))
    default: return
    }
  }
}
