import PlanLanguage
import PlanModel

/// Compares whether two commitments promise something better than now: "better", "more efficient", "reduce".
struct ImprovementComparison {
  private let change: ComparedChange
  private let sentences: (original: Range<Int>, revised: Range<Int>)

  init(_ change: ComparedChange, _ pair: (original: Int, revised: Int)) {
    self.change = change
    sentences = (change.text(on: .original).reading.sentences[pair.original], change.text(on: .revised).reading.sentences[pair.revised])
  }

  func reason(_ rule: (some ClassificationRule).Type) -> Reason? {
    guard change.change.subject.kind == .commitment, change.overlap(sentences.original, sentences.revised) >= 0.4 else { return nil }
    let (before, after) = (improvements(.original, sentences.original), improvements(.revised, sentences.revised))
    guard before.isEmpty != after.isEmpty, !areActsLevel else { return nil }
    let side: Side = after.isEmpty ? .original : .revised
    let ranges = before + after
    guard ranges.contains(where: { change.text(on: side).reading.isChanged($0) }) else { return nil }
    let words = Quoting.joined(ranges.map { change.quote(side, $0) })
    let (verb, isWeaker) = (ranges.count > 1 ? "are" : "is", side == .original)
    return change.reason(
      rule, isWeaker ? .weakened : .strengthened,
      isWeaker
        ? "\(words) \(verb) gone: the words no longer promise more than now."
        : "\(words) \(verb) new: the words now promise more than before.",
      evidence: ranges.map { change.evidence(side, $0) },
      ask: isWeaker
        ? "Is the improvement that \(words) promised still expected?" : "How will \(words) be shown, and measured against what?",
      isWeaker ? .notable : .minor)
  }

  /// "Stop" against "Prevent": two acts of one level promise the same.
  private var areActsLevel: Bool {
    let (before, after) = (change.text(on: .original), change.text(on: .revised))
    guard let one = before.reading.sentences.firstIndex(of: sentences.original).flatMap({ before.heads[$0] }),
      let other = after.reading.sentences.firstIndex(of: sentences.revised).flatMap({ after.heads[$0] })
    else { return false }
    let (was, now) = (one.actStem(in: before.reading.words), other.actStem(in: after.reading.words))
    return was != now && VerbScales.areLevel(was, now)
  }

  private func improvements(_ side: Side, _ sentence: Range<Int>) -> [Range<Int>] {
    let text = change.text(on: side)
    let words = text.reading.words
    return text.reading.phrases.compactMap { phrase in
      guard phrase.category == .improvement, phrase.value == 1, sentence.contains(phrase.range.lowerBound), !isNoun(phrase.range, text)
      else { return nil }
      let (first, next) = (words[phrase.range.lowerBound], phrase.range.upperBound)
      if isSaidOtherwise(phrase.range, side) { return nil }
      guard Self.leaning.contains(first.term), next < sentence.upperBound, words[next].kind == .word, words[next].isContent else {
        return phrase.range
      }
      return phrase.range.lowerBound..<next + 1
    }
  }

  /// "preventing" where the other side has "prevention", "better" where it has "best".
  private func isSaidOtherwise(_ range: Range<Int>, _ side: Side) -> Bool {
    let words = change.text(on: side).reading.words
    let theirs = change.text(on: side.other).reading.words
    guard range.count == 1, let word = words[range].first, word.isChanged else { return false }
    if word.term == Self.better, theirs.contains(where: { $0.term == Self.best && $0.isChanged }) { return true }
    return theirs.contains {
      $0.isChanged && $0.term != word.term && $0.stem == word.stem && $0.classes.isDisjoint(with: [.rising, .falling])
    }
  }

  private static let better = Term(word: "better")
  private static let best = Term(word: "best")

  /// "the end of March", "the Violence Reduction Unit": no promise, but part of a date or a name.
  private func isNoun(_ range: Range<Int>, _ text: ReadText) -> Bool {
    let words = text.reading.words
    let determining: WordClass = [.article, .determiner, .universal, .possessive]
    let isAfterArticle =
      range.lowerBound > 0 && !words[range.lowerBound - 1].classes.isDisjoint(with: determining)
      && Self.nouns.contains(words[range.lowerBound].term)
    if text.reading.phrases.contains(where: { $0.category == .rating && $0.range.overlaps(range) }) { return true }
    if text.figures.contains(where: { $0.quantity.limit?.range.overlaps(range) ?? false }) { return true }
    return isAfterArticle || text.names.contains { $0.range.overlaps(range) } || text.timings.contains { $0.range.overlaps(range) }
  }

  /// Verbs of improvement that after an article are nouns, and improve nothing.
  private static let nouns = Set(["end", "stop", "lift"].map(Term.init(word:)))
  /// Words that say nothing without the next.
  private static let leaning = Set(
    ["more", "further", "greater", "extra", "additional", "fewer", "better", "higher", "lower"].map(Term.init(word:)))
}
