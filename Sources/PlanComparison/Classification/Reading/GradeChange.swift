import PlanLanguage
import PlanModel

/// A grade of an inspection that became another: "a rating of good" to "a rating of adequate".
struct GradeChange {
  let original: Range<Int>
  let revised: Range<Int>
  /// Whether the new grade is the lower one.
  let isLower: Bool

  /// Nil where no grade changed, or where the words are no grades.
  init?(_ change: ComparedChange, _ pair: (original: Int, revised: Int)) {
    let before = Self.grades(change, .original, change.text(on: .original).reading.sentences[pair.original])
    let after = Self.grades(change, .revised, change.text(on: .revised).reading.sentences[pair.revised])
    guard before.count == 1, after.count == 1, before[0].value != after[0].value else { return nil }
    original = before[0].range
    revised = after[0].range
    isLower = after[0].value > before[0].value
  }

  /// The grades named in a sentence about grades.
  private static func grades(_ change: ComparedChange, _ side: Side, _ sentence: Range<Int>) -> [Reading.Phrase] {
    let reading = change.text(on: side).reading
    guard reading.words[sentence].contains(where: { nouns.contains($0.term) }) else { return [] }
    return reading.phrases(.rating).filter { sentence.contains($0.range.lowerBound) && isGrade($0.range, reading) }
  }

  /// Near a word that shows that a grade is meant: at most three words away.
  private static func isGrade(_ range: Range<Int>, _ reading: Reading) -> Bool {
    let near = max(0, range.lowerBound - 4)..<min(reading.words.count, range.upperBound + 4)
    return reading.words[near].contains { nouns.contains($0.term) }
  }

  private static let nouns = Set(RatingTerms.nouns.map(Term.init(word:)))
}
