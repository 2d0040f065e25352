import PlanLanguage
import PlanLoading

/// A heading's printed number or name, parted from its words: "3.2", "Priority 1:", "Theme B –".
///
/// An appendix keeps its name within its words ("Appendix 1: Collaboration"), because that is what readers call it by.
struct HeadingLabel: Hashable {
  /// What was parted off, as printed; nil where nothing was.
  var label: String?
  /// The rest; empty where the whole line is a label.
  var text: String
  /// The word for objectives in the label: "Priority".
  var term: String?
  /// How many numbers the label has: 2 for "3.2"; nil where it is no plain number.
  var depth: Int?
  /// Whether the words begin with "Appendix" or a similar word and a number or letter, or are all there is.
  var isAppendix = false

  /// Parts a heading's text. A label that the format gives ("3.2" by numbering) comes before what is printed.
  init(_ text: String, label given: String? = nil) {
    if let given {
      self.init(given: given, text)
    } else {
      self.init(printed: text)
    }
  }

  private init(printed text: String) {
    self.text = text
    let words = Self.firstWords(of: text)
    if partAppendix(words) || partTerm(words) || partPart(words) { return }
    partNumber(words)
  }

  private init(given: String, _ text: String) {
    let whole = HeadingLabel(printed: given + " " + text)
    self = whole.isAppendix || whole.term != nil ? whole : HeadingLabel(printed: text)
    guard !whole.isAppendix, whole.term == nil else { return }
    depth = Self.numberDepth(Substring(given))
    if !isAppendix { label = label.map { given + " " + $0 } ?? given }
  }

  private static func firstWords(of text: String) -> [Substring] {
    text.split(maxSplits: 8) { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
  }

  private mutating func partAppendix(_ words: [Substring]) -> Bool {
    guard let first = words.first, OutlineVocabulary.appendixWords.contains(FoldedText(first).key) else { return false }
    isAppendix = words.count == 1 || Self.isNumber(words[1]) || first.last == ":"
    return isAppendix
  }

  private mutating func partTerm(_ words: [Substring]) -> Bool {
    guard words.count > 0 else { return false }
    let folded = words.map { FoldedText($0).key }
    for candidate in OutlineVocabulary.objectiveTerms where folded.starts(with: candidate.words) {
      let count = candidate.words.count
      let closesWithColon = words[count - 1].last == ":"
      if closesWithColon {
        part(words, count)
      } else if count < words.count, Self.isNumber(words[count]), Self.parts(words, at: count) {
        part(words, count + 1)
      } else if count < words.count, Self.isSeparator(words[count]) {
        part(words, count)
      } else {
        continue
      }
      term = candidate.singular
      return true
    }
    return false
  }

  private mutating func partPart(_ words: [Substring]) -> Bool {
    guard words.count > 1, OutlineVocabulary.partWords.contains(FoldedText(words[0]).key), Self.isNumber(words[1]) else { return false }
    part(words, 2)
    return true
  }

  private mutating func partNumber(_ words: [Substring]) {
    guard words.count > 1, let depth = Self.numberDepth(words[0]) else { return }
    self.depth = depth
    part(words, 1)
  }

  /// Parts off some words, and a separating dash or colon after them.
  private mutating func part(_ words: [Substring], _ count: Int) {
    var count = count
    if count < words.count, Self.isSeparator(words[count]) { count += 1 }
    label = words[..<count].joined(separator: " ")
    text = count < words.count ? String(text[words[count].startIndex...]) : ""
  }

  /// Whether a number before running words is a label: a separator or a capital follows ("Priority 1 Safer roads", not "Aim a little").
  private static func parts(_ words: [Substring], at index: Int) -> Bool {
    let isLetter = words[index].count == 1 && words[index].first?.isLetter == true
    guard index + 1 < words.count else { return true }
    if isSeparator(words[index + 1]) || !(words[index].last?.isLetter ?? false) && !(words[index].last?.isNumber ?? false) { return true }
    return !isLetter && (words[index + 1].first?.isUppercase ?? false)
  }

  private static func isSeparator(_ word: Substring) -> Bool { [":", "-", "–", "—", "|", ".", ":-"].contains(word) }

  /// Whether a word is a number, a letter or a number in words, such as "2:", "3.1", "B", "iv" or "One".
  private static func isNumber(_ word: Substring) -> Bool {
    if numberDepth(word) != nil { return true }
    let folded = FoldedText(word).key
    if folded.count == 1, folded != "a" || word.first == "A" { return folded.first?.isLetter ?? false }
    return OutlineVocabulary.numberWords.contains(folded) || isRoman(folded)
  }

  private static func isRoman(_ word: String) -> Bool {
    !word.isEmpty && word.count < 6 && word.allSatisfy { $0 == "i" || $0 == "v" || $0 == "x" }
  }

  /// How many numbers a printed number has ("3." 1, "3.2" 2), each of at most two digits; nil where the word is none.
  static func numberDepth(_ word: Substring) -> Int? {
    var depth = 0
    var digits = 0
    for byte in word.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if digits == 0 { depth += 1 }
        digits += 1
        if digits > 2 { return nil }
      case UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ":"):
        if digits == 0 { return nil }
        digits = 0
      default: return nil
      }
    }
    return depth > 0 ? depth : nil
  }
}
