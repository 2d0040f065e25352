import PlanLanguage
import PlanModel

/// Compares the words beside two commitments that loosen or tighten them: "where possible", "fully", "all".
struct QualifierComparison {
  private let change: ComparedChange
  private let sentences: (original: Range<Int>, revised: Range<Int>)

  init(_ change: ComparedChange, _ pair: (original: Int, revised: Int)) {
    self.change = change
    sentences = (change.text(on: .original).reading.sentences[pair.original], change.text(on: .revised).reading.sentences[pair.revised])
  }

  func reasons(_ rule: (some ClassificationRule).Type) -> [Reason] {
    let gone = lost(.original)
    let new = lost(.revised)
    let weaker = (gone: gone.filter { !$0.isLoosening }, new: new.filter(\.isLoosening))
    let firmer = (gone: gone.filter(\.isLoosening), new: new.filter { !$0.isLoosening })
    return [
      reason(rule, .weakened, gone: weaker.gone, new: weaker.new), reason(rule, .strengthened, gone: firmer.gone, new: firmer.new),
    ].compactMap(\.self)
  }

  private struct Qualifier {
    let range: Range<Int>
    let isLoosening: Bool
  }

  /// The qualifiers of one side that the other has not.
  private func lost(_ side: Side) -> [Qualifier] {
    let other: Side = side == .original ? .revised : .original
    let reading = change.text(on: side).reading
    let sentence = side == .original ? sentences.original : sentences.revised
    return reading.phrases.compactMap { phrase in
      guard sentence.contains(phrase.range.lowerBound), reading.isChanged(phrase.range), let isLoosening = isLoosening(phrase, reading),
        !has(phrase, of: reading, on: other)
      else { return nil }
      return Qualifier(range: phrase.range, isLoosening: isLoosening)
    }
  }

  /// Nil for a phrase that is no qualifier.
  private func isLoosening(_ phrase: Reading.Phrase, _ reading: Reading) -> Bool? {
    switch phrase.category {
    case .qualifier: phrase.value == PhraseLexicon.Qualifier.loosening.rawValue
    case .scope: isWholeAlone(phrase, reading) ? false : nil
    default: nil
    }
  }

  /// "all" or "every" before words that stay, with no word of scope in its place.
  private func isWholeAlone(_ phrase: Reading.Phrase, _ reading: Reading) -> Bool {
    guard phrase.value == PhraseLexicon.Scope.whole.rawValue, Self.whole.contains(reading.words[phrase.range.lowerBound].term) else {
      return false
    }
    let side: Side = sideIsOriginal(reading) ? .original : .revised
    let other: Side = side == .original ? .revised : .original
    guard let hunk = change.hunks.first(where: { $0[side].contains(phrase.range.lowerBound) }) else { return false }
    let theirs = change.text(on: other).reading.phrases
    let isReplaced = theirs.contains {
      $0.category == .scope && hunk[other].contains($0.range.lowerBound)
        && [PhraseLexicon.Scope.whole.rawValue, PhraseLexicon.Scope.part.rawValue].contains(Int32($0.value))
    }
    let after = reading.words[phrase.range.upperBound...].prefix(3)
    return !isReplaced
      && after.contains { word in word.isContent && change.text(on: other).reading.words.contains { $0.stem == word.stem } }
  }

  private func sideIsOriginal(_ reading: Reading) -> Bool { reading.wording.text == change.original.text }

  private func has(_ phrase: Reading.Phrase, of reading: Reading, on side: Side) -> Bool {
    let terms = reading.words[phrase.range].map(\.term)
    let other = change.text(on: side).reading
    return other.phrases.contains { $0.category == phrase.category && other.words[$0.range].map(\.term) == terms }
  }

  private func reason(
    _ rule: (some ClassificationRule).Type, _ kind: Reason.Kind, gone: [Qualifier], new: [Qualifier]
  ) -> Reason? {
    guard !gone.isEmpty || !new.isEmpty else { return nil }
    let isWeaker = kind == .weakened
    let lost = Quoting.joined(gone.map { change.quote(.original, quotedRange($0, .original)) })
    let put = Quoting.joined(new.map { change.quote(.revised, quotedRange($0, .revised)) })
    let facts = [
      gone.isEmpty ? nil : "\(lost) \(gone.count > 1 ? "are" : "is") gone",
      new.isEmpty ? nil : "\(put) \(new.count > 1 ? "are" : "is") new",
    ]
    let statement = facts.compactMap(\.self).joined(separator: " and ") + ", which promises \(isWeaker ? "less" : "more")."
    let words = gone.isEmpty ? put : lost
    let question: String
    if isWeaker {
      question =
        gone.isEmpty ? "In which cases will \(words) now apply, and who decides?" : "Why has \(words) gone, and what may no longer be done?"
    } else {
      question = gone.isEmpty ? "How will \(words) be met and shown?" : "What makes it possible to promise this without \(words)?"
    }
    return change.reason(
      rule, kind, statement,
      evidence: gone.map { change.evidence(.original, quotedRange($0, .original)) }
        + new.map { change.evidence(.revised, quotedRange($0, .revised)) },
      ask: question, isWeaker ? .notable : .minor)
  }

  /// With the word after it, where the qualifier is only half a phrase: "fully implemented", "subject to resources".
  private func quotedRange(_ qualifier: Qualifier, _ side: Side) -> Range<Int> {
    let words = change.text(on: side).reading.words
    let last = words[qualifier.range.upperBound - 1]
    let next = qualifier.range.upperBound
    guard next < words.count, words[next].kind == .word, words[next].isContent || last.classes.contains(.preposition) else {
      return qualifier.range
    }
    guard qualifier.range.count == 1 || last.classes.contains(.preposition) || Self.least.contains(last.term) else {
      return qualifier.range
    }
    guard last.traits.contains(.endsInLy) || last.classes.contains(.preposition) || last.classes.contains(.universal) else {
      return qualifier.range
    }
    return qualifier.range.lowerBound..<next + 1
  }

  private static let whole = Set(["all", "every", "each", "entire", "whole", "everyone", "everywhere"].map(Term.init(word:)))
  private static let least = Set(["least", "minimum"].map(Term.init(word:)))
}
