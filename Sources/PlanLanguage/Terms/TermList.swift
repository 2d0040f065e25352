/// A vocabulary of the module: terms, each with its class, read from a text file that is embedded in the code.
///
/// A line is `term = class`; what follows `#` is a comment; an empty line is passed over. Terms are in small letters, and the order of the
/// file is kept. Each vocabulary is a static property in `TermList+Files.swift`.
package struct TermList: Sendable {
  /// A line of the file.
  package struct Entry: Hashable, Sendable {
    /// The term: one word or several.
    package let term: String
    /// The class, as the file names it.
    package let name: String
  }

  /// The lines, in order.
  package let entries: [Entry]
  /// The numbers of the lines that are no term with its class.
  package let faults: [Int]

  /// Reads a file.
  package init(_ file: [UInt8]) {
    var entries: [Entry] = []
    var faults: [Int] = []
    for (number, line) in file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      let text = String(decoding: line.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
      let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(Self.trimmed)
      if parts == [""] { continue }
      if parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty {
        entries.append(Entry(term: parts[0], name: parts[1]))
      } else {
        faults.append(number + 1)
      }
    }
    self.entries = entries
    self.faults = faults
  }

  /// The classes, each once, in order of first mention.
  package var names: [String] {
    var seen: Set<String> = []
    return entries.compactMap { seen.insert($0.name).inserted ? $0.name : nil }
  }

  /// The terms of a class, in order.
  package func terms(of name: String) -> [String] { entries.compactMap { $0.name == name ? $0.term : nil } }

  /// Every term, in order.
  package var terms: [String] { entries.map(\.term) }

  private static func trimmed(_ text: Substring) -> String { String(text.trimmingSpaces()) }
}
