import PlanLanguage
import PlanModel
import PlanLoading

/// Joins sentences that a page, a column or a box broke in two: words without a stop, and then a paragraph that begins with a small letter.
enum BrokenSentences {
  /// Joins them, with a note.
  static func join(in text: inout OutlineText) {
    var joined: [OutlineLine] = []
    joined.reserveCapacity(text.lines.count)
    var places: [Place] = []
    for line in text.lines {
      if let before = joined.last, goesOn(before, with: line) {
        joined[joined.count - 1].append(line)
        places.append(line.place)
      } else {
        joined.append(line)
      }
    }
    guard let first = places.first else { return }
    text.lines = joined
    let count = places.count == 1 ? "A sentence that was broken in two was" : "\(places.count) sentences that were broken in two were"
    text.notes.append(LoadingNote(.inferred, at: first, "\(count) joined: each goes on in the paragraph after."))
  }

  private static func goesOn(_ before: OutlineLine, with line: OutlineLine) -> Bool {
    if isYear(line), let word = before.text.split(separator: " ").last, before.shape.closing == .open, callsForYear(word) { return true }
    guard line.isParagraph, line.shape.opening == .small, !line.shape.hasAddress, line.label == nil else { return false }
    guard before.shape.closing == .open || before.shape.closing == .comma, !before.shape.hasAddress, !before.shape.hasTab else {
      return false
    }
    if before.isItem { return true }
    return !before.isStyledTitle && before.isParagraph && before.shape.opening != .small && before.shape.words > 4
  }
}

extension BrokenSentences {
  /// "2029" alone, behind "Police and Crime Plan 2025 to" or "by March".
  private static func isYear(_ line: OutlineLine) -> Bool {
    line.isParagraph && (4...5).contains(line.text.utf8.count) && line.shape.digits == 4
      && (line.text.hasPrefix("20") || line.text.hasPrefix("19"))
  }

  private static func callsForYear(_ word: Substring) -> Bool {
    ["to", "in", "by", "of", "and", "until", "–", "-"].contains(word) || Months.english.contains(word.lowercased())
  }
}

extension OutlineLine {
  fileprivate mutating func append(_ rest: OutlineLine) {
    reword(text + " " + rest.text)
  }
}
