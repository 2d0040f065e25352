/// The forms of English verbs, made from the base form.
enum Inflection {
  /// "ensures" of "ensure", "makes sure" of "make sure": the first word takes the ending.
  static func thirdPerson(of phrase: String) -> String { inflected(phrase, thirdPersonWord) }

  /// "ensuring" of "ensure".
  static func gerund(of phrase: String) -> String { inflected(phrase, gerundWord) }

  private static func inflected(_ phrase: String, _ form: (String) -> String) -> String {
    let words = phrase.split(separator: " ", maxSplits: 1).map(String.init)
    return ([form(words[0])] + words.dropFirst()).joined(separator: " ")
  }

  private static func thirdPersonWord(_ word: String) -> String {
    if word == "have" { return "has" }
    if word == "do" { return "does" }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) { return word.dropLast() + "ies" }
    return ["s", "sh", "ch", "x", "z", "o"].contains { word.hasSuffix($0) } ? word + "es" : word + "s"
  }

  private static func gerundWord(_ word: String) -> String {
    if doubling.contains(word), let last = word.last { return word + String(last) + "ing" }
    if word.hasSuffix("ie") { return word.dropLast(2) + "ying" }
    if word.hasSuffix("e"), !word.hasSuffix("ee"), word != "be" { return word.dropLast() + "ing" }
    return word + "ing"
  }

  /// Verbs that double their last letter before "ing".
  private static let doubling: Set<String> = [
    "cut", "run", "stop", "commit", "set", "put", "plan", "get", "begin", "refer", "embed", "fulfil",
  ]
}
