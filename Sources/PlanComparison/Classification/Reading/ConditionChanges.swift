import PlanLanguage
import PlanModel

/// The conditions that one sentence has and its partner has not.
struct ConditionChanges {
  private(set) var added: [Condition] = []
  private(set) var removed: [Condition] = []

  init(_ change: ComparedChange, _ pair: (original: Int, revised: Int)) {
    let (before, after) = (change.text(on: .original).reading, change.text(on: .revised).reading)
    let original = Self.conditions(of: change.text(on: .original), in: before.sentences[pair.original])
    let revised = Self.conditions(of: change.text(on: .revised), in: after.sentences[pair.revised])
    removed = original.filter { one in
      before.isChanged(one.opener) && !Self.isSaidOtherwise(one, before, after) && !revised.contains { $0.isLike(one) }
        && Self.isOfKept(one, before, before.sentences[pair.original], after)
    }
    added = revised.filter { one in
      after.isChanged(one.opener) && !Self.isSaidOtherwise(one, after, before) && !original.contains { $0.isLike(one) }
        && Self.isOfKept(one, after, after.sentences[pair.revised], before)
    }
  }

  /// The conditions of a sentence, but for words that say how often: "once a year to hear how they were treated".
  private static func conditions(of text: ReadText, in sentence: Range<Int>) -> [Condition] {
    ConditionReader.conditions(of: text.reading, in: sentence).filter { condition in
      !text.timings.contains { timing in
        if case .frequency = timing.kind { timing.core.lowerBound == condition.range.lowerBound } else { false }
      }
    }
  }

  /// Whether the other side has the same clause behind another word of condition: "where both sides agree", "if both sides agree".
  private static func isSaidOtherwise(_ condition: Condition, _ reading: Reading, _ other: Reading) -> Bool {
    let clause = condition.opener.upperBound..<condition.range.upperBound
    guard clause.count > 1, reading.words[clause].allSatisfy({ !$0.isChanged }), let start = reading.words[clause.lowerBound].partner,
      start > 0
    else { return false }
    return openers.contains(other.words[start - 1].term)
  }

  private static let openers = Set(["where", "when", "whenever", "wherever", "if", "once", "should"].map(Term.init(word:)))

  /// Whether what hangs on the condition is on the other side: a clause that came or went with its own condition changes no promise.
  private static func isOfKept(_ condition: Condition, _ reading: Reading, _ sentence: Range<Int>, _ other: Reading) -> Bool {
    let clause = reading.words[sentence.lowerBound..<condition.range.lowerBound]
    // ", face to face where they wish": what is set off with its condition came or went with it.
    if let comma = clause.lastIndex(where: \.isComma), comma + 1 < condition.range.lowerBound,
      reading.words[comma..<condition.range.upperBound].allSatisfy(\.isChanged)
    {
      return false
    }
    guard let start = clause.lastIndex(where: { $0.classes.contains(.subordinator) }) else { return true }
    let theirs = Set(other.words.map(\.stem))
    let own = reading.words[start..<condition.range.lowerBound].filter(\.isContent)
    return own.isEmpty || own.contains { theirs.contains($0.stem) }
  }

  /// Whether conditions only came, or only went: then the promise is plainly worth less, or more.
  var isOneWay: Bool { added.isEmpty != removed.isEmpty }
}

extension Condition {
  /// Whether another condition says the same: both hang on one thing, or share their words.
  func isLike(_ other: Condition) -> Bool {
    if about == other.about, about != .other, about != .agreement, about != .evidence { return true }
    return !stems.isDisjoint(with: other.stems) || stems.isEmpty || other.stems.isEmpty
  }
}
