import PlanLanguage
import PlanModel
import PlanLoading
import PlanReading

/// One sentence or entry of a covering report: what it says was done, to what, in which words.
struct CoveringSentence {
  /// What it says was done; nil where its words do not say.
  let kind: ChangeKind?
  /// The objective that it names by its number: "Priority 3".
  let objective: String?
  private let sentence: MinutesSentence
  private let words: FoldedText
  private let quoted: [QuotedWords]

  init(_ sentence: MinutesSentence) {
    self.sentence = sentence
    words = FoldedText(sentence.text)
    quoted = QuotedWords.all(in: sentence.text)
    kind = CoveringVocabulary.kind(of: words) ?? (Self.replacement(quoted, in: sentence.text) == nil ? nil : .reworded)
    objective = Self.numberedObjective(in: sentence)
  }

  /// Whether a sentence of running text states that a part of the plan changed, or did not. What is asked, required or only possible does not.
  var isStatement: Bool {
    guard let kind, !words.containsAny(of: CoveringVocabulary.asking), !words.containsAny(of: CoveringVocabulary.showing) else {
      return false
    }
    guard !quoted.isEmpty || objective != nil || words.containsAny(of: CoveringVocabulary.parts) else { return false }
    return kind == .unchanged || CoveringVocabulary.saysDone(words) || Self.replacement(quoted, in: sentence.text) != nil
  }

  /// The statement, verbatim.
  func statement(at place: Place) -> Variation.CoveringStatement {
    var statement = Variation.CoveringStatement(
      text: String(sentence.text), objective: objective, kind: kind, place: place)
    if let replacement = Self.replacement(quoted, in: sentence.text) {
      statement.original = replacement.original
      statement.revised = replacement.revised
    } else if let only = quoted.first, quoted.count == 1 {
      if kind == .added { statement.revised = only.text } else { statement.original = only.text }
    }
    return statement
  }

  /// “could” becomes “will”; from “could” to “will”; “will” in place of “could”.
  private static func replacement(_ quoted: [QuotedWords], in text: Substring) -> (original: String, revised: String)? {
    guard quoted.count > 1 else { return nil }
    let between = FoldedText(text[quoted[0].range.upperBound..<quoted[1].range.lowerBound])
    let after = FoldedText(text[quoted[1].range.upperBound...])
    if between.containsAny(of: ["instead of", "rather than", "in place of", "replaces", "replacing", "takes the place of"]) {
      return (quoted[1].text, quoted[0].text)
    }
    let isChanged =
      between.containsAny(of: ["becomes", "become", "now reads", "with", "by", "to", "is now", "are now", "into"])
      || between.words == ["and"] && after.contains("respectively")
    return isChanged ? (quoted[0].text, quoted[1].text) : nil
  }

  /// A word for objectives with a number after it, verbatim.
  private static func numberedObjective(in sentence: MinutesSentence) -> String? {
    for index in sentence.words.indices.dropLast() where isTerm(sentence.words[index]) && isNumber(sentence.words[index + 1]) {
      return sentence.words(index..<index + 2)
    }
    return nil
  }

  private static func isTerm(_ word: String) -> Bool { ["priority", "objective", "theme", "aim", "pillar", "outcome"].contains(word) }

  private static func isNumber(_ word: String) -> Bool {
    word.utf8.allSatisfy(\.isASCIIDigit) && word.utf8.count < 3 || OutlineVocabulary.numberWords.contains(word) || word.utf8.count == 1
  }
}
