/// Words that are spelled in two ways, and common slips.
enum Spelling {
  /// The usual spelling of a folded word: "-ise" for "-ize", "judgement" for "judgment", "receive" for "recieve".
  static func usual(_ word: String) -> String {
    if let usual = pairs[word] { return usual }
    guard word.utf8.count > 6 else { return word }
    for (ending, usual) in endings where word.hasSuffix(ending) { return word.dropLast(ending.utf8.count) + usual }
    return word
  }

  private static let endings = [
    ("ization", "isation"), ("izations", "isations"), ("izing", "ising"), ("ized", "ised"), ("izes", "ises"), ("ize", "ise"),
  ]
  private static let pairs = Dictionary(TermList.spellings.entries.map { ($0.term, $0.name) }, uniquingKeysWith: { first, _ in first })
}
