import PlanLanguage

/// Finds the figures of a sentence among its quantities.
///
/// Dates, durations, ages, labels ("Appendix 3"), names ("999") and how often are no figures.
struct FigureReader {
  private let reading: Reading
  private var words: [ReadWord] { reading.words }

  static func figures(of reading: Reading, _ text: NumericText) -> [Figure] {
    let reader = FigureReader(reading: reading)
    let others = LengthReader.lengths(of: text).map(\.range) + FrequencyReader.frequencies(of: text).map(\.range)
    let quantities = QuantityReader.quantities(of: text) + reader.countedYears()
    return quantities.sorted { $0.range.lowerBound < $1.range.lowerBound }.map(reader.figure).filter { figure in
      !others.contains { $0.overlaps(figure.range) } && !reader.isExcluded(figure)
    }
  }

  /// The ages of a text, each with its range of words: "18-24" of "aged 18-24".
  static func ages(of reading: Reading) -> [Figure] {
    guard reading.words.contains(where: { $0.kind == .number }) else { return [] }
    let reader = FigureReader(reading: reading)
    return QuantityReader.quantities(of: NumericText(reading.wording)).map(reader.figure).filter {
      AgeReader.isAge($0, in: reading) && $0.kind == .number
    }
  }

  private func figure(_ quantity: Quantity) -> Figure {
    Figure(quantity: quantity, context: context(of: quantity.range), isTarget: isTarget(quantity))
  }

  /// "2000 officers" looks like a year and counts officers.
  private func countedYears() -> [Quantity] {
    words.indices.compactMap { index in
      guard words[index].kind == .date, words[index].bytes.count == 4, index + 1 < words.count,
        words[index + 1].classes.contains(.countedNoun), index == 0 || !words[index - 1].classes.contains(.preposition),
        let amount = FigureAmount(reading.wording.text.utf8Bytes(words[index].bytes))
      else { return nil }
      return Quantity(kind: .number, amount: amount, range: index..<index + 1)
    }
  }

  // MARK: What it is a figure of

  private func context(of range: Range<Int>) -> [Term] {
    let after = words[range.upperBound...].prefix(5).filter(\.isContent).prefix(3)
    let before = words[..<range.lowerBound].suffix(5).filter(\.isContent).suffix(3)
    return after.map(\.stem) + before.map(\.stem)
  }

  /// "by 15%", "a reduction of 200", "increase ... by half".
  private func isTarget(_ quantity: Quantity) -> Bool {
    guard !quantity.kind.isMoney else { return false }
    if quantity.isChange { return true }
    let before = words[..<quantity.range.lowerBound].suffix(8)
    return before.contains { !$0.classes.isDisjoint(with: [.rising, .falling]) || $0.term == Self.target }
      || quantity.kind == .percentage && quantity.limit.map { $0.kind != .around } ?? false
  }

  private func isExcluded(_ figure: Figure) -> Bool {
    guard figure.kind == .number else { return false }
    let start = figure.range.lowerBound
    if start > 0, words[start].kind != .word, words[start - 1].classes.contains(.labelNoun) || isCitation(before: start) { return true }
    return isNumberOfName(figure) || isEmergencyNumber(figure) || AgeReader.isAge(figure, in: reading)
  }

  /// "Year 7", "ISO 17020", "12 High Street": the number of a form, of a standard, of a house.
  private func isNumberOfName(_ figure: Figure) -> Bool {
    let (start, next) = (figure.range.lowerBound, figure.range.upperBound)
    guard figure.range.count == 1, words[start].kind == .number else { return false }
    if start > 0, words[start - 1].traits.contains(.capitalised), Self.numbered.contains(words[start - 1].term),
      start > 1 || !Self.openings.contains(words[start - 1].term)
    {
      return true
    }
    let name = words[next...].prefix(4).prefix { $0.traits.contains(.capitalised) }
    return name.count > 1 && name.dropFirst().contains { Self.streets.contains($0.term) }
  }

  private static let numbered = Set(
    ["year", "years", "iso", "form", "route", "junction", "regulation", "rule", "unit"].map(Term.init(word:)))
  /// Those that begin a sentence with a capital all the same.
  private static let openings = Set(["form"].map(Term.init(word:)))
  private static let streets = Set(
    [
      "street", "road", "lane", "avenue", "way", "square", "place", "terrace", "drive", "close", "crescent", "gardens", "row", "parade",
      "hill",
    ].map(Term.init(word:)))

  /// "s.17", "para. 4": the number of a provision.
  private func isCitation(before index: Int) -> Bool {
    guard index > 1, words[index - 1].isSign("."), words[index - 2].kind == .word else { return false }
    return Self.labels.contains(words[index - 2].term)
  }

  /// 101 and 999 are telephone numbers unless they count something.
  private func isEmergencyNumber(_ figure: Figure) -> Bool {
    guard figure.upper == nil, [101, 111, 112, 999].contains(figure.amount.exactWhole) else { return false }
    let (start, next) = (figure.range.lowerBound, figure.range.upperBound)
    // "from 334 to 111".
    if start > 1, words[start - 1].term == Self.to, words[start - 2].kind == .number { return false }
    if start > 0, words[start - 1].term == Self.from, next < words.count, words[next].term == Self.to { return false }
    return !(next < words.count && words[next].classes.contains(.countedNoun) && words[next].term != Self.calls)
  }

  private static let to = Term(word: "to")
  private static let from = Term(word: "from")
  private static let target = Term(word: "target")
  private static let calls = Term(word: "calls")
  private static let labels = Set(TermList.abbreviations.terms(of: "figure").map { Term(word: $0) })
}

extension String {
  /// The bytes of a range that begins and ends at characters.
  func utf8Bytes(_ range: Range<Int>) -> Substring.UTF8View.SubSequence {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return utf8[start..<utf8.index(start, offsetBy: range.count)]
  }
}
