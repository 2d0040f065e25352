import PlanLanguage
import PlanModel

/// Whether a passage is about the plan's own work: who acts in it, and whether the paper is about itself.
struct PassageBearing {
  /// The stems of words of its subject that name other bodies. A commitment that names one of them is not outside.
  let otherBodies: [String]
  /// Whether it says that what happened is not the plan's: "a scheme of its own".
  let isElsewhere: Bool
  /// Whether it reports an occasion: a visit, a welcome, a ceremony.
  let isOccasion: Bool
  /// Whether the paper is about itself: "The Panel is asked to note".
  let isOwnWords: Bool

  init(_ passage: EvidencePassage) {
    let text = FoldedText(passage.text)
    let first = FoldedText(String(Sentences.of(passage.text).first ?? ""))
    let subject = Self.subject(of: first.words)
    let spoken = passage.kind == .row ? FoldedText(passage.cells.first ?? "") : FoldedText(subject.words.joined(separator: " "))
    otherBodies = Self.bodies.filter { spoken.contains($0.phrase) }.map { WordReader.stem($0.first) }
    isElsewhere = text.containsAny(of: Self.elsewhere)
    isOccasion = Self.occasions.contains(subject.verb) || first.words.prefix(6).contains("thanks")
    let heading = passage.heading.map { FoldedText($0).key } ?? ""
    isOwnWords =
      Self.ownHeadings.contains(heading) || passage.kind != .row && Self.listsPeople(passage.text) || first.hasPrefix("contact")
      || text.containsAny(of: Self.ownWords)
  }

  /// Whether a passage only gives names and posts, as those present: nearly all its words have capitals.
  private static func listsPeople(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" }.filter { !FunctionWords.all.contains($0.lowercased()) }
    return words.count >= 4 && words.count(where: { $0.first?.isUppercase == true }) * 10 >= words.count * 9
  }

  /// The words before the first verb that can be recognised by its form, ten at most.
  private static func subject(of words: [String]) -> (words: [String], verb: String) {
    var subject: [String] = []
    for word in words.prefix(11) {
      if !subject.isEmpty, auxiliaries.contains(word) || occasions.contains(word) || isPast(word) { return (subject, word) }
      subject.append(word)
    }
    return (subject, "")
  }

  private static func isPast(_ word: String) -> Bool { word.hasSuffix("ed") && word.utf8.count > 4 && !adjectives.contains(word) }

  private static let adjectives: Set<String> = ["united", "named", "shared", "dedicated", "proposed", "armed", "unified", "integrated"]
  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "should", "must", "does", "do",
    "did",
    "be", "been",
  ]
  private static let bodies = TermList.passageWords.terms(of: "other body").map { term in
    (phrase: Phrase(term), first: String(term.split(separator: " ").first ?? ""))
  }
  private static let occasions = Set(TermList.passageWords.terms(of: "occasion"))
  private static let elsewhere = TermList.passageWords.phrases(of: "elsewhere")
  private static let ownWords = TermList.passageWords.phrases(of: "own words")
  private static let ownHeadings = Set(TermList.passageWords.terms(of: "own heading"))
}
