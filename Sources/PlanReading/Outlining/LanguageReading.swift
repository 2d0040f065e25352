import PlanLoading

/// The language of a text, judged by its commonest small words, and only then by what the file declares: a Welsh plan written in a
/// program that is set to English says that it is English.
struct LanguageReading {
  private var english = 0
  private var welsh = 0

  /// So many small words, and so large a share of one language, outweigh what the file says.
  private static let enough = 12
  private static let share = 0.8

  private static let englishWords: Set<Substring> = [
    "the", "and", "of", "to", "will", "for", "with", "that", "is", "are", "The", "THE", "AND",
  ]

  /// None of them is an English word. "i" and "a" are words of both.
  private static let welshWords: Set<Substring> = [
    "y", "yr", "yn", "ac", "o’r", "o'r", "i’r", "i'r", "a'r", "a’r", "ar", "gyda", "mae", "Mae", "bydd", "byddaf", "wedi", "gan", "sy’n",
    "sy'n",
    "y’r", "eu", "ein", "fy", "Byddaf", "Bydd", "mewn", "neu",
  ]

  /// Counts the words of a text.
  mutating func read(_ text: String) {
    for word in text.split(separator: " ") {
      if Self.englishWords.contains(word) { english += 1 } else if Self.welshWords.contains(word) { welsh += 1 }
    }
  }

  /// The language: "cy" or "en" by the words, or the first part of what the file says where the words are too few or mixed; nil where nothing
  /// decides.
  func language(declared: String?) -> String? {
    let declared = declared?.split { $0 == "-" || $0 == "_" }.first.map { $0.lowercased() }
    let words = english + welsh
    let byWords = words == 0 ? nil : welsh > english ? "cy" : "en"
    let isSure = words >= Self.enough && Double(max(english, welsh)) >= Double(words) * Self.share
    // Only these two are recognised by their words: a declaration of a third language is trusted.
    if isSure, declared == nil || declared == "en" || declared == "cy" { return byWords }
    return declared ?? byWords
  }
}
