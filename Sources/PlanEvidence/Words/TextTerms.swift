import PlanLanguage

/// What a text is about, for matching: its terms with their positions, its names, its figures.
///
/// A term is the stem of a word, or the subject of a word or phrase (see ``RelatedSubjects``).
struct TextTerms {
  /// A term of the text.
  struct Entry {
    /// The number of the term in the ``TermNumbers``.
    let term: Int32
    /// 1, or less for a stem within a phrase that has a subject.
    var weight: Double
    /// The positions of its words, a bit each; those from the 63rd on share a bit.
    var positions: UInt64
  }

  /// The terms, each once, in the order of their numbers.
  let entries: [Entry]
  /// The stems that are written as names here.
  let names: Set<Int32>
  /// Those of them that stand behind "in" or "near", as the names of towns do.
  let towns: Set<Int32>
  /// Those of them that stand behind "at" or "to", as the names of towns and of buildings do.
  let sites: Set<Int32>
  /// The stems that are written here in small letters.
  let common: Set<Int32>
  /// How many words there are that are no idle ones.
  let wordCount: Int
  /// The words as written, for showing what matched.
  let written: [String]
  let figures: [EvidenceFigure]
  /// The things counted, with how many: "2,131 officers".
  let counts: [(term: Int32, value: Double)]

  init(
    _ text: String, numbers: inout TermNumbers, acronyms: LearntAcronyms = .none, subjects: RelatedSubjects = .standard,
    settings: MatchSettings = .standard
  ) {
    let words = WordReader.words(of: text)
    let asides = SidePhrases.indices(in: words)
    let stems = words.map { WordReader.stem($0.folded) }
    var found: [Int32: Entry] = [:]
    var isInPhrase = Array(repeating: false, count: words.count)
    let titles = Self.titles(in: words)
    for match in subjects.matches(in: words, stems: stems) where !match.words.contains(where: titles.contains) {
      if match.words.count > 1 { for index in match.words { isInPhrase[index] = true } }
      let isAbstract = match.words.count == 1 && WordReader.plain.contains(stems[match.words.lowerBound])
      let weight = (isAbstract ? settings.abstractSubject : 1) * (match.words.allSatisfy(asides.contains) ? settings.aside : 1)
      for subject in match.subjects {
        Self.add(numbers.number(of: "#" + subject), weight, Self.bits(match.words), to: &found)
      }
    }
    var (names, towns, common): (Set<Int32>, Set<Int32>, Set<Int32>) = ([], [], [])
    var sites: Set<Int32> = []
    var (isTown, isSite) = (false, false)
    var wordCount = 0
    for (index, word) in words.enumerated() {
      // "in Holmstead and Ostley" names two towns.
      if !(word.folded == "and" && index + 1 < words.count && words[index + 1].isName) {
        isTown = word.isName && (isTown || index > 0 && Self.placing.contains(words[index - 1].folded))
        isSite = word.isName && (isSite || index > 0 && Self.siting.contains(words[index - 1].folded))
      }
      guard !word.isFigure && !titles.contains(index) && !WordReader.idle.contains(word.folded) else { continue }
      wordCount += 1
      guard word.folded.utf8.count > 2 else { continue }
      let term = numbers.number(of: stems[index])
      let weight = (isInPhrase[index] ? 0.5 : 1) * (asides.contains(index) ? settings.aside : 1)
      Self.add(term, weight, Self.bits(index..<index + 1), to: &found)
      for stem in acronyms.expansion(of: word) {
        Self.add(numbers.number(of: stem), weight, Self.bits(index..<index + 1), to: &found)
      }
      if isTown { towns.insert(term) }
      if isSite { sites.insert(term) }
      if let pair = Self.pair(words, at: index) {
        let term = numbers.number(of: pair)
        Self.add(term, 0.5 * weight, Self.bits(index - 1..<index + 1), to: &found)
        names.insert(term)
        if isTown { towns.insert(term) }
      }
      if word.isName { names.insert(term) } else if word.written.first?.isLowercase == true { common.insert(term) }
    }
    entries = found.values.sorted { $0.term < $1.term }
    self.names = names
    self.towns = towns
    self.sites = sites
    self.common = common
    self.wordCount = wordCount
    written = words.map(\.written)
    figures = EvidenceFigure.figures(in: words)
    counts = Self.counts(in: words, stems: stems, numbers: &numbers)
  }

  /// Two neighbours with capitals as one name, whatever each says by itself: "Making Good".
  private static func pair(_ words: [WordReader.Word], at index: Int) -> String? {
    guard index > 0, words[index].isName, words[index].boundary == .none, words[index - 1].written.first?.isUppercase == true,
      !words[index - 1].isFigure, !isNamePart(words[index].folded), !isNamePart(words[index - 1].folded),
      !WordReader.functionWords.contains(words[index - 1].folded)
    else { return nil }
    return "^" + words[index - 1].folded + " " + words[index].folded
  }

  /// Whether a word is part of many names: "House", "Court", "Chief".
  static func isNamePart(_ word: String) -> Bool { nameParts.contains(word) }
  private static let nameParts = Set(TermList.passageWords.terms(of: "name part"))
  private static let siting: Set<String> = ["at", "to"]
  private static let placing: Set<String> = ["in", "near", "around", "outside"]

  /// The words of "Police and Crime Plan" and of the titles made with them: they only show that a passage is in such a paper.
  private static func titles(in words: [WordReader.Word]) -> Set<Int> {
    var found: Set<Int> = []
    for index in words.indices.dropLast(3)
    where words[index].folded == "police" && words[index + 1].folded == "and" && words[index + 2].folded == "crime" {
      found.formUnion(index...index + 3)
    }
    return found
  }

  private static func add(_ term: Int32, _ weight: Double, _ positions: UInt64, to found: inout [Int32: Entry]) {
    if var entry = found[term] {
      entry.weight = max(entry.weight, weight)
      entry.positions |= positions
      found[term] = entry
    } else {
      found[term] = Entry(term: term, weight: weight, positions: positions)
    }
  }

  private static func bits(_ range: Range<Int>) -> UInt64 { range.reduce(0) { $0 | (1 << UInt64(min($1, 63))) } }

  /// What is counted: the one or two words after a whole number of at least ten.
  private static func counts(
    in words: [WordReader.Word], stems: [String], numbers: inout TermNumbers
  ) -> [(term: Int32, value: Double)] {
    var found: [(term: Int32, value: Double)] = []
    for (index, word) in words.enumerated() where word.isFigure && !word.written.contains(where: { "£%/.".contains($0) }) {
      guard let value = Double(word.written.filter(\.isNumber)), value >= 10, !(1990...2060).contains(value) else { continue }
      for next in index + 1..<min(index + 3, words.count)
      where !words[next].isFigure && words[next].folded.utf8.count > 3 && !WordReader.idle.contains(words[next].folded) {
        found.append((numbers.number(of: stems[next]), value))
      }
    }
    return found
  }

  /// The words as written at the given positions, each run of neighbours as one.
  func words(at positions: UInt64) -> [String] {
    var runs: [String] = []
    var last = -2
    for index in written.indices.prefix(63) where positions & (1 << UInt64(index)) != 0 {
      if index == last + 1 { runs[runs.count - 1] += " " + written[index] } else { runs.append(written[index]) }
      last = index
    }
    return runs
  }
}
