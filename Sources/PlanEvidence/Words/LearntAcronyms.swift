import PlanLanguage

/// Acronyms with the words that they stand for, as the documents themselves give them: "the Victim Advice Line (VAL)".
struct LearntAcronyms {
  private var stems: [String: [String]] = [:]

  /// No acronyms.
  static let none = LearntAcronyms([])

  /// Learns from texts. Where two texts give an acronym different words, it has no meaning.
  init(_ texts: some Sequence<String>) {
    var isUnsure: Set<String> = []
    for text in texts where text.utf8.contains(UInt8(ascii: "(")) {
      for (acronym, words) in Self.definitions(in: text) {
        let stems = words.filter { !WordReader.idle.contains($0) }.map { WordReader.stem($0) }.filter { !WordReader.plain.contains($0) }
        if let known = self.stems[acronym], known != stems { isUnsure.insert(acronym) }
        self.stems[acronym] = stems
      }
    }
    for acronym in isUnsure { stems[acronym] = nil }
  }

  /// The stems of the words of an acronym's full name; none for any other word.
  func expansion(of word: WordReader.Word) -> [String] {
    guard !stems.isEmpty, !word.isFigure else { return [] }
    let letters = Self.acronym(word.written)
    return letters.flatMap { stems[$0] } ?? []
  }

  /// The capitals of a word that is an acronym, without the ending of a plural or a possessive; nil for any other word.
  private static func acronym(_ written: some StringProtocol) -> String? {
    let capitals = written.prefix { $0.isUppercase }
    guard (2...6).contains(capitals.count), ["", "s", "'s", "’s"].contains(written[capitals.endIndex...]) else { return nil }
    return String(capitals)
  }

  /// The acronyms in brackets whose letters are the first letters of the words before them.
  private static func definitions(in text: String) -> [(acronym: String, words: [String])] {
    var found: [(String, [String])] = []
    let parts = text.split(separator: "(")
    for (before, after) in zip(parts, parts.dropFirst()) {
      guard let close = after.firstIndex(of: ")"), let acronym = acronym(after[..<close]) else { continue }
      let words = WordReader.words(of: String(before)).suffix(10).map(\.folded)
      if let span = span(of: acronym.lowercased(), in: words) { found.append((acronym, span)) }
    }
    return found
  }

  /// The last words whose first letters spell the acronym; small words between them may be passed over.
  private static func span(of letters: String, in words: [String]) -> [String]? {
    var left = Array(letters)
    var start = words.count
    while let letter = left.last {
      guard start > 0 else { return nil }
      start -= 1
      if words[start].first == letter {
        left.removeLast()
      } else if !FunctionWords.linking.contains(words[start]) {
        return nil
      }
    }
    return Array(words[start...])
  }
}
