/// Finds how often something is done: "quarterly", "three times a year", "every two weeks", "round the clock", "£4 a month".
package struct FrequencyReader {
  private let atoms: [Atom]

  /// How often, where it is said.
  package struct Mention: Hashable, Sendable {
    /// How often.
    package let frequency: Frequency
    /// The tokens that state it.
    package let range: Range<Int>
    /// Whether it is the rate of an amount: "£4 a month", "30 cases a year".
    package let isRate: Bool
  }

  /// The frequencies of a text, in order; none overlaps another.
  package static func frequencies(of text: NumericText) -> [Mention] {
    let reader = FrequencyReader(atoms: text.atoms)
    var mentions: [Mention] = []
    var index = 0
    while index < reader.atoms.count {
      if let found = reader.frequency(at: index) {
        let range = reader.atoms[index].token..<reader.atoms[found.end - 1].token + 1
        mentions.append(Mention(frequency: found.frequency, range: range, isRate: found.isRate))
        index = found.end
      } else {
        index += 1
      }
    }
    return mentions
  }

  private typealias Found = (frequency: Frequency, end: Int, isRate: Bool)

  private func frequency(at index: Int) -> Found? { counted(at: index) ?? every(at: index) ?? listed(at: index) }

  /// "three times a year", "once a month", "twice each week", "4 times per year".
  private func counted(at index: Int) -> Found? {
    let count: (number: Int, end: Int)?
    switch letters(index) {
    case "once": count = (1, index + 1)
    case "twice": count = (2, index + 1)
    default: count = number(at: index).flatMap { ["times", "time"].contains(letters($0.end)) ? ($0.number, $0.end + 1) : nil }
    }
    guard let count, ["a", "per", "each", "every", "an"].contains(letters(count.end)), let unit = perYear(letters(count.end + 1)),
      let times = FigureAmount(unit)?.times(count.number)
    else { return nil }
    return (.perYear(times), count.end + 2, false)
  }

  /// "every two weeks", "every 3 months".
  private func every(at index: Int) -> Found? {
    guard letters(index) == "every", let count = number(at: index + 1), count.number > 0, let unit = perYear(letters(count.end)),
      let times = FigureAmount(unit)
    else { return nil }
    return (.perYear(FigureAmount(tenThousandths: times.tenThousandths / count.number)), count.end + 1, false)
  }

  /// A phrase of the vocabulary. A rate follows an amount or what is counted.
  private func listed(at index: Int) -> Found? {
    for entry in Self.phrases[letters(index)] ?? [] where holds(entry.words, at: index) {
      guard !entry.isRate || followsAmount(index) else { continue }
      return (entry.frequency, index + entry.words.count, entry.isRate)
    }
    return nil
  }

  private func holds(_ words: [String], at index: Int) -> Bool { words.indices.allSatisfy { letters(index + $0) == words[$0] } }

  private func followsAmount(_ index: Int) -> Bool {
    guard index > 0, ![.sign].contains(atoms[index - 1].kind), !Self.prepositions.contains(letters(index - 1)) else { return false }
    return ((max(0, index - 4))..<index).contains { atoms[$0].kind.isFigure || Numerals.isKnown(letters($0)) }
  }

  private func number(at index: Int) -> (number: Int, end: Int)? {
    guard index < atoms.count else { return nil }
    if atoms[index].kind == .number { return atoms[index].amount?.exactWhole.map { ($0, index + 1) } }
    guard atoms[index].kind == .word, let phrase = NumberPhrase(atoms, at: index) else { return nil }
    return phrase.amount.exactWhole.map { ($0, phrase.end) }
  }

  private func perYear(_ unit: String) -> Int? {
    ["day": 365, "week": 52, "fortnight": 26, "month": 12, "quarter": 4, "year": 1, "annum": 1][
      unit.hasSuffix("s") ? String(unit.dropLast()) : unit]
  }

  private func letters(_ index: Int) -> String { atoms.indices.contains(index) ? atoms[index].letters : "" }

  private static let prepositions: Set<String> = ["in", "for", "within", "over", "after", "of", "by", "during", "once", "half"]

  private struct Entry {
    let words: [String]
    let frequency: Frequency
    let isRate: Bool
  }

  /// The phrases by their first word, longest first.
  private static let phrases = Dictionary(
    grouping: TermList.frequencies.entries.compactMap { entry -> Entry? in
      let isRate = entry.name.hasPrefix("rate ")
      let name = isRate ? String(entry.name.dropFirst(5)) : entry.name
      return Frequency(name: name).map { Entry(words: entry.term.split(separator: " ").map(String.init), frequency: $0, isRate: isRate) }
    }, by: { $0.words[0] }
  ).mapValues { $0.sorted { $0.words.count > $1.words.count } }
}
