import PlanModel

/// The words that record a decision: "RESOLVED:", "In summary, it was agreed that:", "RESOLVED that the draft be supported."
struct PointOpening {
  /// The words, verbatim.
  let words: String
  /// How the points below them are recorded.
  let form: AgreedPoint.Form
  /// Whether the points stand in a list below.
  let isList: Bool
  /// The point itself, where it stands in the same line.
  let point: Substring
  /// Where the words begin in the line.
  let start: String.Index

  /// Reads a line; nil where it records no decision.
  init?(_ line: MinutesLine) {
    guard let last = MinutesSentence.sentences(of: line.text).last, !last.words.isEmpty else { return nil }
    let endsOpen = last.text.hasSuffix(":") || last.text.hasSuffix(":-") || last.text.hasSuffix("that") || last.text.hasSuffix("–")
    if let form = Self.printed(last), line.kind != .item || endsOpen {
      self.form = form
      isList = endsOpen || last.words.count < 3
      start = last.text.startIndex
    } else if endsOpen, let form = Self.spoken(last) {
      self.form = form
      isList = true
      start = last.text.startIndex
    } else {
      return nil
    }
    words = String(last.text)
    point = last.text
  }

  /// "RESOLVED" or "AGREED" in capitals, or at the start.
  private static func printed(_ sentence: MinutesSentence) -> AgreedPoint.Form? {
    for (index, word) in sentence.words.prefix(6).enumerated() where word == "resolved" || word == "agreed" || word == "recommended" {
      let letters = sentence.text[sentence.ranges[index]].filter(\.isLetter)
      guard letters.allSatisfy(\.isUppercase) || index == 0 && (word == "resolved" || sentence.words.count == 1) else { continue }
      return word == "agreed" ? .agreement : .resolution
    }
    return nil
  }

  /// "It was agreed that:", "The Panel recommended that:".
  private static func spoken(_ sentence: MinutesSentence) -> AgreedPoint.Form? {
    for (index, word) in sentence.words.enumerated() {
      guard word == "resolved" || word == "agreed" || MinutesVocabulary.requesting.contains(word) || word == "suggested",
        let speaker = MinutesActor(before: index, in: sentence), speaker.addressee == nil || speaker.isPanel
      else { continue }
      if word == "resolved" { return .resolution }
      return word == "agreed" ? .agreement : .request
    }
    return nil
  }
}
