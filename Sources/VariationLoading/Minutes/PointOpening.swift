import PlanModel
import PlanLoading
import PlanReading

/// The words that record a decision: "RESOLVED:", "In summary, it was agreed that:", "RESOLVED that the draft be supported."
struct PointOpening {
  /// The words, verbatim.
  let words: String
  /// How the points below them are recorded.
  let form: AgreedPoint.Form
  /// Whether the points are in a list below.
  let isList: Bool

  /// Reads a sentence; nil where it records no decision.
  ///
  /// - Parameters:
  ///   - endsLine: Whether it is the last of its paragraph: a list can only follow there.
  ///   - isItem: Whether it is in a list itself, where "Agreed" may begin a remark.
  init?(_ sentence: MinutesSentence, endsLine: Bool, isItem: Bool) {
    let endings = [":", ":-", "that", "–"]
    let endsOpen = endsLine && endings.contains { sentence.text.hasSuffix($0) }
    if let form = Self.printed(sentence), !isItem || endsOpen {
      self.form = form
      isList = endsOpen || endsLine && sentence.words.count < 3
    } else if endsOpen, let form = Self.spoken(sentence) {
      self.form = form
      isList = true
    } else {
      return nil
    }
    words = String(sentence.text)
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
