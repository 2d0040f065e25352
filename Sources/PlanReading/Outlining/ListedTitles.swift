import PlanLanguage
import PlanModel
import PlanLoading

/// The titles of objectives that a plan only lists, where it has no headings that could be its objectives: "My five priorities are:" over
/// five short lines. They are objectives with nothing below them.
struct ListedTitles {
  /// The lines of the titles.
  private(set) var titles: Range<Int> = 0..<0
  /// The word for an objective in the line that announces them.
  private(set) var term = ""
  private var announcement = 0
  private var level = 1

  /// The most words of a title below a heading, and below a line that ends in a colon.
  private static let mostWords = (belowHeading: 25, belowLine: 12)
  /// The fewest titles, and the most.
  private static let counts = 2...10

  /// Finds the first such list; nil where there is none, or where a title occurs elsewhere as a heading.
  init?(_ lines: [OutlineLine], _ roles: [LineRole], _ headings: Headings) {
    var number = 0
    var level = 0
    for index in lines.indices {
      var heading: FoundHeading?
      if roles[index].isHeading, number < headings.all.count {
        heading = headings.all[number]
        level = headings.all[number].level
        number += 1
      }
      guard let term = heading.map(\.pluralTerm) ?? Self.announcedTerm(lines[index], roles[index]) else { continue }
      let most = heading == nil ? Self.mostWords.belowLine : Self.mostWords.belowHeading
      guard let found = Self.titles(after: index, lines, roles, mostWords: most) else { continue }
      (titles, self.term, announcement) = (found, term, index)
      self.level = level > 0 ? level + 1 : headings.all.first?.level ?? 1
      let keys = Set(headings.all.filter { !found.contains($0.line) }.map(\.folded.key))
      if found.contains(where: { keys.contains(FoldedText(lines[$0].text).key) }) { return nil }
      return
    }
    return nil
  }

  /// The roles with each title a heading; the line that announces them is text, where it is no heading itself.
  func applied(to roles: [LineRole]) -> [LineRole] {
    var roles = roles
    for index in titles { roles[index] = .heading(level: level) }
    if !roles[announcement].isHeading { roles[announcement] = .narrative }
    return roles
  }

  /// The term of a line such as "The plan's four priorities are:", "which centre around four key areas:" after naming priorities.
  private static func announcedTerm(_ line: OutlineLine, _ role: LineRole) -> String? {
    guard !role.isItem, !role.isHeading, !line.isItem, !line.isTable, line.shape.closing == .colon, line.shape.words < 60 else {
      return nil
    }
    let folded = FoldedText(LeadInWords.lastSentence(of: line.text))
    guard let term = OutlineVocabulary.objectiveTerms.first(where: { folded.contains($0.plural) }) else { return nil }
    return folded.hasSuffix(anyOf: OutlineVocabulary.announcingTitles) || folded.hasSuffix(term.plural) ? term.singular : nil
  }

  /// The list right below a line, where all of it reads as titles and there are as many as the line says.
  private static func titles(after index: Int, _ lines: [OutlineLine], _ roles: [LineRole], mostWords: Int) -> Range<Int>? {
    var end = index + 1
    while end < lines.count, lines[end].isItem || roles[end].isItem { end += 1 }
    let said = number(in: lines[index])
    // The last title of a list whose bullets were lost may have been taken for the heading of what follows.
    if let said, end - index == said, end < lines.count, lines[end].isParagraph, lines[end].isShort { end += 1 }
    let found = (index + 1)..<end
    guard counts.contains(found.count), said.map({ $0 == found.count }) ?? (found.count > 2) else { return nil }
    return found.allSatisfy { isTitle(lines[$0], mostWords) } ? found : nil
  }

  private static func isTitle(_ line: OutlineLine, _ mostWords: Int) -> Bool {
    guard line.row == nil, line.columnBody == nil, line.shape.words <= mostWords, line.shape.digits == 0 else { return false }
    guard line.shape.opening == .capital, !line.shape.hasSeveralSentences, line.shape.closing == .open || line.shape.closing == .stop else {
      return false
    }
    return Actor(sentence: line.text) == nil && !FoldedText(line.text).contains(anyOf: ListEvidence.future)
  }

  /// How many a line says that there are: "four".
  private static func number(in line: OutlineLine) -> Int? {
    for word in FoldedText(LeadInWords.lastSentence(of: line.text)).words {
      if let number = OutlineVocabulary.numbersOfTitles[word] { return number }
    }
    return nil
  }
}
