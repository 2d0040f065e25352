/// The ordinal numbers: "first", "3rd".
package enum Ordinals {
  /// The value of a folded word; nil where it is no ordinal. "Last" is none.
  package static func value(_ word: String) -> Int? {
    if let index = words.firstIndex(of: word) { return index + 1 }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, ["st", "nd", "rd", "th"].contains(String(word.dropFirst(digits.count))) else { return nil }
    return Int(digits)
  }

  private static let words = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
  ]
}
