import PlanLanguage

/// Who takes what on in a sentence of minutes: "The Chief Constable undertook to bring a plan".
struct ActionSentence {
  /// The words that name who is to act, verbatim.
  let actor: String?
  /// Whether the sentence says that somebody takes something on, or is to do it.
  let isUndertaking: Bool

  /// Reads a sentence.
  ///
  /// - Parameter verb: A word that follows who is to act, where the caller knows it.
  init(_ text: String, verb: String? = nil) {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }).map(String.init)
    let folded = Self.unquoted(words).map { Folding.folded($0.trimmingSigns) }
    var found: (actor: String, index: Int)?
    for index in folded.indices.dropFirst() {
      let isVerb = verb.map { folded[index] == $0 } ?? Self.isTakenOn(folded, at: index)
      guard isVerb, let start = Self.actorStart(folded, before: index) else { continue }
      found = (words[start..<index].joined(separator: " ").trimmingSigns, index)
      break
    }
    if found == nil, verb == nil, let index = Self.bareVerb(folded) {
      found = (words[0..<index].joined(separator: " ").trimmingSigns, index)
    }
    actor = found.map(\.actor)
    isUndertaking = found != nil
  }

  /// The words, with nothing in the place of those in quotation marks: what a plan says is no undertaking of a meeting.
  private static func unquoted(_ words: [String]) -> [String] {
    var isInside = false
    return words.map { word in
      let opens = word.first.map { "\"“".contains($0) } ?? false
      let isQuoted = isInside || opens
      if isQuoted { isInside = !word.dropFirst(opens ? 1 : 0).contains { "\"”".contains($0) } }
      return isQuoted ? "" : word
    }
  }

  /// Whether words say that the one named before them takes something on.
  private static func isTakenOn(_ words: [String], at index: Int) -> Bool {
    for undertaking in ActionVocabulary.undertakings where words[index...].starts(with: undertaking) {
      let next = index + undertaking.count
      guard next < words.count else { return false }
      if ["would", "will", "to", "is", "are", "was", "were"].contains(undertaking[0]), undertaking.count == 1 || undertaking[1] == "to" {
        let verb = words[next] == "also" || words[next] == "then" || words[next] == "now" ? next + 1 : next
        if verb < words.count, ActionVocabulary.deeds.contains(words[verb]) { return true }
        continue
      }
      return true
    }
    return false
  }

  /// Where the name before a verb begins: "the Deputy Chief Constable", "Ms Vine", "she", "the budget task group (Cllrs ...)".
  private static func actorStart(_ words: [String], before verb: Int) -> Int? {
    var end = verb - 1
    if words[end] == "also" || words[end] == "then" || words[end] == "had" { end -= 1 }
    guard end >= 0 else { return nil }
    if words[end].isEmpty { return nil }
    let isRole = ActionVocabulary.roles.contains(words[end])
    let isNamed = end > 0 && ActionVocabulary.titles.contains(words[end - 1]) || end > 1 && ActionVocabulary.titles.contains(words[end - 2])
    let bracket = words[..<verb].lastIndex { $0 == "group" || $0 == "panel" || $0 == "committee" }
    guard isRole || isNamed || bracket.map({ verb - $0 < 9 }) == true else { return nil }
    var start = isRole || isNamed ? end : bracket ?? end
    while start > 0, verb - start < 9, !stops.contains(words[start - 1]) { start -= 1 }
    if start == 0 || stops.contains(words[start - 1]) || words[start] == "the" { return start }
    return start
  }

  private static let stops: Set<String> = [
    "that", "and", "but", "said", "agreed", "if", "when", "which", "as", "so", "confirmed", "stated", "advised", "noted", "explained", "",
    "asked", "by", "for", "with", "resolved", "response",
  ]

  /// "the Chair write to the councils": after "that", the verb directly follows the name, in its base form.
  private static func bareVerb(_ words: [String]) -> Int? {
    for index in words.indices.dropFirst().prefix(9)
    where ActionVocabulary.deeds.contains(words[index]) && ActionVocabulary.roles.contains(words[index - 1]) { return index }
    // "a task and finish group (Mrs Sandford, Cllr Okafor) examine the service".
    guard let group = words.prefix(7).firstIndex(where: { ["group", "committee", "panel"].contains($0) }) else { return nil }
    return words.indices.dropFirst(group + 1).prefix(10).first { index in
      ActionVocabulary.deeds.contains(words[index]) && words[(group + 1)..<index].contains(where: ActionVocabulary.titles.contains)
    }
  }
}

extension StringProtocol {
  /// Without signs and spaces at either end.
  var trimmingSigns: String {
    let start = firstIndex { $0.isLetter || $0.isNumber } ?? endIndex
    let end = lastIndex { $0.isLetter || $0.isNumber }.map(index(after:)) ?? endIndex
    return start < end ? String(self[start..<end]) : ""
  }
}
