/// Words quoted in a sentence of a report.
enum Quoting {
  /// The words in quotation marks, on one line, cut after `limit` words.
  static func quoted(_ text: String, limit: Int = 14) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > limit else { return "“\(words.joined(separator: " "))”" }
    return "“\(words.prefix(limit).joined(separator: " ")) …”"
  }

  /// “a”, “b” and “c”.
  static func list(_ texts: [String]) -> String { joined(texts.map { quoted($0) }) }

  /// a, b and c.
  static func joined(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
