import PlanLanguage
import PlanModel
import PlanLoading
import PlanReading

/// Reads the wording that a sentence asks for: words to be replaced, deleted or present.
enum WantedWordingReader {
  /// The wording, where the sentence says one.
  static func wanted(in ask: Substring) -> WantedWording? {
    let quoted = QuotedWords.all(in: ask)
    if let replacement = replacement(quoted, in: ask) { return replacement }
    let words = FoldedText(ask)
    if let first = quoted.first {
      if words.containsAny(of: MinutesVocabulary.removing) { return .absent(first.text) }
      return words.containsAny(of: MinutesVocabulary.inserting) ? .present(first.text) : nil
    }
    return described(in: MinutesSentence(ask)).map { .present($0) }
  }

  /// "replace ‘could’ with ‘would’ or ‘will’", "‘may’ be changed to ‘will’", "‘will’ instead of ‘may’".
  private static func replacement(_ quoted: [QuotedWords], in ask: Substring) -> WantedWording? {
    guard quoted.count > 1 else { return nil }
    let before = FoldedText(ask[..<quoted[1].range.lowerBound])
    let between = FoldedText(ask[quoted[0].range.upperBound..<quoted[1].range.lowerBound])
    let others = alternatives(quoted, in: ask)
    if between.containsAny(of: ["instead of", "rather than", "in place of"]) {
      return .replacement(of: quoted[1].text, by: [quoted[0].text])
    }
    if before.containsAny(of: ["substitute", "substituted"]), between.contains("for") {
      return .replacement(of: quoted[1].text, by: [quoted[0].text])
    }
    let isReplaced = before.containsAny(of: MinutesVocabulary.replacing) && between.containsAny(of: ["with", "by", "for"])
    let isChanged = before.containsAny(of: MinutesVocabulary.changing) && between.containsAny(of: ["to", "read", "into"])
    return isReplaced || isChanged ? .replacement(of: quoted[0].text, by: others) : nil
  }

  /// The second quotation and those joined to it by "or" or a comma.
  private static func alternatives(_ quoted: [QuotedWords], in ask: Substring) -> [String] {
    var others = [quoted[1].text]
    for (one, next) in zip(quoted.dropFirst(), quoted.dropFirst(2)) {
      guard FoldedText(ask[one.range.upperBound..<next.range.lowerBound]).words.allSatisfy({ ["or", "and"].contains($0) }) else { break }
      others.append(next.text)
    }
    return others
  }

  /// "a list of outcomes ... should be included", "the inclusion of an appendix ... would be helpful": what is wanted, as described.
  private static func described(in sentence: MinutesSentence) -> String? {
    let words = sentence.words
    guard let verb = insertion(in: words) else { return nil }
    let start = words[..<verb].firstIndex(of: "inclusion").map { $0 + 2 } ?? 0
    guard verb - start >= 2, verb - start <= 30, !["it", "this", "these", "they", "either"].contains(words[start]) else { return nil }
    return sentence.words(start..<verb)
  }

  /// Where "should be included", "would be helpful" after "the inclusion of", or "be added" begins.
  private static func insertion(in words: [String]) -> Int? {
    let hasInclusion = words.prefix(3).contains("inclusion") || words.prefix(3).starts(with: ["a", "list", "of"])
    for index in words.indices where words[index] == "be" && index + 1 < words.count {
      let next = words[index + 1]
      guard ["included", "added", "inserted"].contains(next) || hasInclusion && ["helpful", "useful", "welcome"].contains(next) else {
        continue
      }
      let isHelped = index > 0 && ["should", "would", "must", "could", "to", "will"].contains(words[index - 1])
      return isHelped ? index - 1 : index
    }
    return nil
  }
}
