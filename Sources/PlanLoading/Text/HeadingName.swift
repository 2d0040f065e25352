import PackagedXML

/// What the names of styles show, in any case and whatever the language of the program that wrote them.
enum HeadingName {
  /// The words for "heading" in style names and identifiers that programs write, in lower case.
  private static let words = ["heading", "pennawd", "titre", "überschrift", "berschrift", "título", "ttulo", "titolo", "kop", "rubrik"]

  /// The heading level that a style's name or identifier gives, from 1 to 9: "heading 2", "Heading2", "Pennawd 1".
  static func level(name: String, id: String) -> Int? {
    level(name) ?? level(id)
  }

  /// Whether the name is that of a contents line or of the heading over them: "toc 1", "TOC Heading", "table of figures".
  static func isContents(_ name: String) -> Bool {
    let name = name.lowercased()
    if name == "table of figures" || name == "toc heading" || name == "contents heading" { return true }
    let rest = name.hasPrefix("toc") ? name.dropFirst(3) : name.hasPrefix("contents") ? name.dropFirst(8) : ""
    return number(rest) != nil
  }

  private static func level(_ name: String) -> Int? {
    let name = name.lowercased()
    guard let word = words.first(where: { name.hasPrefix($0) }) else { return nil }
    return number(name.dropFirst(word.count))
  }

  /// A single digit from 1 to 9, with or without a space before it.
  private static func number(_ text: Substring) -> Int? {
    let digits = text.drop { $0 == " " || $0 == "_" }
    guard digits.count == 1, let value = digits.boundedInteger, value > 0 else { return nil }
    return value
  }
}
