import PlanLanguage

/// Finds the dates, lengths of time and frequencies of a text.
struct TimingReader {
  private let reading: Reading
  private var words: [ReadWord] { reading.words }

  static func timings(of reading: Reading, _ text: NumericText) -> [Timing] {
    let reader = TimingReader(reading: reading)
    let frequencies = FrequencyReader.frequencies(of: text).filter { !reading.words[$0.range.upperBound - 1].traits.contains(.possessive) }
    var taken = frequencies.map(\.range)
    let lengths = LengthReader.lengths(of: text).filter { length in !taken.contains { $0.overlaps(length.range) } }
    taken += lengths.map(\.range)
    let dates = DateReader.dates(of: text).filter { date in !reader.isCount(date.range) && !taken.contains { $0.overlaps(date.range) } }
    let timings =
      dates.map { reader.timing(.date($0.date), core: $0.range, isWeak: $0.isWeak) }.filter { !$0.isPartOfYear }
      + lengths.map { reader.timing(.length($0), core: $0.range) }
      + frequencies.map { reader.timing(.frequency($0.frequency), core: $0.range, isWeak: $0.isRate) } + reader.ordinals()
    return timings.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// "2000 officers": no year.
  private func isCount(_ range: Range<Int>) -> Bool {
    let index = range.lowerBound
    guard range.count == 1, words[index].bytes.count == 4, index + 1 < words.count, words[index + 1].classes.contains(.countedNoun) else {
      return false
    }
    return index == 0 || !words[index - 1].classes.contains(.preposition)
  }

  /// "the first year of this plan", "the third month"; "this year" comes before "next year".
  private func ordinals() -> [Timing] {
    words.indices.dropLast().compactMap { index in
      // "in Year 2 of the plan".
      if words[index].term == Self.year, index + 2 < words.count, words[index + 2].term == Self.of,
        let number = Int(reading.text(index + 1..<index + 2)), (1...10).contains(number)
      {
        return timing(.ordinal(number, unit: words[index].stem), core: index..<index + 2, isWeak: true)
      }
      guard words[index].kind == .word || words[index].kind == .number, Self.units.contains(words[index + 1].term),
        let number = Self.nearness[words[index].term] ?? Ordinals.value(Folding.folded(reading.text(index..<index + 1)))
      else { return nil }
      // "in the first year" is a time by itself; "for the first year" is one only against another.
      let isTime = index > 1 && Self.articles.contains(words[index - 1].term) && Self.inside.contains(words[index - 2].term)
      return timing(.ordinal(number, unit: words[index + 1].stem), core: index..<index + 2, isWeak: !isTime)
    }
  }

  /// Takes in the words before that belong to it: "by the end of", "no later than", "within".
  private func timing(_ kind: Timing.Kind, core: Range<Int>, isWeak: Bool = false) -> Timing {
    var start = core.lowerBound
    var isDeadline = false
    while start > 0, core.lowerBound - start < 5, words[start - 1].kind == .word, Self.openers.contains(words[start - 1].term) {
      start -= 1
      isDeadline = isDeadline || Self.deadlines.contains(words[start].term)
    }
    if case .frequency = kind { start = core.lowerBound }
    while start < core.lowerBound, Self.weak.contains(words[start].term) { start += 1 }
    let around = words[core.upperBound...].prefix(4).filter(\.isContent) + words[..<start].suffix(4).filter(\.isContent)
    let isEnd = core.lowerBound > 1 && words[core.lowerBound - 1].term == Self.of && words[core.lowerBound - 2].term == Self.end
    var timing = Timing(
      kind: kind, range: start..<core.upperBound, core: core, isDeadline: isDeadline, isEnd: isEnd, isWeak: isWeak && !isDeadline,
      context: around.map(\.stem))
    timing.isAfter = Self.after.contains(words[start].term)
    return timing
  }

  private static let articles = Set(["the", "my", "our"].map(Term.init(word:)))
  private static let inside = Set(["in", "within", "during", "by"].map(Term.init(word:)))
  private static let nearness = [Term(word: "this"): 1, Term(word: "next"): 2]
  private static let after = Set(["after", "from", "since"].map(Term.init(word:)))
  private static let of = Term(word: "of")
  private static let year = Term(word: "year")
  private static let end = Term(word: "end")
  private static let units = Set(["day", "week", "month", "year"].map(Term.init(word:)))
  private static let deadlines = Set(["by", "before", "within", "until", "than", "end", "till"].map(Term.init(word:)))
  private static let openers = Set(
    [
      "by", "before", "within", "until", "till", "no", "later", "than", "the", "end", "of", "in", "from", "over", "a", "during", "next",
      "since",
      "after", "for", "on", "start", "autumn", "spring", "summer", "winter", "early", "late", "mid", "at", "every",
    ].map(Term.init(word:)))
  /// Openers that begin nothing by themselves.
  private static let weak = Set(["the", "a", "of", "than", "later", "no"].map(Term.init(word:)).filter { $0 != Term(word: "no") })
}

/// Distinguishes ages from other numbers.
enum AgeReader {
  /// "aged 18", "under 25", "18 to 24 year olds", "over 60s".
  static func isAge(_ figure: Figure, in reading: Reading) -> Bool {
    let words = reading.words
    let (start, end) = (figure.range.lowerBound, figure.range.upperBound)
    if start > 0, aged.contains(words[start - 1].term) { return true }
    if isYearsOld(end, in: reading) || isYearsOld(end + 1, in: reading) { return true }
    if start > 1, words[start - 1].classes.contains(.preposition), aged.contains(words[start - 2].term) { return true }
    if start > 0, under.contains(words[start - 1].term), end >= words.count || !words[end].classes.contains(.countedNoun) {
      return (5...100).contains(figure.amount.tenThousandths / 10_000)
    }
    return false
  }

  /// "year olds", "-year-olds", "years old": at `index`, or a word further on.
  static func isYearsOld(_ index: Int, in reading: Reading) -> Bool {
    let words = reading.words
    for index in [index, index + 1] where index < words.count && old.contains(words[index].term) { return true }
    return false
  }

  private static let old = Set(["old", "olds", "year-old", "year-olds"].map(Term.init(word:)))
  private static let aged = Set(["aged", "age", "ages", "ageing"].map(Term.init(word:)))
  private static let under = Set(["under", "over"].map(Term.init(word:)))
}
