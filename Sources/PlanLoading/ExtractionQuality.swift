import PlanModel

/// How well words came out of a source that holds them as signs on a page. Extraction loses words without saying so; this says so.
///
/// The score is the share of words that can be read: one less the lost and broken ones, by all words. Broken are words with signs that
/// represent no letter (U+FFFD, "(cid:12)", signs of private use, `!"#`), letters spaced out one by one, words run together, and letters
/// without a vowel in a row of five or more. Lost are names that left a gap: "the residents of ." and an isolated comma. A page that is a
/// picture counts as 200 lost words. `Sources.md` has the figures from which the bounds were set.
struct ExtractionQuality {
  /// How many words there are.
  private(set) var words = 0
  /// Words that are broken.
  private(set) var broken = 0
  /// How many of them hold a sign in place of a ligature: "o˙ence" for "offence".
  private(set) var ligatures = 0
  /// Gaps where a word must have been.
  private(set) var lost = 0
  private let blankPages: [Int]
  private let pages: Int
  private var firstBroken: (text: String, place: Place)?
  private var firstGap: (text: String, place: Place)?

  /// Under this share a note warns. Plans whose extraction is sound score 0.999 and more.
  static let warning = 0.99
  /// Under this share the source is refused: a word in eight is gone or broken.
  static let refusal = 0.875
  /// The number of lost words that a page without text counts as.
  private static let wordsOfPage = 200

  init(of blocks: [Block], blankPages: [Int] = [], pages: Int = 0) {
    self.blankPages = blankPages
    self.pages = pages
    for block in blocks.flatMap(\.cellParagraphs) where block.kind != .contentsLine && block.kind != .furniture {
      count(block.text.text, at: block.place)
    }
  }

  /// The share of words that can be read, from 0 to 1.
  var score: Double {
    let missing = blankPages.count * Self.wordsOfPage
    let all = words + lost + missing
    return all == 0 ? 0 : 1 - Double(broken + lost + missing) / Double(all)
  }

  /// Whether the words cannot be relied on.
  var isTooPoor: Bool { score < Self.refusal }

  /// The fault, as part of a sentence.
  var reason: String {
    var reasons: [String] = []
    if !blankPages.isEmpty {
      reasons.append(
        "\(blankPages.count) of \(pages.counted("page")) \(blankPages.count.noun("is a picture and holds", "are pictures and hold")) no text"
      )
    }
    if broken > 0 { reasons.append("\(broken) of \(words.counted("word")) came out broken") }
    if lost > 0 { reasons.append("\(lost) \(lost == 1 ? "word is" : "words are") missing from sentences") }
    return reasons.joined(separator: "; ")
  }

  /// Notes for readers: pages without text always, and the rest under the bound.
  var notes: [LoadingNote] {
    var notes: [LoadingNote] = []
    if !blankPages.isEmpty {
      let list = blankPages.prefix(10).map(String.init).joined(separator: ", ")
      let what = blankPages.count == 1 ? "Page \(list) holds" : "Pages \(list)\(blankPages.count > 10 ? " and others" : "") hold"
      notes.append(LoadingNote(.unread, "\(what) no text: a picture or a scan, which was not read."))
    }
    // A ligature that came out wrong is in every such word of the source: one is enough to warn.
    guard score < Self.warning || ligatures > 0 else { return notes }
    if broken > 0, let first = firstBroken {
      notes.append(
        LoadingNote(
          .advice, at: first.place,
          "Extraction broke \(broken) of \(words.counted("word")), the first “\(first.text)”. Compare them with the document itself before relying on them."
        ))
    }
    if lost > 0, let first = firstGap {
      notes.append(
        LoadingNote(
          .advice, at: first.place,
          "Extraction lost \(lost) \(lost == 1 ? "word" : "words") that sentences call for, the first near “\(first.text)”. Ask for the document in Word."
        ))
    }
    return notes
  }

  private mutating func count(_ text: String, at place: Place) {
    var previous = ""
    var letters = 0
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\u{2028}" }) {
      words += 1
      letters = Self.isSingleLetter(word) ? letters + 1 : 0
      // Four letters in a row, one by one, are a word that was spaced out.
      let isLigature = Self.holdsLigature(word)
      if isLigature { ligatures += 1 }
      if isLigature || Self.isBroken(word) || letters >= 4 {
        broken += letters == 4 ? 4 : 1
        if firstBroken == nil { firstBroken = (String(word.prefix(40)), place) }
      }
      if Self.isGap(word, after: previous) {
        lost += 1
        if firstGap == nil { firstGap = ("\(previous) \(word)", place) }
      }
      previous = String(word)
    }
  }

  /// Whether accents that represent no letter are between letters: what a font without names for its ligatures leaves.
  private static func holdsLigature(_ word: Substring) -> Bool {
    word.unicodeScalars.contains { (0x02D8...0x02DD).contains($0.value) || $0.value == 0x02C6 || $0.value == 0x02C7 }
      && word.utf8.contains { $0.isASCIILetter }
  }

  private static func isSingleLetter(_ word: Substring) -> Bool { word.utf8.count == 1 && (word.first?.isLetter ?? false) }

  private static func isBroken(_ word: Substring) -> Bool {
    if word.contains("(cid:") { return true }
    // An address is no word.
    if word.contains("://") || word.contains("@") || word.hasPrefix("www.") { return false }
    var (run, vowels, capitals, letters) = (0, 0, 0, 0)
    for scalar in word.unicodeScalars {
      if scalar == "\u{FFFD}" || (0xE000...0xF8FF).contains(scalar.value) || scalar.value < 0x20 { return true }
      guard scalar.properties.isAlphabetic else {
        if run >= 5, vowels == 0, capitals < run { return true }
        if run > 26 { return true }
        (run, vowels, capitals) = (0, 0, 0)
        if scalar.properties.numericType != nil { letters += 1 }
        continue
      }
      (run, letters) = (run + 1, letters + 1)
      if scalar.properties.isUppercase { capitals += 1 }
      if scalar.value >= 0x80 || "aeiouwyAEIOUWY".unicodeScalars.contains(scalar) { vowels += 1 }
    }
    if letters == 0 { return !isSign(word) }
    return run > 26 || run >= 5 && vowels == 0 && capitals < run
  }

  /// Whether signs without a letter or a figure are of the kind found between words: dashes, bullets, arrows, dots, one sign of arithmetic.
  /// Glyphs of a font that does not say what they are come out as other ones.
  private static func isSign(_ word: Substring) -> Bool {
    // Marks of direction, as Arabic has them around brackets, are not seen.
    let word = String(String.UnicodeScalarView(word.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }))
    if word.unicodeScalars.allSatisfy({ $0.value >= 0x80 || ".-_=".unicodeScalars.contains($0) }) { return true }
    return word.utf8.count == 1 && "&|/+*%£,;:()<>[]".contains(word)
  }

  /// Whether a word must be missing between the two: after "of" comes no full stop, and no comma is isolated.
  private static func isGap(_ word: Substring, after previous: String) -> Bool {
    if [",", ".", ";"].contains(word) { return !previous.isEmpty }
    guard let last = word.last, ".,;".contains(last) else { return false }
    return ["the", "of", "and", "a", "an", "my", "our", "your", "their"].contains(word.dropLast().lowercased())
  }
}
