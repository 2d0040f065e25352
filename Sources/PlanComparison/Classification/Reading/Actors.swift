import PlanLanguage

/// Who a few words name as the one to act, as the terms that distinguish one actor from another.
struct Actors: Hashable, Sendable {
  private let keys: Set<Term>

  /// Whether they are the commissioner, alone or with the force: those who speak in the plan.
  var areSpeakers: Bool { keys.contains(Self.commissioner) }

  /// Nil for long words, and for words that name nobody.
  init?(_ range: Range<Int>, _ text: ReadText) {
    let words = text.reading.words[range].filter { $0.kind == .word }
    // "No station will close": what is denied does not act.
    guard (1...10).contains(words.count), words[0].term != Self.no else { return nil }
    var keys: Set<Term> = []
    for part in Self.parts(range, text.reading) { keys.formUnion(Self.keys(part, text)) }
    guard !keys.isEmpty else { return nil }
    self.keys = keys
  }

  /// The members of a short list: "the force and its health partners".
  private static func parts(_ range: Range<Int>, _ reading: Reading) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where reading.words[index].classes.contains(.conjunction) || reading.words[index].isSign(",") {
      parts.append(start..<index)
      start = index + 1
    }
    parts.append(start..<range.upperBound)
    return parts.filter { !$0.isEmpty }
  }

  private static func keys(_ part: Range<Int>, _ text: ReadText) -> Set<Term> {
    // "A sergeant in each district": what follows the preposition says where, not who. A name keeps its "of".
    let names = text.names.filter { $0.isBody && $0.range.overlaps(part) }
    let words = text.reading.words
    let end = part.first { words[$0].classes.contains(.preposition) } ?? part.upperBound
    let core = part.lowerBound..<(names.isEmpty ? end : part.upperBound)
    let content = words[core].filter { $0.kind == .word && $0.classes.isDisjoint(with: [.determiner, .conjunction, .preposition]) }
    if content.contains(where: { ranks.contains($0.term) || grades.contains($0.stem) }) { return Set(content.map(\.stem)) }
    if words[core].contains(where: { $0.term == we || $0.term == us }) { return [commissioner, force] }
    if content.contains(where: { speakers.contains($0.term) }) || isOwn(core, words) || names.contains(where: { $0.standing == .speaker }) {
      return isOtherCommissioner(names) ? Set(names[0].stems) : [commissioner]
    }
    if content.count == 1, officers.contains(content[0].term) { return [force] }
    if content.contains(where: { forces.contains($0.term) }) || names.contains(where: { $0.standing == .force }) { return [force] }
    if let name = names.first {
      if let listed = name.listed { return [Term(word: "body \(listed)")] }
      return Set(name.stems)
    }
    return content.last.map { [$0.stem] } ?? []
  }

  private static func isOtherCommissioner(_ names: [NamedThing]) -> Bool {
    names.first.map { $0.standing == .named && $0.stems.count > 1 } ?? false
  }

  /// "my office".
  private static func isOwn(_ range: Range<Int>, _ words: [ReadWord]) -> Bool {
    range.dropLast().contains { mine.contains(words[$0].term) && offices.contains(words[$0 + 1].stem) }
  }

  private static let commissioner = Term(word: "commissioner")
  private static let force = Term(word: "force")
  private static let we = Term(word: "we")
  private static let us = Term(word: "us")
  private static let offices = Set(["office", "team"].map(WordForm.stem(of:)))
  private static let no = Term(word: "no")
  private static let mine = Set(["my", "our"].map(Term.init(word:)))
  private static let speakers = Set(["i", "me", "commissioner", "i'll", "i'm", "pcc"].map(Term.init(word:)))
  private static let forces = Set(["force", "constable", "police", "constabulary"].map(Term.init(word:)))
  private static let officers = Set(["officers", "police"].map(Term.init(word:)))
  private static let grades = Set(["inspector", "superintendent", "sergeant"].map(WordForm.stem(of:)))
  private static let ranks = Set(["deputy", "assistant", "deputies"].map(Term.init(word:)))
}
