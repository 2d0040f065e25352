import PlanLanguage
import PlanModel
import PlanLoading
import PlanReading

/// What the words of a point say of who is to act and of what kind it is.
enum PointReading {
  /// What is asked for, by its vocabulary.
  static func kind(of ask: Substring) -> Recommendation.Kind {
    let words = FoldedText(ask)
    switch WantedWordingReader.wanted(in: ask) {
    case .replacement, .absent: return .wording
    case .present, nil: break
    }
    if words.containsAny(of: MinutesVocabulary.process) { return .process }
    if words.containsAny(of: MinutesVocabulary.reinstating) { return .reinstatement }
    if words.containsAny(of: MinutesVocabulary.clarifying) { return .clarification }
    if words.containsAny(of: MinutesVocabulary.measuring) { return .measure }
    if words.containsAny(of: MinutesVocabulary.consulting) { return .consultation }
    return words.containsAny(of: MinutesVocabulary.wording) ? .wording : .process
  }

  /// Who is to act: the first that is said to act; else, where anything is to be done, the commissioner, whose plan it is.
  static func addressee(of ask: Substring, form: AgreedPoint.Form) -> AgreedPoint.Addressee? {
    let spoken = withoutQuotations(ask)
    let sentence = MinutesSentence(spoken[...])
    for index in sentence.words.indices.dropFirst() where acting.contains(sentence.words[index]) {
      guard let actor = MinutesActor(endingAt: index, in: sentence), acts(in: sentence, at: index) else { continue }
      return actor.addressee
    }
    if form == .resolution, let actor = bidden(in: sentence) { return actor.addressee }
    let words = FoldedText(ask)
    if words.containsAny(of: ["be noted", "noted the", "notes the"]) { return nil }
    return form != .resolution || words.containsAny(of: doing) ? .localPolicingBody : nil
  }

  /// The one whom a resolution bids by its first words alone, in the plain form of the verb: "That the Commissioner publish the figures".
  private static func bidden(in sentence: MinutesSentence) -> MinutesActor? {
    let words = sentence.words
    for verb in words.indices.dropFirst().prefix(8) {
      guard let actor = MinutesActor(endingAt: verb, in: sentence), !actor.isPanel, actor.words.lowerBound == 0 else { continue }
      let (word, after) = (words[verb], words[verb...].prefix(4))
      let isPlain = !["s", "ed", "ly", "ing"].contains(where: word.hasSuffix) && !notBidding.contains(word)
      return isPlain && !after.contains("be") ? actor : nil
    }
    return nil
  }

  /// Words after a name that are no verb in its plain form.
  private static let notBidding: Set<String> = ["had", "were", "and", "or", "of", "for", "in", "on", "at", "with", "who", "to"]

  /// The text without quoted words: who acts in them is not asked to.
  private static func withoutQuotations(_ text: Substring) -> String {
    var (rest, start) = ("", text.startIndex)
    for quoted in QuotedWords.all(in: text) {
      rest += text[start..<quoted.range.lowerBound]
      start = quoted.range.upperBound
    }
    return rest + text[start...]
  }

  private static let acting: Set<String> = ["will", "would", "should", "to", "be", "shall", "must", "needed", "needs"]
  private static let doing: [Phrase] = ["be", "should", "would", "will", "must"]

  /// Whether the one named before a verb acts: not in "the Panel would be provided with", nor in "the Chief Constable be consulted".
  private static func acts(in sentence: MinutesSentence, at verb: Int) -> Bool {
    let next = sentence.words[verb...].prefix(3)
    if sentence.words[verb] == "be", !next.contains(where: asked.contains) { return false }
    return !next.contains(where: given.contains)
      && !sentence.words[..<verb].suffix(3).contains(where: ["with", "to", "for", "by"].contains)
  }

  private static let asked: Set<String> = ["requested", "asked", "invited", "instructed", "urged", "authorised"]
  private static let given: Set<String> = ["provided", "informed", "given", "receive", "updated", "sent", "shown", "told", "consulted"]
}
