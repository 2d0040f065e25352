/// Numbers in words, as reports write them.
enum NumberWord {
  /// The value of "nine", "dozen" or "thirty"; nil for any other word, and for "one", which counts nothing.
  static func value(of word: String) -> Int? { values[word] }

  /// Every number of a text as digits, in order: figures as printed without separators, and numbers in words ("Twenty-three").
  static func digits(in words: [WordReader.Word]) -> [String] {
    var found: [String] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      if word.isFigure {
        found.append(word.written.filter { $0 != "," })
      } else if let value = values[word.folded] ?? (word.folded == "one" ? 1 : nil) {
        if value >= 20, value.isMultiple(of: 10), index + 1 < words.count, let unit = units[words[index + 1].folded] {
          found.append(String(value + unit))
          index += 1
        } else {
          found.append(String(value))
        }
      }
      index += 1
    }
    return found
  }

  private static let units: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
  ]

  private static let values: [String: Int] = units.filter { $0.key != "one" }.merging(
    [
      "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
      "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
      "ninety": 90, "dozen": 12, "hundred": 100,
    ], uniquingKeysWith: { first, _ in first })
}
