/// How a number is printed in a label (ECMA-376 Part 1, 17.18.59).
enum NumberFormat: String, Hashable {
  case decimal, decimalZero, lowerLetter, upperLetter, lowerRoman, upperRoman, ordinal, cardinalText, ordinalText, bullet, none

  /// The number as printed; formats that are not known here are printed as decimals.
  func printed(_ number: Int) -> String {
    switch self {
    case .decimal: String(number)
    case .decimalZero: number < 10 && number >= 0 ? "0\(number)" : String(number)
    case .lowerLetter: Self.letters(number)
    case .upperLetter: Self.letters(number).uppercased()
    case .lowerRoman: Self.roman(number)
    case .upperRoman: Self.roman(number).uppercased()
    case .ordinal: Self.ordinal(number)
    case .cardinalText: Self.word(number, Self.cardinals)
    case .ordinalText: Self.word(number, Self.ordinals)
    case .bullet, .none: ""
    }
  }

  /// a to z, then aa, bb and so on. Word has no letters for zero, and beyond some hundreds nobody reads them.
  private static func letters(_ number: Int) -> String {
    guard (1...780).contains(number), let letter = Unicode.Scalar(UInt8(97 + (number - 1) % 26)).description.first else {
      return String(number)
    }
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3_999).contains(number) else { return String(number) }
    let steps = [
      (1_000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"),
      (4, "iv"), (1, "i"),
    ]
    var (rest, result) = (number, "")
    for (value, letters) in steps {
      while rest >= value {
        result += letters
        rest -= value
      }
    }
    return result
  }

  private static func ordinal(_ number: Int) -> String {
    switch (number % 100, number % 10) {
    case (11...13, _): "\(number)th"
    case (_, 1): "\(number)st"
    case (_, 2): "\(number)nd"
    case (_, 3): "\(number)rd"
    default: "\(number)th"
    }
  }

  private static func word(_ number: Int, _ words: [String]) -> String {
    words.indices.contains(number - 1) ? words[number - 1] : String(number)
  }

  private static let cardinals = [
    "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen",
    "Sixteen", "Seventeen", "Eighteen", "Nineteen", "Twenty",
  ]
  private static let ordinals = [
    "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth", "Thirteenth",
    "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth", "Twentieth",
  ]
}
