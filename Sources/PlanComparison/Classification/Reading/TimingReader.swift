/// Finds the dates, lengths of time and frequencies of a text.
struct TimingReader {
  private let reading: Reading
  private var words: [ReadWord] { reading.words }

  static func timings(of reading: Reading) -> [Timing] {
    let units = reading.phrases(.timeUnit)
    let allFrequencies = reading.phrases(.frequency)
    guard !units.isEmpty || !allFrequencies.isEmpty || reading.words.contains(where: { $0.kind == .date }) else { return [] }
    let reader = TimingReader(reading: reading)
    let frequencies = allFrequencies.filter { !reading.words[$0.range.upperBound - 1].traits.contains(.possessive) }
    let taken = frequencies.map(\.range)
    let lengths = units.compactMap(reader.length).filter { length in !taken.contains { $0.overlaps(length.core) } }
    let all = reader.dates() + lengths + frequencies.map(reader.frequency)
    return all.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether a unit of time stands at `index`, perhaps after a hyphen: "10-year", "24 hours", "five working days".
  static func isTimeUnit(_ index: Int, in reading: Reading) -> Bool {
    let index = index < reading.words.count && reading.words[index].isSign("-") ? index + 1 : index
    return reading.phrases.contains { $0.category == .timeUnit && $0.range.lowerBound == index }
  }

  private func dates() -> [Timing] {
    words.indices.compactMap { index in
      guard words[index].kind == .date, !isCount(index), let date = PlanDate(words[index], in: reading.wording) else { return nil }
      return timing(.date(date), core: index..<index + 1)
    }
  }

  /// "2000 officers": no year.
  private func isCount(_ index: Int) -> Bool {
    guard words[index].bytes.count == 4, index + 1 < words.count, words[index + 1].classes.contains(.countedNoun) else { return false }
    return index == 0 || !words[index - 1].classes.contains(.preposition)
  }

  /// "24 hours", "a four year period", "ten-year".
  private func length(_ unit: Reading.Phrase) -> Timing? {
    var last = unit.range.lowerBound - 1
    if last > 0, words[last].isSign("-") { last -= 1 }
    guard last >= 0, let amount = amount(last), !AgeReader.isYearsOld(unit.range.upperBound, in: reading) else { return nil }
    let minutes = PhraseLexicon.standard.timeUnits[unit.value]
    let next = unit.range.upperBound
    let end = next < words.count && Self.spans.contains(words[next].term) ? next + 1 : next
    return timing(.length(amount: amount, unit: minutes), core: last..<end)
  }

  private func amount(_ index: Int) -> FigureAmount? {
    if words[index].kind == .number { return FigureAmount(reading.wording.text.utf8Bytes(words[index].bytes)) }
    let phrase = reading.phrases.first { $0.category == .number && $0.range.lowerBound == index && $0.value > 0 }
    return phrase.map { FigureAmount($0.value) }
  }

  private func frequency(_ phrase: Reading.Phrase) -> Timing {
    timing(.frequency(PhraseLexicon.standard.frequencies[phrase.value]), core: phrase.range)
  }

  /// Takes in the words before that belong to it: "by the end of", "no later than", "within".
  private func timing(_ kind: Timing.Kind, core: Range<Int>) -> Timing {
    var start = core.lowerBound
    var isDeadline = false
    while start > 0, core.lowerBound - start < 5, words[start - 1].kind == .word, Self.openers.contains(words[start - 1].term) {
      start -= 1
      isDeadline = isDeadline || Self.deadlines.contains(words[start].term)
    }
    if case .frequency = kind { start = core.lowerBound }
    while start < core.lowerBound, Self.weak.contains(words[start].term) { start += 1 }
    let around = words[core.upperBound...].prefix(4).filter(\.isContent) + words[..<start].suffix(4).filter(\.isContent)
    return Timing(kind: kind, range: start..<core.upperBound, core: core, isDeadline: isDeadline, context: around.map(\.stem))
  }

  /// Nouns that belong to a length of time.
  private static let spans = Set(["period", "periods", "term", "window", "cycle"].map(Term.init(word:)))
  private static let deadlines = Set(["by", "before", "within", "until", "than", "end", "till"].map(Term.init(word:)))
  private static let openers = Set(
    [
      "by", "before", "within", "until", "till", "no", "later", "than", "the", "end", "of", "in", "from", "over", "a", "during", "next",
      "since",
      "after", "for", "on", "start", "autumn", "spring", "summer", "winter", "early", "late", "at", "every",
    ].map(Term.init(word:)))
  /// Openers that begin nothing by themselves.
  private static let weak = Set(["the", "a", "of", "than", "later", "no"].map(Term.init(word:)).filter { $0 != Term(word: "no") })
}

/// Tells ages from other numbers.
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
