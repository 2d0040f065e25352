import PlanLanguage

/// Matches a name with its initials: "Strategic Policing Requirement" and "SPR".
enum NameInitials {
  /// Whether a text has the initials of a name, or the full name of an abbreviation.
  static func isAbbreviated(_ name: NamedThing, _ text: ReadText, in other: ReadText) -> Bool {
    if let letters = letters(of: name, text) { return other.names.contains { initials(of: $0, other).contains(letters) } }
    let own = initials(of: name, text)
    return other.reading.words.contains { word in
      word.traits.contains(.acronym) && own.contains(acronym(other.reading.wording.text(in: word.bytes)))
    }
  }

  /// The letters of a name that is one abbreviation; nil for other names.
  private static func letters(of name: NamedThing, _ text: ReadText) -> String? {
    guard name.range.count == 1, let word = text.reading.words[name.range].first, word.traits.contains(.acronym) else { return nil }
    return acronym(text.reading.wording.text(in: word.bytes))
  }

  private static func acronym(_ word: String) -> String { String(word.prefix { $0.isUppercase }) }

  /// The initials of a name: of the words with capitals, and of all its words.
  private static func initials(of name: NamedThing, _ text: ReadText) -> Set<String> {
    let words = text.reading.words[name.range].filter { $0.kind == .word && !$0.isApostrophe }
    let first = { (word: ReadWord) in text.reading.wording.text(in: word.bytes).prefix(1).uppercased() }
    let capitals = words.filter { $0.traits.contains(.capitalised) }
    guard capitals.count >= 2 else { return [] }
    return [capitals.map(first).joined(), words.map(first).joined()]
  }
}
