import PlanLanguage

/// Acronyms with the words that they stand for, as the documents themselves give them: "the Victim Advice Line (VAL)"; or, where no paper
/// says it, as the initials of words of one commitment: "ICVs" for "independent custody visitors".
struct LearntAcronyms {
  private var stems: [String: [String]] = [:]

  /// No acronyms.
  static let none = LearntAcronyms([])

  /// Learns from texts. Where two texts give an acronym different words, it has no meaning.
  ///
  /// - Parameter commitments: Whose words an acronym may be the initials of, where nothing defines it.
  init(_ texts: some Sequence<String>, initialsOf commitments: [String] = []) {
    var isUnsure: Set<String> = []
    for text in texts where text.utf8.contains(UInt8(ascii: "(")) {
      for (acronym, words) in Self.definitions(in: text) {
        let stems = Self.stems(of: words)
        if let known = self.stems[acronym], known != stems { isUnsure.insert(acronym) }
        self.stems[acronym] = stems
      }
    }
    for acronym in isUnsure { stems[acronym] = nil }
    let unknown = Set(texts.lazy.flatMap(Self.acronyms)).subtracting(stems.keys).subtracting(isUnsure)
    if !unknown.isEmpty { learnInitials(of: commitments, among: unknown) }
  }

  /// Learns acronyms of three letters and more that are the initials of neighbouring words of the commitments, the same words wherever they are.
  private mutating func learnInitials(of commitments: [String], among acronyms: Set<String>) {
    let byLastLetter = Dictionary(grouping: acronyms) { $0.lowercased().last }
    var found: [String: Set<[String]>] = [:]
    for text in commitments {
      let words = WordReader.words(of: text).map(\.folded)
      for end in words.indices where !FunctionWords.linking.contains(words[end]) {
        for acronym in byLastLetter[words[end].first] ?? [] {
          guard let span = Self.span(of: acronym.lowercased(), in: Array(words[...end].suffix(acronym.count + 3))) else { continue }
          found[acronym, default: []].insert(Self.stems(of: span))
        }
      }
    }
    for (acronym, readings) in found where readings.count == 1 { stems[acronym] = readings.first }
  }

  private static func stems(of words: [String]) -> [String] {
    words.filter { !WordReader.idle.contains($0) }.map { WordReader.stem($0) }.filter { !WordReader.plain.contains($0) }
  }

  /// The words of a text in three to six capitals.
  private static func acronyms(of text: String) -> [String] {
    guard text.contains(where: \.isLowercase) else { return [] }
    return text.split { !$0.isLetter && $0 != "'" && $0 != "’" }.compactMap { acronym($0) }.filter { $0.count > 2 }
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
