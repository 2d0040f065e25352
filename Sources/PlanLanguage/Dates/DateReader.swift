/// Finds the dates and periods of a text, quarters, seasons and spans of months among them.
package struct DateReader {
  private let wording: Wording
  private let atoms: [Atom]

  /// A date and its place.
  package struct Mention: Hashable, Sendable {
    package let date: PlanDate
    /// The tokens that state it.
    package let range: Range<Int>
    /// Whether it counts only where the other side has a match: a month, a season or a quarter without its year.
    package var isWeak: Bool { date.year == nil && date.day == nil }
  }

  /// The dates of a text, in order; none overlaps another.
  package static func dates(of text: NumericText) -> [Mention] {
    let reader = DateReader(wording: text.wording, atoms: text.atoms)
    var mentions: [Mention] = []
    var index = 0
    while index < reader.atoms.count {
      if let found = reader.date(at: index) {
        mentions.append(Mention(date: found.date, range: reader.atoms[index].token..<reader.atoms[found.end - 1].token + 1))
        index = found.end
      } else {
        index += 1
      }
    }
    return mentions
  }

  private typealias Found = (date: PlanDate, end: Int)

  private func date(at index: Int) -> Found? {
    switch atoms[index].kind {
    case .date: return years(at: index)
    case .word, .number: return quarter(at: index) ?? season(at: index) ?? feast(at: index) ?? month(at: index)
    default: return nil
    }
  }

  private func written(_ index: Int) -> PlanDate? {
    guard index < atoms.count, atoms[index].kind == .date else { return nil }
    return PlanDate(atoms[index].letters.utf8)
  }

  /// A date token, or two years that make a period: "2025 to 2026", "between 2025 and 2027".
  private func years(at index: Int) -> Found? {
    guard let first = written(index) else { return nil }
    let joins = letters(index + 1) == "to" || letters(index + 1) == "-" || letters(index + 1) == "and" && letters(index - 1) == "between"
    guard joins, first.precision == 1, first.lastYear == nil, let last = written(index + 2), last.precision == 1, last.lastYear == nil,
      let start = first.year, let end = last.year, (1...10).contains(end - start)
    else { return (first, index + 1) }
    return (PlanDate(year: start, lastYear: end), index + 3)
  }

  /// "Q1 2026/27", "the first quarter of 2026", "quarter 2".
  private func quarter(at index: Int) -> Found? {
    guard let (quarter, end) = quarterNumber(at: index) else { return nil }
    guard let (year, yearEnd) = year(from: end), let start = year.year else { return (PlanDate(quarter: quarter), end) }
    guard year.lastYear != nil else { return (PlanDate(year: start, month: quarter * 3 - 2, lastMonth: quarter * 3), yearEnd) }
    // The quarters of a financial year begin in April.
    let month = quarter == 4 ? 1 : quarter * 3 + 1
    return (PlanDate(year: quarter == 4 ? start + 1 : start, month: month, lastMonth: month + 2), yearEnd)
  }

  private func quarterNumber(at index: Int) -> (Int, end: Int)? {
    if let number = ["q1", "q2", "q3", "q4"].firstIndex(of: letters(index)) { return (number + 1, index + 1) }
    if letters(index) == "quarter", let number = ["1", "2", "3", "4"].firstIndex(of: letters(index + 1)) { return (number + 1, index + 2) }
    guard letters(index + 1) == "quarter", let number = Ordinals.value(letters(index)), number <= 4 else { return nil }
    return (number, index + 2)
  }

  /// "summer 2026", "by the winter of 2027", "this spring".
  private func season(at index: Int) -> Found? {
    guard let first = Self.seasons[letters(index)] else { return nil }
    let last = first == 12 ? 2 : first + 2
    if let (year, end) = year(from: index + 1), let start = year.year { return (PlanDate(year: start, month: first, lastMonth: last), end) }
    guard Self.openers.contains(letters(index - 1)), !isNoun(index + 1) else { return nil }
    return (PlanDate(month: first, lastMonth: last), index + 1)
  }

  /// "by Christmas", "before Easter 2027".
  private func feast(at index: Int) -> Found? {
    guard let month = Months.feasts[letters(index)], isCapital(index) else { return nil }
    if let (year, end) = year(from: index + 1), let start = year.year { return (PlanDate(year: start, month: month), end) }
    guard Self.openers.contains(letters(index - 1)) else { return nil }
    // Without its year it may be the next one, so that no month of it is before or after another.
    return (PlanDate(month: month, lastMonth: month % 12 + 1), index + 1)
  }

  /// "between April and June 2026", "by March".
  private func month(at index: Int) -> Found? {
    guard let number = Months.english.firstIndex(of: letters(index)), isCapital(index) else { return nil }
    if ["and", "to", "-"].contains(letters(index + 1)), let last = written(index + 2), last.day == nil, let month = last.month {
      return (PlanDate(year: last.year.map { month < number + 1 ? $0 - 1 : $0 }, month: number + 1, lastMonth: month), index + 3)
    }
    if index > 0, atoms[index - 1].token == atoms[index].token, let (year, end) = year(from: index + 1), let start = year.year {
      return (PlanDate(year: start, month: number + 1), end)
    }
    guard Self.openers.contains(letters(index - 1)) else { return nil }
    if ["and", "to", "-"].contains(letters(index + 1)), let last = Months.english.firstIndex(of: letters(index + 2)), isCapital(index + 2) {
      return (PlanDate(month: number + 1, lastMonth: last + 1), index + 3)
    }
    return (PlanDate(month: number + 1), index + 1)
  }

  /// A year or a period right after, or after "of" and similar words.
  private func year(from index: Int) -> (PlanDate, end: Int)? {
    let start = ["of", "in", ",", "the"].contains(letters(index)) ? index + 1 : index
    guard let date = written(start), date.precision == 1 else { return nil }
    return (date, start + 1)
  }

  private func letters(_ index: Int) -> String { atoms.indices.contains(index) ? atoms[index].letters : "" }

  private func isCapital(_ index: Int) -> Bool {
    let letters = wording.letters(of: wording.tokens[atoms[index].token])
    return letters.split(separator: "-").last?.first?.isUppercase ?? false
  }

  /// Whether a word follows that makes the one before its adjective: "the summer holidays".
  private func isNoun(_ index: Int) -> Bool {
    guard index < atoms.count, atoms[index].kind == .word else { return false }
    return !FunctionWords.isOne(Array(letters(index).utf8)[...])
  }

  /// The last month of a season; nil for any other word.
  package static func lastMonth(ofSeason word: String) -> Int? { seasons[word].map { $0 == 12 ? 2 : $0 + 2 } }

  private static let seasons = ["spring": 3, "summer": 6, "autumn": 9, "winter": 12]
  private static let openers: Set<String> = [
    "in", "by", "from", "until", "till", "before", "after", "since", "during", "of", "between", "early", "late", "mid", "this", "next",
    "the",
    "each",
    "every", "end", "and", "to",
  ]
}
