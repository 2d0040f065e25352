import PlanLanguage
import PlanModel
import PlanLoading

/// A heading with counts of the lines under it: the evidence for what part it opens.
struct FoundHeading {
  /// The index of its line.
  var line: Int
  /// Its depth; 1 is the highest.
  var level: Int
  /// Its label and its words.
  var parted: HeadingLabel
  /// Its words, folded.
  var folded: FoldedText
  /// Whether it ends in a colon, as lines over lists do.
  var endsInColon: Bool
  /// How many lead-ins with lists are under it, down to the next heading as high.
  var leadIns = 0
  /// How many list items do.
  var items = 0
  /// How many sentences that say what somebody will do, at most three for each heading.
  var sentences = 0
  /// How many there are in all.
  var allSentences = 0

  init(line index: Int, level: Int, in lines: [OutlineLine]) {
    line = index
    self.level = level
    parted = HeadingLabel(lines[index].text, label: lines[index].label)
    folded = FoldedText(parted.text)
    endsInColon = lines[index].shape.closing == .colon
  }

  /// How much is promised below it: list items, and sentences where there are none.
  var promised: Int { items + sentences }

  /// Whether it opens an appendix.
  var isAppendix: Bool { parted.isAppendix || OutlineVocabulary.appendixHeadings.contains { folded.bytes == $0.bytes } }

  /// Whether it opens a foreword or an introduction.
  var isIntroduction: Bool {
    if folded.hasPrefix(anyOf: OutlineVocabulary.introductionOpenings) { return true }
    return folded.wordCount < 8 && folded.containsAny(of: ["introduction", "foreword", "rhagair", "cyflwyniad"])
  }

  /// Whether its words are those of a chapter that is no objective.
  var isChapter: Bool { folded.hasPrefix(anyOf: OutlineVocabulary.chapterOpenings) }

  /// Whether only evidence of its own can make it an objective.
  var isOrdinary: Bool { isAppendix || isIntroduction || isChapter }

  /// Whether its words are the first two or more of another heading's longer title.
  func repeatsOpening(of other: FoundHeading) -> Bool {
    folded.wordCount > 1 && folded.bytes.count < other.folded.bytes.count && other.folded.bytes.starts(with: folded.bytes)
  }

  /// The term of the plural that is the whole heading, but for small words: "Priority" for "Our four priorities".
  var pluralTerm: String? { Self.pluralTerm(of: folded) }

  /// The term of the plural that is the whole of some words, but for small ones.
  static func pluralTerm(of folded: FoldedText) -> String? {
    for term in OutlineVocabulary.objectiveTerms where folded.contains(term.plural) {
      let rest = folded.replacing([term.plural], with: "the").words
      if rest.allSatisfy(OutlineVocabulary.aroundPlural.contains) { return term.singular }
    }
    return nil
  }
}

/// The headings of a text in order, with counts of the lines under each.
struct Headings {
  /// The headings.
  var all: [FoundHeading] = []

  init(_ lines: [OutlineLine], _ roles: [LineRole]) {
    for index in lines.indices {
      if case .heading(let level) = roles[index] { all.append(FoundHeading(line: index, level: level, in: lines)) }
    }
    weigh(lines, roles)
  }

  /// Counts anew, after roles have changed.
  mutating func count(_ lines: [OutlineLine], _ roles: [LineRole]) {
    for number in all.indices { (all[number].leadIns, all[number].items, all[number].sentences, all[number].allSentences) = (0, 0, 0, 0) }
    weigh(lines, roles)
  }

  /// For each line whether it is under one of some headings.
  func lines(of members: Set<Int>, count: Int) -> [Bool] {
    var isInside = [Bool](repeating: false, count: count)
    for number in members {
      let end = all[(number + 1)...].first { $0.level <= all[number].level }?.line ?? count
      for index in all[number].line..<end { isInside[index] = true }
    }
    return isInside
  }

  /// Counts the lines under each heading, once through the text: a heading's own lines first, then those of the headings below it.
  private mutating func weigh(_ lines: [OutlineLine], _ roles: [LineRole]) {
    for number in all.indices {
      let end = number + 1 < all.count ? all[number + 1].line : lines.count
      for index in all[number].line..<end { weigh(index, under: number, lines, roles) }
    }
    let parents = parents
    for number in all.indices.reversed() {
      guard let parent = parents[number] else { continue }
      all[parent].leadIns += all[number].leadIns
      all[parent].items += all[number].items
      all[parent].sentences += all[number].sentences
      all[parent].allSentences += all[number].allSentences
    }
  }

  private mutating func weigh(_ index: Int, under number: Int, _ lines: [OutlineLine], _ roles: [LineRole]) {
    switch roles[index] {
    case .leadIn: all[number].leadIns += 1
    case .item: all[number].items += 1
    case .undecided where lines[index].isItem: all[number].items += 1
    case .undecided, .narrative:
      guard lines[index].isParagraph, Actor(sentence: lines[index].text) != nil else { return }
      all[number].allSentences += 1
      if all[number].sentences < 3 { all[number].sentences += 1 }
    default: break
    }
  }

  /// For each heading the nearest one before it that is higher.
  var parents: [Int?] {
    var open: [Int] = []
    return all.indices.map { number in
      while let last = open.last, all[last].level >= all[number].level { open.removeLast() }
      defer { open.append(number) }
      return open.last
    }
  }

  /// The headings above some headings.
  func ancestors(of members: Set<Int>) -> Set<Int> {
    let parents = parents
    var ancestors: Set<Int> = []
    for member in members {
      var next = parents[member]
      while let number = next, ancestors.insert(number).inserted { next = parents[number] }
    }
    return ancestors
  }

  /// The headings right below a heading.
  func children(of number: Int) -> [Int] {
    var children: [Int] = []
    var level = Int.max
    for next in (number + 1)..<max(number + 1, all.count) {
      if all[next].level <= all[number].level { break }
      if all[next].level <= level {
        level = all[next].level
        children.append(next)
      }
    }
    return children
  }
}
