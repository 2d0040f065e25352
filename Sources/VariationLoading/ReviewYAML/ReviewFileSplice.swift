import PlanLoading

/// Adds entries to the lists of a review file; every other line stays as it is, an officer's remarks too.
struct ReviewFileSplice {
  private var lines: [String]

  /// Why entries cannot be added.
  enum Fault: Error, Hashable {
    /// The list is on one line, between brackets.
    case onOneLine(line: Int)
  }

  init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  /// The file.
  var text: String { lines.joined(separator: "\n") }

  /// Adds entries at the end of the list under a key of the top level; the key is added where it is not there.
  ///
  /// - Parameter entries: Each a text of whole lines, its dash two spaces in.
  mutating func add(_ entries: [String], to key: String) throws(Fault) {
    guard !entries.isEmpty else { return }
    guard let start = lines.firstIndex(where: { $0.hasPrefix("\(key):") }) else {
      while lines.last?.isEmpty == true { lines.removeLast() }
      lines += ["", "\(key):"] + Self.lines(of: entries, indent: 2) + [""]
      return
    }
    let value = lines[start].dropFirst(key.count + 1).drop(while: \.isWhitespace)
    guard value.isEmpty || value.hasPrefix("#") else { throw .onOneLine(line: start + 1) }
    let end = lines[(start + 1)...].firstIndex { Self.opensKey($0) } ?? lines.endIndex
    let items = lines[(start + 1)..<end]
    let indent = items.first { Self.isItem($0) }.map { $0.prefix { $0 == " " }.count } ?? 2
    let last = items.lastIndex { !$0.allSatisfy(\.isWhitespace) && !$0.hasPrefix("#") } ?? start
    lines.insert(contentsOf: Self.lines(of: entries, indent: indent), at: last + 1)
  }

  /// Whether a line begins another key of the top level.
  private static func opensKey(_ line: String) -> Bool {
    guard let first = line.first else { return false }
    return first != " " && first != "#" && first != "-" && first != "\t" && first != "\r"
  }

  private static func isItem(_ line: String) -> Bool { line.drop { $0 == " " }.hasPrefix("-") }

  private static func lines(of entries: [String], indent: Int) -> [String] {
    entries.flatMap { $0.split(separator: "\n") }.map { line in
      String(repeating: " ", count: indent) + line.dropFirst(min(2, line.prefix { $0 == " " }.count))
    }
  }
}
