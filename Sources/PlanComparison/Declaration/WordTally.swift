import PlanLanguage
import PlanModel

/// How often each word occurs in a set of spans: the arithmetic of declared against actual.
struct WordTally {
  private(set) var counts: [String: Int] = [:]

  /// Counts the words of the spans of one kind; signs do not count.
  init(_ spans: [WordSpan], _ kind: WordSpan.Kind) {
    for span in spans where span.kind == kind {
      for word in Wording(span.text).foldedWords { counts[word, default: 0] += 1 }
    }
  }

  /// Whether no word is left.
  var isEmpty: Bool { counts.values.allSatisfy { $0 == 0 } }

  /// The words that this tally has beyond the other's.
  func beyond(_ other: WordTally) -> WordTally {
    var result = self
    for (word, count) in other.counts {
      if let own = result.counts[word] { result.counts[word] = max(0, own - count) }
    }
    return result
  }

  /// Whether any word is in both.
  func overlaps(_ other: WordTally) -> Bool {
    counts.contains { word, count in min(count, other.counts[word, default: 0]) > 0 }
  }
}
