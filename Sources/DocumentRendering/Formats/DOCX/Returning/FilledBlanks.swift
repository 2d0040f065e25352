extension EditedPaper {
  /// The blanks that were filled in, with the words that are there now. A paragraph that was altered in other places too gives none.
  public var filledBlanks: [String: String] {
    var filled: [String: String] = [:]
    for edit in edits {
      guard edit.kind == .changed, let drafted = edit.drafted, let words = edit.words else { continue }
      for (blank, answer) in Self.filled(drafted, by: words) where filled[blank] == nil { filled[blank] = answer }
    }
    return filled
  }

  /// The words in the place of the blanks of a paragraph, where everything between them is as it was.
  private static func filled(_ drafted: String, by words: String) -> [(String, String)] {
    let (fixed, blanks) = parts(of: drafted)
    guard !blanks.isEmpty, words.hasPrefix(fixed[0]) else { return [] }
    var rest = words.dropFirst(fixed[0].count)
    var found: [(String, String)] = []
    for (position, blank) in blanks.enumerated() {
      let next = fixed[position + 1]
      let isLast = position == blanks.count - 1
      guard
        let range = isLast
          ? rest.hasSuffix(next) ? rest.index(rest.endIndex, offsetBy: -next.count)..<rest.endIndex : nil : rest.firstRange(of: next)
      else { return [] }
      let answer = String(rest[..<range.lowerBound]).trimmed
      if !answer.isEmpty, answer != Inline.printed(blank: blank) { found.append((blank, answer)) }
      rest = rest[range.upperBound...]
    }
    return found
  }

  /// The words between the blanks of a paragraph, one more than there are blanks; and the blanks.
  private static func parts(of drafted: String) -> (fixed: [String], blanks: [String]) {
    let opening = "[officer to complete: "
    var (fixed, blanks) = ([String](), [String]())
    var rest = drafted[...]
    while let start = rest.firstRange(of: opening), let end = rest[start.upperBound...].firstIndex(of: "]") {
      fixed.append(String(rest[..<start.lowerBound]))
      blanks.append(String(rest[start.upperBound..<end]))
      rest = rest[rest.index(after: end)...]
    }
    return (fixed + [String(rest)], blanks)
  }
}
