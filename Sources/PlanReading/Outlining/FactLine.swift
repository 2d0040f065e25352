import PlanLanguage
import PlanModel

/// A line that states one fact of the commitment above it: "Lead: Chief Constable", "By when: March 2027", "Measure: calls answered".
struct FactLine {
  /// What the fact is, in the words of the columns of a delivery table.
  let role: ColumnRole
  /// The words after the colon, up to the next fact on the line.
  let value: String

  /// Reads a line; nil where it does not open with a word for such a fact and a colon.
  init?(_ text: String) {
    guard let colon = text.utf8.prefix(32).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = text[..<colon]
    guard name.utf8.first.map({ (0x41...0x5A).contains($0 & 0xDF) }) ?? false, name.split(separator: " ").count < 4 else { return nil }
    let role = Self.deadlines.contains(FoldedText(String(name)).key) ? .deadline : ColumnRole(String(name))
    let rest = LineReader.trimmed(String(text[text.index(after: colon)...]))
    guard [.body, .deadline, .measure].contains(role), !rest.isEmpty else { return nil }
    self.role = role
    value = Self.beforeNextFact(rest)
  }

  /// "Chief Constable. By: March 2027" up to the stop.
  private static func beforeNextFact(_ words: String) -> String {
    let part = words.split(separator: ";").first ?? Substring(words)
    return String(part.firstRange(of: ". ").map { part[..<$0.lowerBound] } ?? part)
  }

  /// Who acts, where the fact is of a body.
  var body: ResponsibleBody? { role == .body ? Actor(name: value)?.known ?? .partner(value) : nil }

  private static let deadlines: Set<String> = ["by", "by when", "when"].reduce(into: []) { $0.insert(FoldedText($1).key) }
}
