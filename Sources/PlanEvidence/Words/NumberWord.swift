import PlanLanguage

/// Numbers in words, as reports write them.
enum NumberWord {
  /// The value of "nine", "dozen" or "thirty"; nil for any other word, and for "one", which counts nothing.
  static func value(of word: String) -> Int? { word == "one" ? nil : Numerals.count(word) }

  /// Every number of a text as digits, in order: figures as printed without separators, and numbers in words ("Twenty-three").
  static func digits(in words: [WordReader.Word]) -> [String] {
    var found: [String] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      if word.isFigure {
        found.append(word.written.filter { $0 != "," })
      } else if let value = Numerals.count(word.folded) {
        if value >= 20, value.isMultiple(of: 10), index + 1 < words.count, let unit = Numerals.count(words[index + 1].folded), unit < 10 {
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
}
