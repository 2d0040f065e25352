/// Finds the lengths of time of a text: "24 hours", "a four-year period", "two to three weeks", "within a month".
package struct LengthReader {
  private let atoms: [Atom]

  /// A length of time and its place.
  package struct Mention: Hashable, Sendable {
    /// The length in seconds; the lower end of a range.
    package let seconds: FigureAmount
    /// The upper end of a range.
    package let upper: FigureAmount?
    /// The number as it is written.
    package let number: FigureAmount
    /// The unit in seconds.
    package let unit: Int
    /// The tokens that state it.
    package let range: Range<Int>

    /// Whether two lengths are one. A month has no one length, so that "six months" and "180 days" are one; five working days are a week.
    package func isSame(as other: Mention) -> Bool {
      guard upper == other.upper else { return false }
      let (shorter, longer) = unit < other.unit ? (self, other) : (other, self)
      if shorter.unit == Self.workingDay, longer.unit % Self.week == 0 {
        return shorter.number.times(Self.week).map { $0 == longer.seconds.times(5) } ?? false
      }
      guard longer.unit >= Self.shortestMonth, shorter.unit < Self.shortestMonth else { return seconds == other.seconds }
      let (less, more) = (min(seconds, other.seconds).tenThousandths, max(seconds, other.seconds).tenThousandths)
      return more - less <= more / 50
    }

    /// As the vocabulary of units has them, in seconds.
    private static let workingDay = 86_401
    private static let week = 604_800
    private static let shortestMonth = 28 * 86_400
  }

  /// The lengths of a text, in order; none overlaps another.
  package static func lengths(of text: NumericText) -> [Mention] {
    let reader = LengthReader(atoms: text.atoms)
    var mentions: [Mention] = []
    var index = 0
    while index < reader.atoms.count {
      if let (mention, end) = reader.length(at: index) {
        mentions.append(mention)
        index = end
      } else {
        index += 1
      }
    }
    return mentions
  }

  /// The unit of time at a token, perhaps after a hyphen: "10-year", "24 hours", "five working days".
  package static func isUnit(_ word: String) -> Bool { units[word] != nil }

  /// How many seconds a unit of time lasts, by its name; nil for any other word.
  package static func seconds(of unit: String) -> Int? { units[unit] }

  private func length(at index: Int) -> (Mention, end: Int)? {
    guard let first = number(at: index) else { return nil }
    var end = first.end
    var upper: FigureAmount?
    if letters(end) == "to" || letters(end) == "-" || letters(end) == "or", let second = number(at: end + 1), second.amount > first.amount {
      (upper, end) = (second.amount, second.end)
    }
    if letters(end) == "-" { end += 1 }
    guard let unit = unit(at: end), !["old", "olds", "ago"].contains(letters(unit.end)), let seconds = first.amount.times(unit.seconds)
    else {
      return nil
    }
    let last = Self.spans.contains(letters(unit.end)) ? unit.end + 1 : unit.end
    let range = atoms[index].token..<atoms[last - 1].token + 1
    return (
      Mention(seconds: seconds, upper: upper.flatMap { $0.times(unit.seconds) }, number: first.amount, unit: unit.seconds, range: range),
      last
    )
  }

  private func unit(at index: Int) -> (seconds: Int, end: Int)? {
    if let unit = Self.units["\(letters(index)) \(letters(index + 1))"] { return (unit, index + 2) }
    return Self.units[letters(index)].map { ($0, index + 1) }
  }

  private func number(at index: Int) -> (amount: FigureAmount, end: Int)? {
    guard index < atoms.count else { return nil }
    if atoms[index].kind == .number { return atoms[index].amount.map { ($0, index + 1) } }
    guard atoms[index].kind == .word else { return nil }
    if let phrase = NumberPhrase(atoms, at: index) { return (phrase.amount, phrase.end) }
    // "within a month", "for a year", "within the hour".
    let isArticle = ["a", "an"].contains(letters(index)) && Self.openers.contains(letters(index - 1))
    guard isArticle || letters(index) == "the" && letters(index - 1) == "within", unit(at: index + 1) != nil else { return nil }
    return FigureAmount(1).map { ($0, index + 1) }
  }

  private func letters(_ index: Int) -> String { atoms.indices.contains(index) ? atoms[index].letters : "" }

  private static let units = Dictionary(
    TermList.timeUnits.entries.compactMap { entry in Int(entry.name).map { (entry.term, $0) } }, uniquingKeysWith: { first, _ in first })
  /// Nouns that belong to a length of time.
  private static let spans: Set<String> = ["period", "periods", "term", "window", "cycle"]
  private static let openers: Set<String> = ["for", "within", "over", "in", "after", "lasting", "every", "than"]
}
