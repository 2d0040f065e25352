import PlanLanguage
import PlanModel
import PlanLoading
import PlanReading

/// A sentence of the discussion that asks for something, agrees it or promises it.
struct AskingSentence {
  /// How it does so.
  let form: AgreedPoint.Form
  /// Who asks, in the words of the sentence.
  let mover: String?
  /// Who promises, of a promise.
  let promiser: AgreedPoint.Addressee?
  /// What is asked for: the words after the verb.
  let ask: Substring

  /// The words of a sentence within which its verb is looked for, and the bytes after the verb that are read.
  private static let mostWords = 200
  private static let mostBytes = 4000

  /// Reads a sentence; nil where it does none of these.
  init?(_ sentence: MinutesSentence) {
    var speaker: MinutesActor?
    for (index, word) in sentence.words.prefix(Self.mostWords).enumerated() {
      guard let found = Self.speaker(before: index, of: word, in: sentence, last: speaker) else { continue }
      speaker = found
      let rest = Self.complement(after: index, in: sentence)
      guard let form = Self.form(of: word, by: found, next: index + 1 < sentence.words.count ? sentence.words[index + 1] : "", rest) else {
        continue
      }
      self.form = form
      mover = form == .undertaking ? nil : Self.mover(found, form, in: sentence)
      promiser = form == .undertaking ? found.addressee : nil
      ask = rest
      return
    }
    return nil
  }

  /// Who speaks a verb; "... and agreed to" has the speaker of the verb before.
  private static func speaker(before index: Int, of word: String, in sentence: MinutesSentence, last: MinutesActor?) -> MinutesActor? {
    let vocabulary = MinutesVocabulary.self
    guard vocabulary.requesting.contains(word) || vocabulary.suggesting.contains(word) || vocabulary.promising.contains(word) else {
      return nil
    }
    if index > 0, ["and", "but"].contains(sentence.words[index - 1]), let last { return last }
    return MinutesActor(before: index, in: sentence)
  }

  /// What a verb says, without the "that" after it.
  private static func complement(after verb: Int, in sentence: MinutesSentence) -> Substring {
    let next = verb + 1
    guard next < sentence.words.count else { return "" }
    return sentence.text(from: sentence.words[next] == "that" ? next + 1 : next)
  }

  private static func form(of verb: String, by speaker: MinutesActor, next: String, _ rest: Substring) -> AgreedPoint.Form? {
    guard !rest.isEmpty else { return nil }
    let said = FoldedText(rest, limit: mostBytes)
    if speaker.addressee == nil || speaker.isPanel {
      if verb == "agreed" { return ["that", "to"].contains(next) || speaker.addressee == nil && next != "with" ? .agreement : nil }
      if MinutesVocabulary.requesting.contains(verb) { return MinutesVocabulary.questions.contains(next) ? nil : .request }
      return MinutesVocabulary.suggesting.contains(verb) && said.containsAny(of: MinutesVocabulary.asking) ? .request : nil
    }
    guard MinutesVocabulary.promising.contains(verb) else { return nil }
    let isPlain = ["agreed", "undertook", "offered", "committed", "promised"].contains(verb) && next == "to"
    return isPlain || said.containsAny(of: MinutesVocabulary.promises) ? .undertaking : nil
  }

  /// The panel itself agrees what "was agreed"; what "was suggested" has no named mover.
  private static func mover(_ speaker: MinutesActor, _ form: AgreedPoint.Form, in sentence: MinutesSentence) -> String? {
    guard speaker.addressee != nil else { return form == .agreement ? "The Panel" : nil }
    let words = sentence.words(speaker.words)
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
