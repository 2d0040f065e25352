/// A word, figure or sign as the reader of quantities takes it: words with hyphens are parted where every part is of a number.
struct Atom {
  /// What its token is.
  let kind: Token.Kind
  /// Its letters, folded.
  let letters: String
  /// The token that it is, or is part of.
  let token: Int
  /// The number of a figure.
  let amount: FigureAmount?

  /// The atoms of a text.
  static func atoms(of wording: Wording) -> [Atom] {
    wording.tokens.indices.flatMap { index in
      let token = wording.tokens[index]
      let letters = wording.folded(token)
      guard token.kind == .word, letters.contains("-") else {
        return [Atom(kind: token.kind, letters: letters, token: index, amount: token.kind.isFigure ? amount(letters, token.kind) : nil)]
      }
      let parts = letters.split(separator: "-").map(String.init)
      if parts.count == 2, partsOfPeriods.contains(parts[0]), isPeriod(parts[1]) {
        return [
          Atom(kind: .word, letters: parts[0], token: index, amount: nil),
          Atom(kind: parts[1].utf8.first.map(isDigit) ?? false ? .date : .word, letters: parts[1], token: index, amount: nil),
        ]
      }
      let isNumber =
        parts.allSatisfy { Numerals.isKnown($0) || joining.contains($0) || LengthReader.isUnit($0) }
        && parts.contains { Numerals.isKnown($0) }
      return (isNumber ? parts : [letters]).map { Atom(kind: .word, letters: $0, token: index, amount: nil) }
    }
  }

  private static let joining: Set<String> = ["and", "in", "a", "per", "cent"]

  /// "mid-December", "mid-2026", "early-spring".
  private static let partsOfPeriods: Set<String> = ["mid", "early", "late"]

  private static func isPeriod(_ letters: String) -> Bool {
    Months.english.contains(letters) || DateReader.lastMonth(ofSeason: letters) != nil
      || letters.utf8.count == 4 && letters.utf8.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func amount(_ letters: String, _ kind: Token.Kind) -> FigureAmount? {
    let digits = letters.utf8.prefix {
      (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E || $0 == 0xC2 || (0xBC...0xBE).contains($0)
    }
    return FigureAmount(kind == .percentage || kind == .number && isMeasured(letters, digits) ? digits : letters.utf8[...])
  }

  /// "500m" without a sign of money is in metres, "3m" and "2.5m" are millions; "5km" and "20mph" are what they say.
  private static func isMeasured(_ letters: String, _ digits: Substring.UTF8View) -> Bool {
    let unit = letters[digits.endIndex...]
    if unit == "m" { return Int(String(digits) ?? "").map { $0 >= 50 } ?? false }
    return measures.contains(unit)
  }

  private static let measures: Set<Substring> = ["km", "cm", "mm", "mph", "kph", "kg", "ft", "ha", "kwh", "mwh", "gb", "tb"]

  /// The amount of a number as the end of a range of money: "60m" of "£50-60m" is in millions.
  var amountOfMoney: FigureAmount? { FigureAmount(letters.utf8) }

  /// Whether it is a dash between two ends of a range.
  var isDash: Bool { kind == .sign && letters == "-" }

  /// The sign of a currency before a sum.
  var currency: String { letters.hasPrefix("$") ? "$" : letters.hasPrefix("€") ? "€" : "£" }

  /// "1:10" as hundredths of its second number; nil for any other figure.
  var ratio: FigureAmount? {
    let parts = letters.split(separator: ":")
    guard parts.count == 2, letters.utf8.count <= 7, let one = Int(parts[0]), let other = Int(parts[1]), other > one, one > 0,
      other > 9 || parts[1].utf8.first != 0x30
    else { return nil }
    return FigureAmount(tenThousandths: one * 1_000_000 / other)
  }
}
