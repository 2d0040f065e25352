import PlanLanguage

/// Cuts a text into words, hyphened words into their parts.
enum WordReader {
  /// A word or figure of a text.
  struct Word {
    /// The letters for matching: lower case, without a possessive ending.
    let folded: String
    /// The letters as written.
    let written: String
    /// Whether it is a figure.
    let isFigure: Bool
    /// Whether it begins with a capital that is not due to a sentence beginning with it.
    let isName: Bool
    /// The signs before it.
    var boundary: Boundary = .none
    /// Whether it is written in capitals alone: "IT" is no "it".
    var isCapitals: Bool { written.utf8.count > 1 && written.allSatisfy { $0.isUppercase || $0 == "'" || $0 == "’" } }
  }

  /// What parts a word from the one before it.
  enum Boundary {
    case none, comma
    /// A sentence begins with it.
    case sentence
  }

  /// The words and figures of a text, in order, without signs.
  static func words(of text: String) -> [Word] {
    let wording = Wording(text)
    var words: [Word] = []
    var beginsSentence = true
    var boundary = Boundary.sentence
    for token in wording.tokens {
      let letters = wording.letters(of: token)
      guard token.kind != .sign else {
        if ".:;!?|•“\"".contains(letters) { beginsSentence = true }
        if ".:;!?|•".contains(letters) { boundary = .sentence } else if letters == ",", boundary == .none { boundary = .comma }
        continue
      }
      if token.kind == .word {
        let isCapital = letters.first?.isUppercase == true
        for part in letters.split(whereSeparator: { "-‐‑–/".contains($0) }) {
          let name = isCapital && !beginsSentence && part.first?.isUppercase == true && !isPronoun(letters)
          words.append(Word(folded: folded(part), written: String(part), isFigure: false, isName: name, boundary: boundary))
          boundary = .none
        }
      } else {
        words.append(Word(folded: Folding.folded(letters), written: letters, isFigure: true, isName: false, boundary: boundary))
        boundary = .none
      }
      beginsSentence = false
    }
    return words
  }

  /// "I", "I'm", "I've": a capital that names nothing.
  private static func isPronoun(_ letters: String) -> Bool {
    letters.first == "I" && (letters.utf8.count == 1 || letters.dropFirst().first.map { "'’".contains($0) } ?? false)
  }

  /// The stem of a folded word. "Missing" keeps its ending: nothing that is missed is sought.
  static func stem(_ folded: String) -> String { kept.contains(folded) ? folded : Stem.of(folded) }

  /// Words whose ending is part of their sense.
  private static let kept: Set<String> = ["missing", "during", "meeting", "building", "hearing", "evening", "training", "morning"]

  private static func folded(_ part: Substring) -> String {
    var word = Folding.folded(String(part))
    if word.hasSuffix("'s") { word.removeLast(2) }
    if word.hasSuffix("'") { word.removeLast() }
    return word
  }

  /// Words too common in any paper to show its subject: function words, numbers, and the words of time and reporting.
  static let idle: Set<String> = functionWords.union(common)

  /// Words that hold sentences together.
  static let functionWords = Set(FunctionWords.all)

  private static let common: Set<String> = [
    "a", "about", "above", "after", "again", "all", "also", "although", "among", "any", "are", "because", "been", "before", "being",
    "below", "between", "both", "but", "can", "cannot", "could", "did", "does", "done", "down", "during", "each", "either", "every",
    "few", "first", "had", "has", "have", "here", "how", "if", "just", "last", "like", "many", "may", "might", "more", "most", "mostly",
    "much", "must", "new", "no", "nor", "not", "now", "off", "once", "only", "other", "others", "out", "over", "own", "per", "rather",
    "same", "second", "shall", "should", "since", "so", "some", "still", "such", "than", "then", "there", "third", "too", "under",
    "until", "up", "upon", "very", "was", "were", "what", "when", "where", "which", "while", "who", "whole", "whom", "whose", "why",
    "will", "would", "yet", "without", "through", "against", "want", "given", "affect", "line", "mean", "one", "two", "three", "four",
    "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty", "forty", "fifty", "hundred", "thousand",
    "million", "dozen", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
    "december", "spring", "summer", "autumn", "winter", "quarter", "year", "years", "month", "months", "week", "weeks", "day", "days",
    "number", "cent", "figure", "figures", "target", "measure", "previous", "end", "whilst", "along", "via", "towards", "toward",
    "despite", "however", "therefore", "going", "within", "besides", "prior", "sometimes", "often", "usually", "almost", "following",
  ]

  /// Words in most commitments of any plan: they have little weight.
  static let plain: Set<String> = Set(TermList.plainWords.terms.map(stem))
}
